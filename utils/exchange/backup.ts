import { fail, type Result, succeed } from '@/utils/article/result.ts';
import { type BackupPicture, backupPicture, type RestoredPicture, unpackPicture } from './backup-picture.ts';
import { createChain, packLines, readLines } from './backup-stream.ts';
import { BACKUP_TABLE_NAMES, BACKUP_TABLES, type BackupRows, type BackupTable, noRows } from './backup-tables.ts';
import { listOf, number, objectOf, oneOf, ShapeError, text } from './checked-shape.ts';

const FORMAT = 'windlion-backup';
const VERSION = 1;
const ROWS_A_LINE = 200;

/** Why a file is not read: it is no backup, of a later Windlion, damaged, or holds what no backup holds. */
export type BackupError = 'not-a-backup' | 'newer-version' | 'damaged' | 'invalid';

/** A backup that has been read to its end and found whole. */
export interface CheckedBackup {
  exportedAt: number;
  rows: BackupRows;
  /** How many pictures it holds; their bytes are read again when they are restored. */
  pictures: number;
}

const head = objectOf({ format: text, version: number, exportedAt: number });
const chunk = objectOf({ table: oneOf(...BACKUP_TABLE_NAMES, 'pictures') });
const end = objectOf({ checksum: text });

/** The whole library as one file of lines: a head, the tables some rows at a time, pictures, and a checksum. */
export function writeBackup(
  rows: BackupRows,
  exportedAt: number,
  pictures: AsyncIterable<BackupPicture> | Iterable<BackupPicture> = [],
): Promise<Blob> {
  return packLines(backupLines(rows, exportedAt, pictures));
}

async function* backupLines(
  rows: BackupRows,
  exportedAt: number,
  pictures: AsyncIterable<BackupPicture> | Iterable<BackupPicture>,
): AsyncGenerator<string> {
  const chain = createChain();
  const chained = async (value: object): Promise<string> => {
    const line = JSON.stringify(value);
    await chain.add(line);
    return line;
  };
  yield chained({ format: FORMAT, version: VERSION, exportedAt });
  for (const table of BACKUP_TABLE_NAMES) {
    for (let at = 0; at < rows[table].length; at += ROWS_A_LINE) {
      yield chained({ table, rows: rows[table].slice(at, at + ROWS_A_LINE) });
    }
  }
  for await (const picture of pictures) yield chained({ table: 'pictures', rows: [picture] });
  yield JSON.stringify({ checksum: chain.checksum() });
}

/** Reads a backup whole before anything is done with it: only known keys, each of its kind, nothing missing or added. */
export async function readBackup(file: Blob): Promise<Result<CheckedBackup, BackupError>> {
  let isMarked = false;
  try {
    const rows = noRows();
    const chain = createChain();
    let exportedAt: number | null = null;
    let pictures = 0;
    let checksum: string | null = null;
    for await (const line of readLines(file)) {
      if (checksum !== null) throw new ShapeError('the end', 'file');
      const parsed: unknown = JSON.parse(line);
      if (exportedAt === null) {
        const { format, version, exportedAt: at } = head(parsed);
        if (format !== FORMAT) return fail('not-a-backup');
        isMarked = true;
        if (version > VERSION) return fail('newer-version', String(version));
        exportedAt = at;
      } else if (isEnd(parsed)) {
        checksum = end(parsed).checksum;
        continue;
      } else pictures += await takeChunk(parsed, rows);
      await chain.add(line);
    }
    if (exportedAt === null) return fail('not-a-backup');
    if (checksum !== chain.checksum()) return fail('damaged', checksum === null ? 'cut off' : 'checksum');
    return succeed({ exportedAt, pictures, rows });
  } catch (error) {
    if (!isMarked) return fail('not-a-backup', String(error));
    return fail(error instanceof ShapeError ? 'invalid' : 'damaged', String(error));
  }
}

/** The pictures of a backup that `readBackup()` has found whole, one at a time. */
export async function* readPictures(file: Blob): AsyncGenerator<RestoredPicture> {
  for await (const line of readLines(file)) {
    if (!line.startsWith('{"table":"pictures"')) continue;
    for (const picture of pictureRows(Reflect.get(Object(JSON.parse(line)), 'rows'))) yield unpackPicture(picture);
  }
}

const pictureRows = listOf(backupPicture);
const tableRows = Object.fromEntries(
  BACKUP_TABLE_NAMES.map((name) => [name, listOf<unknown>(BACKUP_TABLES[name])]),
) as Record<BackupTable, (value: unknown) => unknown[]>;

/** Takes the rows of a table's line in; tells how many pictures it held. */
async function takeChunk(parsed: unknown, rows: Record<BackupTable, unknown[]>): Promise<number> {
  const { table } = chunk(parsed);
  const held: unknown = Reflect.get(Object(parsed), 'rows');
  if (table !== 'pictures') {
    for (const row of tableRows[table](held)) rows[table].push(row);
    return 0;
  }
  const pictures = pictureRows(held);
  for (const picture of pictures) await unpackPicture(picture);
  return pictures.length;
}

function isEnd(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, 'checksum');
}
