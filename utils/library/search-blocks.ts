import { emptyBlock, isFull, isNarrow, putRecord, removeRecord, type SearchBlock } from '@/utils/search/block.ts';
import type { SearchRecord } from '@/utils/search/search-record.ts';
import { library } from './database.ts';
import type { ArticleRecord } from './records.ts';
import type { SearchPlaceRecord } from './search-block-records.ts';
import { searchRecordOf } from './search-record.ts';

/** Writes an article into the search blocks; inside the caller's transaction. Without `text` the known one stays. */
export async function indexArticle(article: ArticleRecord, text?: string): Promise<void> {
  const record = searchRecordOf(article, text);
  const place = await library().searchPlaces.get(article.id);
  const block = place === undefined ? await openBlock(record) : await loadBlock(place.blockKey);
  await storeBlock(putRecord(block, record));
  await library().searchPlaces.put({ articleId: article.id, blockKey: block.key });
}

/** Writes many articles that are in no block yet; inside the caller's transaction. Each block is stored once it is full. */
export async function indexArticles(items: readonly { article: ArticleRecord; text: string }[]): Promise<void> {
  const open = new Map<boolean, SearchBlock>();
  const places: SearchPlaceRecord[] = [];
  for (const { article, text } of items) {
    const record = searchRecordOf(article, text);
    const narrow = isNarrow(record);
    const block = putRecord(open.get(narrow) ?? (await reserveBlock(record)), record);
    places.push({ articleId: article.id, blockKey: block.key });
    if (isFull(block)) {
      await storeBlock(block);
      open.delete(narrow);
    } else open.set(narrow, block);
  }
  for (const block of open.values()) await storeBlock(block);
  await library().searchPlaces.bulkPut(places);
}

/** Takes an article out of the search blocks; inside the caller's transaction. */
export async function unindexArticle(articleId: string): Promise<void> {
  const place = await library().searchPlaces.get(articleId);
  if (place === undefined) return;
  await storeBlock(removeRecord(await loadBlock(place.blockKey), articleId));
  await library().searchPlaces.delete(articleId);
}

/** The newest block that still takes records of this width, else a new one: Latin-1 texts lie apart from others. */
async function openBlock(record: SearchRecord): Promise<SearchBlock> {
  const narrow = isNarrow(record);
  const newest = await library().searchHeads.orderBy('key').reverse().limit(2).toArray();
  for (const head of newest) {
    if (head.narrow !== narrow) continue;
    const block = await loadBlock(head.key);
    if (!isFull(block)) return block;
  }
  return emptyBlock((newest[0]?.key ?? -1) + 1);
}

/** Stored at once, so that a second open block gets another key. */
async function reserveBlock(record: SearchRecord): Promise<SearchBlock> {
  const block = await openBlock(record);
  if (block.ids.length === 0) await storeBlock({ ...block, narrow: isNarrow(record) });
  return block;
}

async function loadBlock(key: number): Promise<SearchBlock> {
  const db = library();
  const [head, body] = await Promise.all([db.searchHeads.get(key), db.searchBodies.get(key)]);
  return head === undefined ? emptyBlock(key) : { ...head, body: body?.body ?? null };
}

async function storeBlock({ body, ...head }: SearchBlock): Promise<void> {
  const db = library();
  const revision = ((await db.searchHeads.get(head.key))?.revision ?? 0) + 1;
  await db.searchHeads.put({ ...head, revision });
  if (body !== null) await db.searchBodies.put({ key: head.key, body });
}
