import { fold } from './fold.ts';
import { EMPTY_TEXT, fieldAt, ITEM_END, type PackedText, spliceFields } from './packed-text.ts';
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
 * The block with a record added, or replaced where it stands. Without `text` a known full text stays. Throws a
 * `RangeError` when the full texts would have to change and the block came without them.
 */
export function putRecord(block: SearchBlock, record: SearchRecord): SearchBlock {
  const known = block.ids.indexOf(record.id);
  const row = known === -1 ? block.ids.length : known;
  const replaced = known === -1 ? 0 : 1;
  const rows = block.ids.length + 1 - replaced;
  const { origins, origin } = withOrigin(block.origins, packable(originTexts(record)));
  return {
    key: block.key,
    narrow: block.narrow && isNarrow(record),
    ids: known === -1 ? [...block.ids, record.id] : block.ids,
    timesMs: withValue(new Float64Array(rows), block.timesMs, row, record.timeMs),
    flags: withValue(new Uint8Array(rows), block.flags, row, flagsOf(record)),
    head: spliceFields(block.head, row * OWN_FIELDS.length, replaced * OWN_FIELDS.length, packable(ownTexts(record))),
    origins,
    originOf: withValue(new Uint16Array(rows), block.originOf, row, origin),
    body: putText(block.body, row, replaced, record.text),
  };
}

/** The block without a record; its origin stays, should others come from there. */
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
    head: spliceFields(block.head, row * OWN_FIELDS.length, OWN_FIELDS.length, []),
    origins: block.origins,
    originOf: block.originOf.filter(others),
    body: block.body && spliceFields(block.body, row, 1, []),
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
  return { origins: spliceFields(origins, origins.ends.length, 0, fields), origin: count };
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

/** Fills the values of all rows: those before, with the one of this row. */
function withValue<V extends Float64Array | Uint16Array | Uint8Array>(
  next: V,
  before: V,
  row: number,
  value: number,
): V {
  next.set(before);
  next[row] = value;
  return next;
}
