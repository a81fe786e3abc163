import type { ArticleRecord } from '@/utils/library/records.ts';
import { emptyBlock, isFull, isNarrow, putRecord, type SearchBlock } from '@/utils/search/block.ts';
import { FOLDING } from '@/utils/search/fold.ts';
import type { SearchRecord } from '@/utils/search/search-record.ts';
import { syntheticRecords } from '../search-records.ts';

/** Stands in some texts only, in no title nor excerpt. */
export const RARE_WORD = '鎢絲燈泡';
const RARE_EVERY = 977;
const ROWS_AT_ONCE = 2_000;

type Rows = Record<string, object[]>;

/** Puts made-up articles into the library of the extension whose page this runs in, all tables as the product writes them. */
export async function fill(size: number, textLength: number): Promise<void> {
  const database = await open();
  const counts = new Map<string, number>();
  const blocks = new Map<boolean, SearchBlock>();
  let nextKey = 0;
  const records = syntheticRecords(size, { textLength });
  for (let from = 0; from < size; from += ROWS_AT_ONCE) {
    const rows: Rows = {
      articles: [],
      contents: [],
      articleTags: [],
      searchHeads: [],
      searchBodies: [],
      searchPlaces: [],
    };
    const add = (table: string, row: object): void => void rows[table]?.push(row);
    const store = ({ body, ...head }: SearchBlock): void => {
      add('searchHeads', { ...head, revision: 1, folding: FOLDING });
      add('searchBodies', { key: head.key, body });
    };
    for (const [offset, record] of records.slice(from, from + ROWS_AT_ONCE).entries()) {
      const index = from + offset;
      const text = index % RARE_EVERY === 0 ? `${record.text}${RARE_WORD}` : (record.text ?? '');
      const article = articleOf(record, index, Date.now());
      add('articles', article);
      add('contents', {
        articleId: article.id,
        html: `<p>${text}</p>`,
        text,
        blocks: [],
        removed: [],
        bytes: text.length * 4,
        updatedAt: 0,
      });
      for (const tagKey of new Set(article.tags)) {
        add('articleTags', { articleId: article.id, tagKey, shelf: article.shelf, savedAt: article.savedAt });
        if (article.shelf === 'library') counts.set(tagKey, (counts.get(tagKey) ?? 0) + 1);
      }
      const narrow = isNarrow(record);
      const block = putRecord(blocks.get(narrow) ?? { ...emptyBlock(nextKey++), narrow }, { ...record, text });
      add('searchPlaces', { articleId: article.id, blockKey: block.key });
      if (isFull(block)) store(block);
      if (isFull(block)) blocks.delete(narrow);
      else blocks.set(narrow, block);
    }
    if (from + ROWS_AT_ONCE >= size) for (const block of blocks.values()) store(block);
    await put(database, rows);
  }
  await put(database, {
    tagCounts: [...counts].map(([name, count]) => ({ tagKey: name, name, count, updatedAt: 0 })),
  });
  database.close();
}

function articleOf(record: SearchRecord, index: number, now: number): ArticleRecord {
  const { id, title, tags, note, excerpt, siteName, siteKey, language, timeMs } = record;
  const savedAt = now - index * 60_000;
  return {
    ...{ id, title, tags, note, excerpt, siteName, siteKey, language },
    ...{ urlKey: `${siteKey}/${index}`, url: `https://${siteKey}/${index}` },
    bylines: record.bylines.map((name) => ({ name, role: 'reporter' as const })),
    published: { day: new Date(timeMs).toISOString().slice(0, 10) },
    publishedMs: timeMs,
    ...{ modified: null, section: record.sections[0] ?? null, categories: [], leadImage: null, notice: null },
    ...{ words: 400, readingMinutes: 1, shelf: record.archived ? 'archive' : 'library' },
    ...{ read: record.unread ? 0 : 1, favourite: record.favourite ? 1 : 0 },
    ...{ quotes: [], corrected: [], savedAt, updatedAt: savedAt },
  };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('windlion');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
}

function put(database: IDBDatabase, rows: Rows): Promise<void> {
  return new Promise((resolve, reject) => {
    const change = database.transaction(Object.keys(rows), 'readwrite');
    for (const [table, records] of Object.entries(rows)) {
      for (const record of records) change.objectStore(table).put(record);
    }
    change.onabort = () => reject(change.error);
    change.oncomplete = () => resolve();
  });
}
