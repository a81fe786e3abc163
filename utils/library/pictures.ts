import Dexie from 'dexie';
import type { PictureProblem } from '@/utils/pictures/request-picture.ts';
import type { ArticleRecord } from './article-records.ts';
import { library } from './database.ts';
import type { ArticlePictureRecord, PictureRecord } from './picture-records.ts';
import { withoutThumbnail } from './thumbnails.ts';

/** An article’s kept pictures by the addresses that its text names them with; those not kept are not in it. */
export async function getPictures(articleId: string): Promise<Map<string, Blob>> {
  const links = (await linksOf(articleId)).filter((link) => link.hash !== undefined);
  const pictures = await library().pictures.bulkGet(links.map(({ hash = '' }) => hash));
  return new Map(links.flatMap(({ url }, index) => (pictures[index] ? [[url, pictures[index].blob]] : [])));
}

/** The kept lead pictures of these articles, by article; those that have none, or whose is not kept, are not in it. */
export async function getLeadPictures(
  articles: readonly Pick<ArticleRecord, 'id' | 'leadImage'>[],
): Promise<Map<string, PictureRecord>> {
  const db = library();
  const wanted = articles.flatMap(({ id, leadImage }): [string, string][] => (leadImage ? [[id, leadImage.url]] : []));
  const links = (await db.articlePictures.bulkGet(wanted)).filter((link) => link?.hash !== undefined);
  const pictures = await db.pictures.bulkGet(links.map((link) => link?.hash ?? ''));
  return new Map(
    links.flatMap((link, index) => {
      const picture = pictures[index];
      return link && picture ? [[link.articleId, picture]] : [];
    }),
  );
}

/** Marks pictures to be fetched, besides those that are known; inside the transaction that saves their article. */
export async function wantPictures(articleId: string, urls: readonly string[], now: number): Promise<void> {
  const { articlePictures } = library();
  const known = await articlePictures.bulkGet(urls.map((url): [string, string] => [articleId, url]));
  const added = urls.filter((_, index) => known[index] === undefined);
  await articlePictures.bulkAdd(added.map((url) => ({ articleId, url, dueAt: now, attempts: 0 })));
}

/** The pictures whose turn it is to be fetched, the longest due first. */
export function duePictures(now: number, limit: number): Promise<ArticlePictureRecord[]> {
  return library().articlePictures.where('dueAt').belowOrEqual(now).limit(limit).toArray();
}

/** When the next picture is to be fetched; `null` when none is. */
export async function nextPictureDueAt(): Promise<number | null> {
  return (await library().articlePictures.orderBy('dueAt').first())?.dueAt ?? null;
}

/**
 * Before a picture is asked for: should the worker die, it is asked for again at `until` at the earliest, and the try
 * counts. Tells whether it is still wanted.
 */
export async function claimPicture({ articleId, url }: ArticlePictureRecord, until: number): Promise<boolean> {
  const db = library();
  return db.transaction('rw', db.articlePictures, async () => {
    const link = await db.articlePictures.get([articleId, url]);
    if (link?.dueAt === undefined) return false;
    await db.articlePictures.put({ ...link, dueAt: until, attempts: link.attempts + 1 });
    return true;
  });
}

/** Stores a fetched picture, once however many articles show it; one that nobody wants any more is not stored. */
export function storePicture({ articleId, url }: ArticlePictureRecord, picture: PictureRecord): Promise<boolean> {
  const db = library();
  return db.transaction('rw', db.articlePictures, db.pictures, async () => {
    const link = await db.articlePictures.get([articleId, url]);
    if (link?.dueAt === undefined) return false;
    if ((await db.pictures.where({ hash: picture.hash }).count()) === 0)
      await db.pictures.add(withoutThumbnail(picture));
    await db.articlePictures.put({ articleId, url, hash: picture.hash, attempts: link.attempts });
    return true;
  });
}

/** Puts a picture that is still wanted off until a time, or gives it up with the reason. */
export async function settlePicture(
  { articleId, url }: ArticlePictureRecord,
  outcome: { dueAt: number } | { problem: PictureProblem },
): Promise<void> {
  const db = library();
  await db.transaction('rw', db.articlePictures, async () => {
    const link = await db.articlePictures.get([articleId, url]);
    if (link?.dueAt === undefined) return;
    await db.articlePictures.put({ articleId, url, attempts: link.attempts, ...outcome });
  });
}

/** Takes articles’ pictures out, and frees those that no other article shows; inside the caller’s transaction. */
export async function unlinkPictures(articleIds: readonly string[]): Promise<void> {
  const links = (await Promise.all(articleIds.map(linksOf))).flat();
  await unlink(links);
}

/** Takes out the pictures that an article’s renewed text shows no more; inside the caller’s transaction. */
export async function keepShownPictures(articleId: string, shown: ReadonlySet<string>): Promise<void> {
  await unlink((await linksOf(articleId)).filter(({ url }) => !shown.has(url)));
}

async function unlink(links: readonly ArticlePictureRecord[]): Promise<void> {
  await library().articlePictures.bulkDelete(links.map(({ articleId, url }): [string, string] => [articleId, url]));
  await freeUnshown(links);
}

/** Deletes the pictures of these links that no link names any more; inside the caller’s transaction. */
export async function freeUnshown(links: readonly ArticlePictureRecord[]): Promise<void> {
  const db = library();
  for (const hash of new Set(links.flatMap((link) => link.hash ?? []))) {
    if ((await db.articlePictures.where({ hash }).count()) === 0) await db.pictures.delete(hash);
  }
}

/** What is known of each of an article’s pictures. */
export function linksOf(articleId: string): Promise<ArticlePictureRecord[]> {
  return library()
    .articlePictures.where('[articleId+url]')
    .between([articleId, Dexie.minKey], [articleId, Dexie.maxKey])
    .toArray();
}
