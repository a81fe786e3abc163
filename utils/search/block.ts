import { fold } from './fold.ts';
import { EMPTY_TEXT, ITEM_END, type PackedText, spliceFields } from './packed-text.ts';
import { fieldTexts, HEAD_FIELDS, type SearchRecord } from './search-record.ts';

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
  head: PackedText;
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
  const none = { ids: [], timesMs: new Float64Array(), flags: new Uint8Array() };
  return { key, narrow: true, ...none, head: EMPTY_TEXT, body: EMPTY_TEXT };
}

/** Whether new records should go elsewhere. */
export function isFull({ head, body }: SearchBlock): boolean {
  return head.text.length >= MAX_HEAD_UNITS || (body?.text.length ?? 0) >= MAX_BODY_UNITS;
}

/**
 * The block with a record added, or replaced where it stands. Without `text` a known full text stays. Throws a
 * `RangeError` when the full texts would have to change and the block came without them.
 */
export function putRecord(block: SearchBlock, record: SearchRecord): SearchBlock {
  const known = block.ids.indexOf(record.id);
  const row = known === -1 ? block.ids.length : known;
  const replaced = known === -1 ? 0 : 1;
  return {
    key: block.key,
    narrow: block.narrow && isNarrow(record),
    ids: known === -1 ? [...block.ids, record.id] : block.ids,
    timesMs: withTime(block.timesMs, row, record.timeMs),
    flags: withFlags(block.flags, row, flagsOf(record)),
    head: spliceFields(block.head, row * HEAD_FIELDS.length, replaced * HEAD_FIELDS.length, foldHead(record)),
    body: putText(block.body, row, replaced, record.text),
  };
}

/** The block without a record. */
export function removeRecord(block: SearchBlock, id: string): SearchBlock {
  const row = block.ids.indexOf(id);
  if (row === -1) return block;
  const others = (_: unknown, index: number): boolean => index !== row;
  return {
    key: block.key,
    narrow: block.narrow,
    ids: block.ids.filter(others),
    timesMs: block.timesMs.filter(others),
    flags: block.flags.filter(others),
    head: spliceFields(block.head, row * HEAD_FIELDS.length, HEAD_FIELDS.length, []),
    body: block.body && spliceFields(block.body, row, 1, []),
  };
}

/** Whether the record's folded text is Latin-1 throughout. */
export function isNarrow(record: SearchRecord): boolean {
  const texts = fieldTexts(record).flat();
  return ![...texts, record.text ?? ''].some((text) => BEYOND_LATIN_1.test(text) && BEYOND_LATIN_1.test(fold(text)));
}

function foldHead(record: SearchRecord): string[] {
  return fieldTexts(record).map((texts) => texts.map(fold).join(ITEM_END));
}

function putText(body: PackedText | null, row: number, replaced: number, text: string | undefined): PackedText | null {
  if (text === undefined && replaced === 1) return body;
  if (body === null) throw new RangeError('The block was loaded without its full texts.');
  return spliceFields(body, row, replaced, [fold(text ?? '')]);
}

function flagsOf({ unread, favourite, archived, note }: SearchRecord): number {
  return (
    (unread ? FLAGS.unread : 0) +
    (favourite ? FLAGS.favourite : 0) +
    (archived ? FLAGS.archived : 0) +
    (note.trim() !== '' ? FLAGS.noted : 0)
  );
}

function withTime(times: Float64Array, row: number, timeMs: number): Float64Array {
  const next = new Float64Array(Math.max(times.length, row + 1));
  next.set(times);
  next[row] = timeMs;
  return next;
}

function withFlags(flags: Uint8Array, row: number, value: number): Uint8Array {
  const next = new Uint8Array(Math.max(flags.length, row + 1));
  next.set(flags);
  next[row] = value;
  return next;
}
