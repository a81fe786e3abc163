import { type BackupRows, noRows } from '@/utils/exchange/backup-tables.ts';
import { restoreBackup } from '@/utils/library/backup.ts';
import type { SearchRecord } from '@/utils/search/search-record.ts';
import { eachSyntheticRecord } from '../search-records.ts';

/** Stands in some texts only, in no title nor excerpt. */
export const RARE_WORD = '鎢絲燈泡';
const RARE_EVERY = 977;
const ARTICLES_AT_ONCE = 10_000;

/** Brings made-up articles into the library of the extension whose page this runs in, as the product restores a backup. */
export async function fill(size: number, textLength: number): Promise<void> {
  let rows = noRows();
  let index = 0;
  for (const record of eachSyntheticRecord(size, { textLength })) {
    addArticle(rows, record, index++);
    if (index % ARTICLES_AT_ONCE > 0 && index < size) continue;
    await bringIn(rows);
    rows = noRows();
  }
}

async function bringIn(rows: BackupRows): Promise<void> {
  const backup = { exportedAt: 0, rows, choices: {}, pictures: 0 };
  const { signal } = new AbortController();
  await restoreBackup({ file: new Blob(), backup }, { now: Date.now(), rules: [], signal, onProgress: () => {} });
}

function addArticle({ articles, contents }: BackupRows, record: SearchRecord, index: number): void {
  const { id, title, tags, note, excerpt, siteName, siteKey, language, timeMs } = record;
  const savedAt = Date.now() - index * 60_000;
  articles.push({
    ...{ id, title, tags, note, excerpt, siteName, siteKey, language },
    ...{ urlKey: `${siteKey}/${index}`, url: `https://${siteKey}/${index}` },
    bylines: record.bylines.map((name) => ({ name, role: 'reporter' as const })),
    published: { day: new Date(timeMs).toISOString().slice(0, 10) },
    publishedMs: timeMs,
    ...{ modified: null, section: record.sections[0] ?? null, categories: [], leadImage: null, notice: null },
    ...{ words: 400, readingMinutes: 1, shelf: record.archived ? 'archive' : 'library' },
    ...{ read: record.unread ? 0 : 1, favourite: record.favourite ? 1 : 0 },
    ...{ quotes: [], corrected: [], savedAt, updatedAt: savedAt },
  });
  const text = index % RARE_EVERY === 0 ? `${record.text}${RARE_WORD}` : (record.text ?? '');
  contents.push({ articleId: id, html: `<p>${text}</p>`, text, blocks: [], removed: [], updatedAt: 0 });
}
