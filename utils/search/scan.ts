import type { SearchBlock } from './block.ts';
import { passesFilters } from './filters.ts';
import { eachRowWith, findNeedle, type Needle, needleOf } from './needle.ts';
import { fieldStart, type PackedText } from './packed-text.ts';
import type { Query } from './query.ts';
import { HEAD_FIELDS } from './search-record.ts';

const FIELDS = HEAD_FIELDS.length;
/** All but the language: nobody who types `en` means that. */
const SEARCHED_FIELDS = HEAD_FIELDS.indexOf('language');
/** The field number of a match in the full text. */
export const BODY_FIELD = FIELDS;

/** A query's words, ready for many blocks. */
export interface Scan {
  query: Query;
  needles: Needle[];
  unwanted: Needle[];
  /** For each needle, in how many records it stood so far. */
  found: number[];
}

export function startScan(query: Query): Scan {
  const wanted = query.words.filter(({ negated }) => !negated);
  return {
    query,
    needles: wanted.map(needleOf),
    unwanted: query.words.filter(({ negated }) => negated).map(needleOf),
    found: wanted.map(() => 0),
  };
}

/**
 * Finds every row of a block that the query matches, by scanning its text; `tell` gets for each the weightiest field
 * of each needle, in a buffer that is used again for the next row.
 */
export function scanBlock(scan: Scan, block: SearchBlock, tell: (row: number, bestFields: Uint8Array) => void): void {
  const rows = block.ids.length;
  const { needles, found } = scan;
  const matches = new Uint8Array(rows);
  const seen = new Uint8Array(rows);
  const best = new Uint8Array(rows * needles.length);
  needles.forEach((needle, index) => {
    const mark = (row: number, field: number): void => {
      if (seen[row] === index + 1) return;
      seen[row] = index + 1;
      matches[row] = (matches[row] ?? 0) + 1;
      best[row * needles.length + index] = field;
      found[index] = (found[index] ?? 0) + 1;
    };
    eachRowWith(block.head, FIELDS, SEARCHED_FIELDS, needle, mark);
    if (block.body) eachRowWith(block.body, 1, 1, needle, (row) => mark(row, BODY_FIELD));
  });
  for (let row = 0; row < rows; row++) {
    if (matches[row] !== needles.length || !passesFilters(block, row, scan.query)) continue;
    if (scan.unwanted.some((needle) => rowHolds(block, row, needle))) continue;
    tell(row, best.subarray(row * needles.length, (row + 1) * needles.length));
  }
}

function rowHolds({ head, body }: SearchBlock, row: number, needle: Needle): boolean {
  return (
    isWithin(head, row * FIELDS, row * FIELDS + SEARCHED_FIELDS - 1, needle) ||
    (body !== null && isWithin(body, row, row, needle))
  );
}

function isWithin(packed: PackedText, first: number, last: number, needle: Needle): boolean {
  const text = packed.text.slice(fieldStart(packed, first), packed.ends[last]);
  return findNeedle(text, needle, 0) !== -1;
}
