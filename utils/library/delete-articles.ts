import Dexie from 'dexie';
import { library } from './database.ts';
import { unlinkPictures } from './pictures.ts';
import { unindexArticles } from './search-blocks.ts';
import { untagArticles } from './tags.ts';

/** Deletes articles for good, with all that hangs on them, or none of them; what a translator’s memory learnt stays. */
export function deleteForGood(articleIds: readonly string[], now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', db.tables, async () => {
    for (const article of await db.articles.bulkGet([...articleIds])) {
      if (article === undefined) continue;
      const { id } = article;
      await untagArticles([article], now);
      await unindexArticles([id]);
      await unlinkPictures(id);
      await deleteSummaries(id);
      await db.contentVersions.where('[articleId+savedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
      await db.highlights.where({ articleId: id }).delete();
      await Promise.all([db.articles.delete(id), db.contents.delete(id), db.readingPositions.delete(id)]);
      await db.tombstones.put({ id, table: 'articles', deletedAt: now });
    }
  });
}

async function deleteSummaries(articleId: string): Promise<void> {
  const db = library();
  for (const summaryId of await db.summaries.where({ articleId }).primaryKeys()) {
    const segmentIds = await db.segments.where({ summaryId }).primaryKeys();
    for (const segmentId of segmentIds) {
      const range = db.segmentVersions.where('[segmentId+at]');
      await range.between([segmentId, 0], [segmentId, Number.POSITIVE_INFINITY], true, true).delete();
    }
    await db.segments.bulkDelete(segmentIds);
    await db.summaries.delete(summaryId);
  }
}
