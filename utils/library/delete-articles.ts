import Dexie from 'dexie';
import { library } from './database.ts';
import { unlinkPictures } from './pictures.ts';
import { unindexArticles } from './search-blocks.ts';
import { uncountTags } from './tags.ts';

/** Deletes articles for good, with all that hangs on them, or none of them; what a translator’s memory learnt stays. */
export function deleteForGood(articleIds: readonly string[], now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', db.tables, async () => {
    const articles = (await db.articles.bulkGet([...articleIds])).filter((article) => article !== undefined);
    const ids = articles.map(({ id }) => id);
    const versionsOf = ids.map((id): [unknown[], unknown[]] => [
      [id, Dexie.minKey],
      [id, Dexie.maxKey],
    ]);
    await uncountTags(articles, now);
    await unindexArticles(ids);
    await unlinkPictures(ids);
    await deleteSummaries(ids);
    await db.contentVersions.where('[articleId+savedAt]').inAnyRange(versionsOf).delete();
    await db.highlights.where('articleId').anyOf(ids).delete();
    await Promise.all([db.articles.bulkDelete(ids), db.contents.bulkDelete(ids), db.readingPositions.bulkDelete(ids)]);
    await db.tombstones.bulkPut(ids.map((id) => ({ id, table: 'articles', deletedAt: now })));
  });
}

async function deleteSummaries(articleIds: readonly string[]): Promise<void> {
  const db = library();
  const summaryIds = await db.summaries.where('articleId').anyOf(articleIds).primaryKeys();
  const segmentIds = await db.segments.where('summaryId').anyOf(summaryIds).primaryKeys();
  for (const segmentId of segmentIds) {
    const range = db.segmentVersions.where('[segmentId+at]');
    await range.between([segmentId, 0], [segmentId, Number.POSITIVE_INFINITY], true, true).delete();
  }
  await db.segments.bulkDelete(segmentIds);
  await db.summaries.bulkDelete(summaryIds);
}
