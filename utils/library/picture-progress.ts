import type { PictureProblem } from '@/utils/pictures/request-picture.ts';
import { library } from './database.ts';
import { linksOf } from './pictures.ts';

/** How far the pictures of one article have come. */
export interface PictureProgress {
  total: number;
  kept: number;
  waiting: number;
  /** How many are not kept, by the reason; their addresses stay in the text. */
  problems: Map<PictureProblem, number>;
  /** Host names that a grant is wanted for. */
  ungranted: string[];
}

/** How far the pictures of one article have come; to be observed. */
export async function pictureProgress(articleId: string): Promise<PictureProgress> {
  const links = await linksOf(articleId);
  const problems = new Map<PictureProblem, number>();
  for (const { problem } of links) if (problem !== undefined) problems.set(problem, (problems.get(problem) ?? 0) + 1);
  return {
    total: links.length,
    kept: links.filter(({ hash }) => hash !== undefined).length,
    waiting: links.filter(({ dueAt }) => dueAt !== undefined).length,
    problems,
    ungranted: [
      ...new Set(links.flatMap(({ url, problem }) => (problem === 'no-access' ? [new URL(url).hostname] : []))),
    ],
  };
}

/** Gives up what is still to be fetched, of one article or of all; what is kept stays. */
export async function cancelPictures(articleId?: string): Promise<void> {
  const waiting = library().articlePictures.where('dueAt').aboveOrEqual(0);
  await (articleId === undefined ? waiting : waiting.and((link) => link.articleId === articleId)).modify((link) => {
    delete link.dueAt;
    link.problem = 'dropped';
  });
}

/** Asks once more for the pictures of an article that are not kept. */
export async function retryPictures(articleId: string, now: number): Promise<void> {
  const db = library();
  await db.transaction('rw', db.articlePictures, async () => {
    const missing = (await linksOf(articleId)).filter(({ problem }) => problem !== undefined);
    await db.articlePictures.bulkPut(missing.map(({ url }) => ({ articleId, url, attempts: 0, dueAt: now })));
  });
}

/** After a grant: asks again for the pictures that only the want of one kept away. */
export async function retryUngranted(now: number, isGranted: (url: string) => Promise<boolean>): Promise<void> {
  const { articlePictures } = library();
  const refused = await articlePictures.where({ problem: 'no-access' }).toArray();
  const granted = await Promise.all(refused.map(({ url }) => isGranted(url)));
  const again = refused.filter((_, index) => granted[index]);
  await articlePictures.bulkPut(again.map(({ articleId, url }) => ({ articleId, url, attempts: 0, dueAt: now })));
}
