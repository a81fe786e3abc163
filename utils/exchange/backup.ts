import { fail, type Result, succeed } from '@/utils/article/result.ts';
import { type BackupChoices, backupChoices, hasChoices } from './backup-choices.ts';
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
  choices: BackupChoices;
  /** How many pictures it holds; their bytes are read again when they are restored. */
  pictures: number;
}

/** What a backup may hold beside the tables. */
export interface BackupExtras {
  choices?: BackupChoices;
  pictures?: AsyncIterable<BackupPicture> | Iterable<BackupPicture>;
}

const head = objectOf({ format: text, version: number, exportedAt: number });
const chunk = objectOf({ table: oneOf(...BACKUP_TABLE_NAMES, 'choices', 'pictures') });
const end = objectOf({ checksum: text });

/** The whole library as one file of lines: a head, the tables some rows at a time, choices, pictures, and a checksum. */
export function writeBackup(
  rows: BackupRows,
  exportedAt: number,
  { choices = {}, pictures = [] }: BackupExtras = {},
): Promise<Blob> {
  return packLines(backupLines(rows, exportedAt, { choices, pictures }));
}

async function* backupLines(
  rows: BackupRows,
  exportedAt: number,
  { choices, pictures }: Required<BackupExtras>,
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
  if (hasChoices(choices)) yield chained({ table: 'choices', rows: [choices] });
  for await (const picture of pictures) yield chained({ table: 'pictures', rows: [picture] });
  yield JSON.stringify({ checksum: chain.checksum() });
}

/** Reads a backup whole before anything is done with it: only known keys, each of its kind, nothing missing or added. */
export async function readBackup(file: Blob): Promise<Result<CheckedBackup, BackupError>> {
  let isMarked = false;
  try {
    const taken = { rows: noRows(), choices: {}, pictures: 0 };
    const chain = createChain();
    let exportedAt: number | null = null;
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
      } else await takeChunk(parsed, taken);
      await chain.add(line);
    }
    if (exportedAt === null) return fail('not-a-backup');
    if (checksum !== chain.checksum()) return fail('damaged', checksum === null ? 'cut off' : 'checksum');
    return succeed({ exportedAt, ...taken });
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

const choiceRows = listOf(backupChoices);

/** Takes the rows of a table's line in; of pictures only their number. */
async function takeChunk(
  parsed: unknown,
  taken: { rows: Record<BackupTable, unknown[]>; choices: BackupChoices; pictures: number },
): Promise<void> {
  const { table } = chunk(parsed);
  const held: unknown = Reflect.get(Object(parsed), 'rows');
  if (table === 'choices') {
    for (const choices of choiceRows(held)) Object.assign(taken.choices, choices);
  } else if (table === 'pictures') {
    const pictures = pictureRows(held);
    for (const picture of pictures) await unpackPicture(picture);
    taken.pictures += pictures.length;
  } else for (const row of tableRows[table](held)) taken.rows[table].push(row);
}

function isEnd(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, 'checksum');
}
