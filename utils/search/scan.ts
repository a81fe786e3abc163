import { FLAGS, type SearchBlock } from './block.ts';
import type { Criteria, Criterion } from './criteria.ts';
import { findNeedle, type Needle } from './needle.ts';
import { fieldStart, type PackedText } from './packed-text.ts';
import type { Query } from './query.ts';
import { BODY_FIELD, fieldWeight } from './rank.ts';
import { HEAD_FIELDS, ORIGIN_FIELDS, OWN_FIELDS } from './search-record.ts';

const OWN = OWN_FIELDS.length;
const TAGS = HEAD_FIELDS.indexOf('tags');

/**
 * Finds every row of a block that a query matches, by scanning its text. `tell` gets for each the weights of the fields
 * in which its words first stand, added up; `found` counts for each word the rows in which it stands.
 */
export function scanBlock(
  block: SearchBlock,
  query: Query,
  { words, filters, unwanted }: Criteria,
  found: number[],
  tell: (row: number, weight: number) => void,
): void {
  const rows = block.ids.length;
  const passes = new Uint8Array(rows).fill(1);
  const weights = new Float64Array(rows);
  words.forEach((word, index) => {
    const has = rowsWith(block, word, (row, field) => {
      weights[row] = (weights[row] ?? 0) + fieldWeight(field);
      found[index] = (found[index] ?? 0) + 1;
    });
    for (let row = 0; row < rows; row++) passes[row] = (passes[row] ?? 0) & (has[row] ?? 0);
  });
  if (!passes.includes(1)) return;
  for (const choices of filters) {
    const has = choices.map((choice) => rowsWith(block, choice));
    for (let row = 0; row < rows; row++) if (!has.some((mask) => mask[row])) passes[row] = 0;
  }
  for (const criterion of unwanted) {
    rowsWith(block, criterion, (row) => {
      passes[row] = 0;
    });
  }
  for (let row = 0; row < rows; row++) {
    if (passes[row] && isWanted(block, row, query)) tell(row, weights[row] ?? 0);
  }
}

/** A mask of the rows for which a criterion holds; tells of each the first, the weightiest, field of the last needle. */
function rowsWith(block: SearchBlock, criterion: Criterion, tell?: (row: number, field: number) => void): Uint8Array {
  const { needles, firstField, lastField, inBody, otherNames = [] } = criterion;
  const holds = new Uint8Array(block.ids.length);
  needles.forEach((needle, index) => {
    const isLast = index === needles.length - 1;
    const mark = (row: number, field: number): void => {
      if (holds[row] !== index) return;
      holds[row] = index + 1;
      if (isLast) tell?.(row, field);
    };
    if (firstField < OWN) eachRowWith(block.head, OWN, firstField, Math.min(lastField, OWN - 1), needle, mark);
    if (lastField >= OWN) eachRowFrom(block, Math.max(firstField - OWN, 0), lastField - OWN, needle, mark);
    if (inBody && block.body) eachRowWith(block.body, 1, 0, 0, needle, (row) => mark(row, BODY_FIELD));
  });
  for (const name of otherNames) {
    eachRowWith(block.head, OWN, TAGS, TAGS, name, (row) => {
      if (holds[row] === needles.length) return;
      holds[row] = needles.length;
      tell?.(row, TAGS);
    });
  }
  return needles.length === 1 ? holds : holds.map((count) => (count === needles.length ? 1 : 0));
}

/** The rows whose origin the needle stands in. */
function eachRowFrom(
  { origins, originOf }: SearchBlock,
  firstField: number,
  lastField: number,
  needle: Needle,
  tell: (row: number, field: number) => void,
): void {
  const fieldOf = new Map<number, number>();
  eachRowWith(origins, ORIGIN_FIELDS.length, firstField, lastField, needle, (origin, field) => {
    fieldOf.set(origin, OWN + field);
  });
  if (fieldOf.size === 0) return;
  originOf.forEach((origin, row) => {
    const field = fieldOf.get(origin);
    if (field !== undefined) tell(row, field);
  });
}

function eachRowWith(
  packed: PackedText,
  fieldCount: number,
  firstField: number,
  lastField: number,
  needle: Needle,
  tell: (row: number, field: number) => void,
): void {
  const { text, ends } = packed;
  const rows = ends.length / fieldCount;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    const first = fieldStart(packed, row * fieldCount + firstField);
    // The place found last may lie some rows ahead: up to there is nothing.
    if (row === 0 || at < first) at = findNeedle(text, needle, first);
    if (at === -1) return;
    if (at > (ends[row * fieldCount + lastField] ?? 0)) continue;
    let field = firstField;
    while ((ends[row * fieldCount + field] ?? 0) < at) field++;
    tell(row, field);
  }
}

function isWanted({ timesMs, flags }: SearchBlock, row: number, { afterMs, beforeMs, states }: Query): boolean {
  const time = timesMs[row] ?? 0;
  if (afterMs !== null && time < afterMs) return false;
  if (beforeMs !== null && time >= beforeMs) return false;
  return states.every(({ state, negated }) => (((flags[row] ?? 0) & FLAGS[state]) !== 0) !== negated);
}
