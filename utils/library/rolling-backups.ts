import Dexie, { type Table } from 'dexie';
import type { BackupChoices } from '@/utils/exchange/backup-choices.ts';
import { exportLibrary } from './backup.ts';
import { library } from './database.ts';
import { patient } from './patient-open.ts';

/** A backup that was made by itself; its file is what the reader's own exports are, without pictures. */
export interface RollingBackup {
  /** When it was made. */
  at: number;
  file: Blob;
  bytes: number;
  articles: number;
  /** See `libraryChecksum()`: two of the same are never kept. */
  checksum: string;
}

/** The newest ones are kept, and besides them the first of this and the last week, of this and the last 30 days. */
const NEWEST = 3;
const SPANS_MS = [7, 30].map((days) => days * 86_400_000);

/** A database of its own, in files of its own: what destroys the library's does not reach it. */
class BackupDatabase extends Dexie {
  declare backups: Table<RollingBackup, number>;

  constructor() {
    super('windlion-backups', { indexedDB: patient(indexedDB) as IDBFactory, IDBKeyRange });
    this.version(1).stores({ backups: 'at' });
  }
}

let opened: BackupDatabase | null = null;

function store(): BackupDatabase {
  if (opened === null || opened.hasFailed()) opened = new BackupDatabase();
  return opened;
}

/** The kept backups, the newest first. */
export function listBackups(): Promise<RollingBackup[]> {
  return store().backups.orderBy('at').reverse().toArray();
}

/** Makes a backup unless nothing has changed since the last one, and drops those that are one too many. */
export async function makeRollingBackup(
  checksum: string,
  choices: BackupChoices,
  now: number,
): Promise<'made' | 'unchanged'> {
  const [last] = await listBackups();
  if (last?.checksum === checksum) return 'unchanged';
  const file = await exportLibrary(now, { pictures: false, choices });
  const articles = await library().articles.count();
  const { backups } = store();
  await backups.put({ at: now, file, bytes: file.size, articles, checksum });
  const times = await backups.orderBy('at').primaryKeys();
  const kept = keptTimes(times, now);
  await backups.bulkDelete(times.filter((at) => !kept.has(at)));
  return 'made';
}

/** Which of the backups made at these times are kept: at most seven, however long they go on. */
export function keptTimes(times: readonly number[], now: number): Set<number> {
  const oldestFirst = [...times].sort((a, b) => a - b);
  const firstOf = (span: number, index: number) => oldestFirst.find((at) => Math.floor(at / span) === index);
  const firsts = SPANS_MS.flatMap((span) => [0, 1].map((back) => firstOf(span, Math.floor(now / span) - back)));
  return new Set([...oldestFirst.slice(-NEWEST), ...firsts.filter((at) => at !== undefined)]);
}
