import { type Result, succeed } from '@/utils/article/result.ts';
import { type BackupError, readBackup, writeBackup } from '@/utils/exchange/backup.ts';
import type { BackupRows } from '@/utils/exchange/backup-tables.ts';
import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import { library } from './database.ts';
import { restoreArticles } from './restore-articles.ts';
import { restoreNews } from './restore-news.ts';
import type { RestoreStep } from './restore-step.ts';
import { restoreSummaries } from './restore-summaries.ts';

export interface RestoreOptions {
  now: number;
  /** The rules for all sources, by which posts stand where they do. */
  rules: readonly KeywordRule[];
  /** Aborting it leaves the library as it was. */
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** Everything but what is packed or counted from it, as one file. */
export async function exportLibrary(now: number): Promise<string> {
  const db = library();
  const rows = await db.transaction(
    'r',
    db.tables,
    async (): Promise<BackupRows> => ({
      articles: await db.articles.toArray(),
      contents: await db.contents.toArray(),
      tagCounts: await db.tagCounts.toArray(),
      tagAliases: await db.tagAliases.toArray(),
      sources: await db.sources.toArray(),
      entries: await db.entries.toArray(),
      sightings: await db.sightings.toArray(),
      summaries: await db.summaries.toArray(),
      segments: await db.segments.toArray(),
      tombstones: await db.tombstones.toArray(),
    }),
  );
  return writeBackup(rows, now);
}

/**
 * Brings a backup into the library, all of it or nothing: what is missing is added, of what is there already the
 * later change stays. Doing it twice is doing it once. Tells how many articles were added or renewed.
 */
export async function importLibrary(
  file: string,
  { now, rules, signal, onProgress }: RestoreOptions,
): Promise<Result<number, BackupError>> {
  const backup = await readBackup(file);
  if (!backup.ok) return backup;
  const rows = backup.value;
  const total = Object.values(rows).reduce((sum, table) => sum + table.length, 0);
  let done = 0;
  const step: RestoreStep = (count) => {
    signal.throwIfAborted();
    done += count;
    onProgress(done, total);
  };
  const db = library();
  const written = await db.transaction('rw', db.tables, async () => {
    step(0);
    const articles = await restoreArticles(rows, now, step);
    await restoreNews(rows, rules, step);
    await restoreSummaries(rows, articles.ids, step);
    await db.tombstones.bulkPut(rows.tombstones);
    return articles.written;
  });
  return succeed(written);
}
