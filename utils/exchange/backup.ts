import { fail, type Result, succeed } from '@/utils/article/result.ts';
import { BACKUP_TABLE_NAMES, BACKUP_TABLES, type BackupRows } from './backup-tables.ts';
import { listOf, number, objectOf, ShapeError, text } from './checked-shape.ts';

const FORMAT = 'windlion-backup';
const VERSION = 1;

/** Why a file is not read: it is no backup, of a later Windlion, damaged, or holds what no backup holds. */
export type BackupError = 'not-a-backup' | 'newer-version' | 'damaged' | 'invalid';

const head = objectOf({ format: text, version: number, checksum: text });

/** The whole library as one JSON file with a checksum over its rows. */
export async function writeBackup(rows: BackupRows, exportedAt: number): Promise<string> {
  const tables = JSON.stringify(rows);
  const checksum = await checksumOf(tables);
  const fields = { format: FORMAT, version: VERSION, exportedAt: new Date(exportedAt).toISOString(), checksum };
  return `${JSON.stringify(fields).slice(0, -1)},"tables":${tables}}`;
}

/** Reads a backup whole before anything is done with it: only known keys, each of its kind, nothing missing. */
export async function readBackup(file: string): Promise<Result<BackupRows, BackupError>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file);
  } catch (error) {
    return fail(file.includes(FORMAT) ? 'damaged' : 'not-a-backup', String(error));
  }
  try {
    const { format, version, checksum } = head(parsed, 'file');
    if (format !== FORMAT) return fail('not-a-backup');
    if (version > VERSION) return fail('newer-version', String(version));
    const tables = Reflect.get(Object(parsed), 'tables');
    const rows = readTables(tables);
    if ((await checksumOf(JSON.stringify(tables))) !== checksum) return fail('damaged', 'checksum');
    return succeed(rows);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return fail(isMarked(parsed) ? 'invalid' : 'not-a-backup', error.message);
  }
}

function readTables(tables: unknown): BackupRows {
  const shapes = BACKUP_TABLE_NAMES.map((name) => [name, listOf<unknown>(BACKUP_TABLES[name])] as const);
  return objectOf(Object.fromEntries(shapes))(tables, 'tables') as unknown as BackupRows;
}

function isMarked(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && Reflect.get(parsed, 'format') === FORMAT;
}

async function checksumOf(tables: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tables));
  return `sha256-${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
