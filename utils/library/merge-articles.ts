import type { ArticleRecord } from './article-records.ts';
import { articleTables, library } from './database.ts';
import { indexArticles } from './search-blocks.ts';
import { moveAll, restoreShelves, type ShelvesBefore } from './shelves.ts';
import { distinctTags, putTagged, uncountTags } from './tags.ts';

/** What `undoMerge()` needs to part articles again. */
export interface MergeBefore {
  kept: ArticleRecord;
  shelves: ShelvesBefore;
  /** Highlights and summaries by their ids, and whose they were. */
  highlights: [id: string, articleId: string][];
  summaries: [id: string, articleId: string][];
}

/**
 * Makes one article of several: the kept one gets all tags, notes, quotes, highlights and the summaries it has none of;
 * the others go to the trash. All of it or nothing; `null` when the kept one is gone.
 */
export function mergeArticles(keptId: string, otherIds: readonly string[], now: number): Promise<MergeBefore | null> {
  const db = library();
  return db.transaction('rw', mergedTables(), async () => {
    const kept = await db.articles.get(keptId);
    if (kept === undefined) return null;
    const others = (await db.articles.bulkGet([...otherIds])).filter((article) => article !== undefined);
    await replaceArticle(kept, { ...joined([kept, ...others]), updatedAt: now }, now);
    const highlights = await db.highlights.where('articleId').anyOf(otherIds).toArray();
    await db.highlights.bulkPut(highlights.map((row) => ({ ...row, articleId: keptId, updatedAt: now })));
    return {
      kept,
      shelves: await moveAll(otherIds, 'trash', now),
      highlights: highlights.map(({ id, articleId }) => [id, articleId]),
      summaries: await moveSummaries(keptId, otherIds, now),
    };
  });
}

/** Parts what `mergeArticles()` has made one. */
export function undoMerge({ kept, shelves, highlights, summaries }: MergeBefore, now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', mergedTables(), async () => {
    const today = await db.articles.get(kept.id);
    if (today !== undefined) await replaceArticle(today, { ...kept, shelf: today.shelf, updatedAt: now }, now);
    for (const [id, articleId] of highlights) await db.highlights.update(id, { articleId, updatedAt: now });
    for (const [id, articleId] of summaries) await db.summaries.update(id, { articleId, updatedAt: now });
    await restoreShelves(shelves, now);
  });
}

function mergedTables() {
  const db = library();
  return [...articleTables(), db.highlights, db.summaries];
}

function joined(articles: readonly [ArticleRecord, ...ArticleRecord[]]): ArticleRecord {
  const [kept] = articles;
  const notes = articles.map(({ note }) => note.trim()).filter((note) => note !== '');
  return {
    ...kept,
    tags: distinctTags(articles.flatMap(({ tags }) => tags)),
    note: [...new Set(notes)].join('\n\n'),
    quotes: [...new Set(articles.flatMap(({ quotes }) => quotes))],
    favourite: articles.some(({ favourite }) => favourite === 1) ? 1 : 0,
    read: articles.some(({ read }) => read === 1) ? 1 : 0,
  };
}

async function replaceArticle(before: ArticleRecord, after: ArticleRecord, now: number): Promise<void> {
  await uncountTags([before], now);
  await putTagged([after], now);
  if (after.shelf !== 'trash') await indexArticles([{ article: after }]);
}

/** Summaries in languages that the kept article has none in; one for each language. */
async function moveSummaries(
  keptId: string,
  otherIds: readonly string[],
  now: number,
): Promise<MergeBefore['summaries']> {
  const { summaries } = library();
  const taken = new Set((await summaries.where({ articleId: keptId }).toArray()).map((row) => row.targetLanguage));
  const moved: MergeBefore['summaries'] = [];
  for (const row of await summaries.where('articleId').anyOf(otherIds).toArray()) {
    if (taken.has(row.targetLanguage)) continue;
    taken.add(row.targetLanguage);
    await summaries.put({ ...row, articleId: keptId, updatedAt: now });
    moved.push([row.id, row.articleId]);
  }
  return moved;
}
