import { fold } from './fold.ts';
import { changeRows, EMPTY_TEXT, fieldAt, ITEM_END, type PackedText } from './packed-text.ts';
import {
  ORIGIN_FIELDS,
  type OriginField,
  OWN_FIELDS,
  type OwnField,
  originTexts,
  ownTexts,
  type SearchRecord,
} from './search-record.ts';

/**
 * Some hundred records folded and packed: the unit that is stored, loaded and written anew when one of them changes.
 * Plain data for IndexedDB; `body`, the full texts, may be stored apart and be absent.
 */
export interface SearchBlock {
  key: number;
  /** Whether all its text is Latin-1: engines keep such a string in half the memory. */
  narrow: boolean;
  ids: string[];
  timesMs: Float64Array;
  /** `FLAGS`, added up. */
  flags: Uint8Array;
  /** `OWN_FIELDS`, row by row. */
  head: PackedText;
  /** `ORIGIN_FIELDS` of all rows, each pair once: they repeat, and would take a sixth of the memory. */
  origins: PackedText;
  /** Which of the origins is each row's. */
  originOf: Uint16Array;
  body: PackedText | null;
}

/** What is true of a record, as bits. */
export const FLAGS = { unread: 1, favourite: 2, archived: 4, noted: 8 } as const;

/** As much as a popup can write within a save, and as few blocks as a cold start can load. */
const MAX_HEAD_UNITS = 32_768;
const MAX_BODY_UNITS = 262_144;

const BEYOND_LATIN_1 = /[^\0-\xff]/u;

/** A block that takes its first record. */
export function emptyBlock(key: number): SearchBlock {
  const none = { ids: [], timesMs: new Float64Array(), flags: new Uint8Array(), originOf: new Uint16Array() };
  return { key, narrow: true, ...none, head: EMPTY_TEXT, origins: EMPTY_TEXT, body: EMPTY_TEXT };
}

/** Whether new records should go elsewhere. */
export function isFull({ head, body }: SearchBlock): boolean {
  return head.text.length >= MAX_HEAD_UNITS || (body?.text.length ?? 0) >= MAX_BODY_UNITS;
}

/**
 * How many of these records a block takes until it is full: told by their texts as they are written, which folding
 * shortens or lengthens a little.
 */
export function countFitting({ head, body }: SearchBlock, records: readonly SearchRecord[]): number {
  let [headUnits, bodyUnits] = [head.text.length, body?.text.length ?? 0];
  let count = 0;
  for (const record of records) {
    if (count > 0 && (headUnits >= MAX_HEAD_UNITS || bodyUnits >= MAX_BODY_UNITS)) break;
    for (const items of ownTexts(record)) headUnits += items.join(ITEM_END).length + 1;
    bodyUnits += (record.text?.length ?? 0) + 1;
    count++;
  }
  return count;
}

/**
 * The block with records added, or replaced where they stand, written once however many they are. Without `text` a
 * known full text stays. Throws a `RangeError` when full texts would have to change and the block came without them.
 */
export function putRecords(block: SearchBlock, records: readonly SearchRecord[]): SearchBlock {
  const rowOf = new Map(block.ids.map((id, row) => [id, row]));
  const known = rowOf.size;
  for (const { id } of records) if (!rowOf.has(id)) rowOf.set(id, rowOf.size);
  const timesMs = withRoom(new Float64Array(rowOf.size), block.timesMs);
  const flags = withRoom(new Uint8Array(rowOf.size), block.flags);
  const originOf = withRoom(new Uint16Array(rowOf.size), block.originOf);
  const heads = new Map<number, string[]>();
  const texts = new Map<number, string[]>();
  let { origins } = block;
  for (const record of records) {
    const row = rowOf.get(record.id) ?? known;
    const placed = withOrigin(origins, packable(originTexts(record)));
    origins = placed.origins;
    originOf[row] = placed.origin;
    timesMs[row] = record.timeMs;
    flags[row] = flagsOf(record);
    heads.set(row, packable(ownTexts(record)));
    if (record.text !== undefined || (row >= known && !texts.has(row))) texts.set(row, [fold(record.text ?? '')]);
  }
  if (texts.size > 0 && block.body === null) throw new RangeError('The block was loaded without its full texts.');
  return {
    key: block.key,
    narrow: block.narrow && records.every(isNarrow),
    ids: [...rowOf.keys()],
    ...{ timesMs, flags, origins, originOf },
    head: changeRows(block.head, OWN_FIELDS.length, heads),
    body: block.body && (texts.size === 0 ? block.body : changeRows(block.body, 1, texts)),
  };
}

/** `putRecords()` for one. */
export function putRecord(block: SearchBlock, record: SearchRecord): SearchBlock {
  return putRecords(block, [record]);
}

/** The block without these records, written once however many they are; their origins stay, should others come from there. */
export function removeRecords(block: SearchBlock, ids: readonly string[]): SearchBlock {
  const gone = new Set(ids);
  const rows = block.ids.flatMap((id, row) => (gone.has(id) ? [row] : []));
  if (rows.length === 0) return block;
  const changes = new Map(rows.map((row) => [row, null]));
  const isLeft = (_: unknown, row: number): boolean => !changes.has(row);
  return {
    key: block.key,
    narrow: block.narrow,
    ids: block.ids.filter(isLeft),
    timesMs: block.timesMs.filter(isLeft),
    flags: block.flags.filter(isLeft),
    head: changeRows(block.head, OWN_FIELDS.length, changes),
    origins: block.origins,
    originOf: block.originOf.filter(isLeft),
    body: block.body && changeRows(block.body, 1, changes),
  };
}

/** One of a row's own fields, folded. */
export function ownField({ head }: Pick<SearchBlock, 'head'>, row: number, field: OwnField): string {
  return fieldAt(head, row * OWN_FIELDS.length + OWN_FIELDS.indexOf(field));
}

/** One of the fields of an origin, folded. */
export function originField({ origins }: Pick<SearchBlock, 'origins'>, origin: number, field: OriginField): string {
  return fieldAt(origins, origin * ORIGIN_FIELDS.length + ORIGIN_FIELDS.indexOf(field));
}

/** Whether the record's folded text is Latin-1 throughout. */
export function isNarrow(record: SearchRecord): boolean {
  const texts = [...ownTexts(record), ...originTexts(record)].flat();
  return ![...texts, record.text ?? ''].some((text) => BEYOND_LATIN_1.test(text) && BEYOND_LATIN_1.test(fold(text)));
}

function packable(texts: readonly string[][]): string[] {
  return texts.map((items) => items.map(fold).join(ITEM_END));
}

/** The origins with this one among them, and where it lies. */
function withOrigin(origins: PackedText, fields: readonly string[]): { origins: PackedText; origin: number } {
  const count = origins.ends.length / ORIGIN_FIELDS.length;
  for (let origin = 0; origin < count; origin++) {
    const isSame = fields.every((text, field) => text === fieldAt(origins, origin * ORIGIN_FIELDS.length + field));
    if (isSame) return { origins, origin };
  }
  return { origins: changeRows(origins, ORIGIN_FIELDS.length, new Map([[count, fields]])), origin: count };
}

function flagsOf({ unread, favourite, archived, note }: SearchRecord): number {
  return (
    (unread ? FLAGS.unread : 0) +
    (favourite ? FLAGS.favourite : 0) +
    (archived ? FLAGS.archived : 0) +
    (note.trim() !== '' ? FLAGS.noted : 0)
  );
}

function withRoom<V extends Float64Array | Uint16Array | Uint8Array>(next: V, before: V): V {
  next.set(before);
  return next;
}
