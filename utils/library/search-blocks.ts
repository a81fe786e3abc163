import {
  countFitting,
  emptyBlock,
  isFull,
  isNarrow,
  putRecords,
  removeRecords,
  type SearchBlock,
} from '@/utils/search/block.ts';
import { FOLDING } from '@/utils/search/fold.ts';
import type { SearchRecord } from '@/utils/search/search-record.ts';
import type { ArticleRecord } from './article-records.ts';
import { library } from './database.ts';
import { searchRecordOf } from './search-record.ts';

/** An article to be searched for; without `text` the known one stays. */
export interface IndexedArticle {
  article: ArticleRecord;
  text?: string | undefined;
}

/** Writes articles into the search blocks, each block once; inside the caller's transaction. */
export async function indexArticles(items: readonly IndexedArticle[]): Promise<void> {
  const records = items.map(({ article, text }) => searchRecordOf(article, text));
  const keys = await blockKeys(records.map(({ id }) => id));
  for (const key of new Set(keys.values())) {
    const here = records.filter(({ id }) => keys.get(id) === key);
    // The texts are most of a block: they are neither read nor written where none of them changes.
    const withTexts = here.some(({ text }) => text !== undefined);
    await storeBlock(putRecords(await loadBlock(key, withTexts), here));
  }
  await indexFresh(records.filter(({ id }) => !keys.has(id)));
}

/** Writes articles that are in no block yet; inside the caller's transaction. */
export function indexFreshArticles(items: readonly IndexedArticle[]): Promise<void> {
  return indexFresh(items.map(({ article, text }) => searchRecordOf(article, text)));
}

/** Takes articles out of the search blocks; inside the caller's transaction. */
export async function unindexArticles(articleIds: readonly string[]): Promise<void> {
  const keys = await blockKeys(articleIds);
  for (const key of new Set(keys.values())) {
    const gone = articleIds.filter((id) => keys.get(id) === key);
    await storeBlock(removeRecords(await loadBlock(key), gone));
  }
}

/**
 * The same ids, those of one search block beside each other: what is then changed a part at a time writes each block
 * once or twice, not with every part.
 */
export async function inBlockOrder(articleIds: readonly string[]): Promise<string[]> {
  const keys = await blockKeys(articleIds);
  const keyed = articleIds.map((id) => ({ id, key: keys.get(id) ?? Number.POSITIVE_INFINITY }));
  return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key - b.key)).map(({ id }) => id);
}

/** Into the newest blocks with room, each written once it has taken what it takes. */
async function indexFresh(records: readonly SearchRecord[]): Promise<void> {
  for (const narrow of [true, false]) {
    let rest = records.filter((record) => isNarrow(record) === narrow);
    while (rest.length > 0) {
      const block = await reserveBlock(narrow);
      const some = rest.slice(0, countFitting(block, rest));
      await storeBlock(putRecords(block, some));
      rest = rest.slice(some.length);
    }
  }
}

/** The keys of the blocks that articles are packed in; one that is in none is left out. */
async function blockKeys(articleIds: readonly string[]): Promise<Map<string, number>> {
  const { searchHeads } = library();
  // Asked for one by one, but all at once: a range over many would be walked with a wait at each.
  const found = await Promise.all(articleIds.map((id) => searchHeads.where('ids').equals(id).primaryKeys()));
  return new Map(articleIds.flatMap((id, index) => (found[index] ?? []).map((key): [string, number] => [id, key])));
}

/** The newest block that still takes records of this width, else a new one: Latin-1 texts lie apart from others. */
async function reserveBlock(narrow: boolean): Promise<SearchBlock> {
  const newest = await library().searchHeads.orderBy('key').reverse().limit(2).toArray();
  for (const head of newest) {
    if (head.narrow !== narrow) continue;
    const block = await loadBlock(head.key);
    if (!isFull(block)) return block;
  }
  return { ...emptyBlock((newest[0]?.key ?? -1) + 1), narrow };
}

/** Without its full texts it is stored without them too, and they stay as they are. */
async function loadBlock(key: number, withTexts = true): Promise<SearchBlock> {
  const db = library();
  const [head, body] = await Promise.all([db.searchHeads.get(key), withTexts ? db.searchBodies.get(key) : undefined]);
  return head === undefined ? emptyBlock(key) : { ...head, body: body?.body ?? null };
}

/** Stores a block, with its full texts if it has come with them; one that waits to be packed anew keeps the version of the folding that most of it went through. */
export async function storeBlock({ body, ...head }: SearchBlock, folding?: number): Promise<void> {
  const db = library();
  const before = await db.searchHeads.get(head.key);
  const revision = (before?.revision ?? 0) + 1;
  const textRevision = body === null ? (before?.textRevision ?? 0) : revision;
  await db.searchHeads.put({ ...head, revision, textRevision, folding: folding ?? before?.folding ?? FOLDING });
  if (body !== null) await db.searchBodies.put({ key: head.key, revision, body });
}
