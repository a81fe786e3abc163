import { emptyBlock, putRecords } from '@/utils/search/block.ts';
import { FOLDING } from '@/utils/search/fold.ts';
import { library } from './database.ts';
import { storeBlock } from './search-blocks.ts';
import { searchRecordOf } from './search-record.ts';

/**
 * Packs every block anew whose texts another version of the folding went through. One block a transaction: it may stop
 * anywhere and goes on when it is called again. Gives how many there were.
 */
export async function repackSearch(): Promise<number> {
  const { searchHeads } = library();
  const outdated = await searchHeads.where('folding').notEqual(FOLDING).primaryKeys();
  for (const key of outdated) await repackBlock(key);
  return outdated.length;
}

function repackBlock(key: number): Promise<void> {
  const db = library();
  return db.transaction('rw', db.articles, db.contents, db.searchHeads, db.searchBodies, async () => {
    const head = await db.searchHeads.get(key);
    if (head === undefined || head.folding === FOLDING) return;
    const [articles, contents] = await Promise.all([db.articles.bulkGet(head.ids), db.contents.bulkGet(head.ids)]);
    const records = articles.flatMap((article, index) =>
      article === undefined ? [] : [searchRecordOf(article, contents[index]?.text ?? '')],
    );
    await storeBlock(putRecords(emptyBlock(key), records), FOLDING);
  });
}
