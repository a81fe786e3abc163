import { type Result, succeed } from '@/utils/article/result.ts';
import {
  type BackupError,
  type CheckedBackup,
  readBackup,
  readPictures,
  writeBackup,
} from '@/utils/exchange/backup.ts';
import type { BackupChoices } from '@/utils/exchange/backup-choices.ts';
import { type BackupPicture, packPicture } from '@/utils/exchange/backup-picture.ts';
import { BACKUP_TABLE_NAMES, type BackupRows, noRows } from '@/utils/exchange/backup-tables.ts';
import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import type { ArticleRecord } from './article-records.ts';
import { library } from './database.ts';
import { restoreArticles } from './restore-articles.ts';
import { restoreNews } from './restore-news.ts';
import { freeUnlinkedPictures, restorePictures } from './restore-pictures.ts';
import { restoreReading } from './restore-reading.ts';
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

/** A backup that was found whole, and the file it came in. */
export interface OpenBackup {
  file: Blob;
  backup: CheckedBackup;
}

/** What a restore has done. */
export interface Restored {
  written: number;
  ids: ReadonlyMap<string, string>;
}

/** Everything but what is packed or counted from it, and the keys of remote engines, as one file. */
export async function exportLibrary(
  now: number,
  { pictures, choices }: { pictures: boolean; choices: BackupChoices },
): Promise<Blob> {
  return writeBackup(await backupRows(), now, { choices, pictures: pictures ? keptPictures() : [] });
}

/** The rows of a backup, all of one moment. */
export function backupRows(): Promise<BackupRows> {
  const db = library();
  return db.transaction('r', BACKUP_TABLE_NAMES, async () => {
    const rows = noRows();
    await Promise.all(
      BACKUP_TABLE_NAMES.map(async (name) => Object.assign(rows, { [name]: await db.table(name).toArray() })),
    );
    return { ...rows, articles: rows.articles.map(withoutPlaces) };
  });
}

async function* keptPictures(): AsyncGenerator<BackupPicture> {
  const { pictures } = library();
  for (const hash of await pictures.toCollection().primaryKeys()) {
    const picture = await pictures.get(hash);
    if (picture !== undefined) yield packPicture(picture);
  }
}

/** Reads a backup to its end; nothing is written. */
export async function openBackup(file: Blob): Promise<Result<OpenBackup, BackupError>> {
  const read = await readBackup(file);
  return read.ok ? succeed({ file, backup: read.value }) : read;
}

/** These articles with their texts, as a file that a restore takes like any backup. */
export async function exportArticles(articleIds: readonly string[], now: number): Promise<Blob> {
  const db = library();
  const rows = await db.transaction('r', db.articles, db.contents, async () => ({
    ...noRows(),
    articles: (await db.articles.bulkGet([...articleIds])).flatMap((article) =>
      article ? withoutPlaces(article) : [],
    ),
    contents: (await db.contents.bulkGet([...articleIds])).filter((content) => content !== undefined),
  }));
  return writeBackup(rows, now);
}

/**
 * Brings a backup into the library, all of it or nothing: what is missing is added, of what is there already the
 * later change stays. Doing it twice is doing it once. Tells how many articles were added or renewed, and under which
 * id each of the file's is known here. What the reader had chosen is the settings' to bring back.
 */
export async function restoreBackup(
  { file, backup: { rows, pictures } }: OpenBackup,
  { now, rules, signal, onProgress }: RestoreOptions,
): Promise<Restored> {
  const total = Object.values(rows).reduce((sum, table) => sum + table.length, pictures);
  let done = 0;
  const step: RestoreStep = (count) => {
    signal.throwIfAborted();
    done += count;
    onProgress(done, total);
  };
  try {
    // Their own transactions, as no transaction outlives the reading of a file: nobody sees a picture without its link.
    if (pictures > 0) await restorePictures(readPictures(file), step);
    const db = library();
    return await db.transaction('rw', db.tables, async () => {
      step(0);
      const articles = await restoreArticles(rows, now, step);
      await restoreNews(rows, rules, step);
      await restoreSummaries(rows, articles.ids, step);
      await restoreReading(rows, articles.ids, now, step);
      await db.tombstones.bulkPut(rows.tombstones);
      return articles;
    });
  } finally {
    if (pictures > 0) await freeUnlinkedPictures();
  }
}

function withoutPlaces({ tagPlaces, ...article }: ArticleRecord): BackupRows['articles'][number] {
  return article;
}
