import { originField, type SearchBlock } from './block.ts';
import { endsAsWord, findNeedle, type Needle } from './needle.ts';
import { fieldAt, fieldStart } from './packed-text.ts';
import { HEAD_FIELDS, type HeadField, OWN_FIELDS } from './search-record.ts';

/** How much a match in a field weighs, beside one in the full text. */
const WEIGHTS: Record<HeadField, number> = {
  title: 8,
  tags: 6,
  bylines: 5,
  note: 4,
  highlights: 3,
  sections: 3,
  excerpt: 2,
  site: 2,
  language: 0,
};
/** Lengths, in characters, at which a field is neither short nor long; constant, so that no answer waits for an average. */
const USUAL_LENGTHS: Record<HeadField, number> = {
  title: 30,
  tags: 30,
  bylines: 30,
  note: 60,
  highlights: 120,
  sections: 30,
  excerpt: 150,
  site: 30,
  language: 10,
};
const BODY_WEIGHT = 1;
const BODY_LENGTH = 1500;
const HEAD_WEIGHTS = HEAD_FIELDS.map((field) => WEIGHTS[field]);
const HEAD_LENGTHS = HEAD_FIELDS.map((field) => USUAL_LENGTHS[field]);

/** BM25's constants: how soon repeats stop counting, and how much length matters. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
const MAX_REPEATS = 12;
/** A word that goes on after what was typed counts less than the word itself. */
const PREFIX_SHARE = 0.6;
const TITLE_PHRASE_BOOST = 1.4;
const RECENCY_BOOST = 0.35;
const RECENCY_HALF_LIFE_DAYS = 180;
const DAY_MS = 86_400_000;

/** From 1 to `1 + RECENCY_BOOST`: new articles come before equally good old ones. Hyperbolic, so that no two ages tie. */
export function recencyFactor(timeMs: number, nowMs: number): number {
  const days = Math.max(0, nowMs - timeMs) / DAY_MS;
  return 1 + RECENCY_BOOST / (1 + days / RECENCY_HALF_LIFE_DAYS);
}

/** The field number of the full text. */
export const BODY_FIELD = HEAD_FIELDS.length;

/** How much a match in a head field, or in `BODY_FIELD`, counts. */
export function fieldWeight(field: number): number {
  return HEAD_WEIGHTS[field] ?? BODY_WEIGHT;
}

/** A word of a query and how rare it is among the records: see `rarity()`. */
export interface RankedWord {
  needle: Needle;
  rarity: number;
}

/** How good a match is: BM25 over weighted fields (BM25F), whole words and a phrase in the title preferred, then recency. */
export function scoreRow(block: SearchBlock, row: number, words: readonly RankedWord[], nowMs: number): number {
  const first = row * OWN_FIELDS.length;
  const start = fieldStart(block.head, first);
  const head = block.head.text.slice(start, block.head.ends[first + OWN_FIELDS.length - 1]);
  const site = originField(block, block.originOf[row] ?? 0, 'site');
  const body = block.body === null ? '' : fieldAt(block.body, row);
  const ends = OWN_FIELDS.map((_, field) => (block.head.ends[first + field] ?? 0) - start);
  let score = 0;
  for (const { needle, rarity } of words) {
    let weighted = 0;
    forEachMatch(head, needle, (at, worth) => {
      const field = ends.findIndex((end) => at < end);
      weighted += worth * (HEAD_WEIGHTS[field] ?? 0) * lengthNorm(fieldLength(ends, field), HEAD_LENGTHS[field] ?? 1);
    });
    forEachMatch(site, needle, (_, worth) => {
      weighted += worth * WEIGHTS.site * lengthNorm(site.length, USUAL_LENGTHS.site);
    });
    forEachMatch(body, needle, (_, worth) => {
      weighted += worth * BODY_WEIGHT * lengthNorm(body.length, BODY_LENGTH);
    });
    score += (rarity * weighted) / (SATURATION + weighted);
  }
  const title = head.slice(0, ends[0]);
  return score * (holdsPhrase(title, words) ? TITLE_PHRASE_BOOST : 1) * recencyFactor(block.timesMs[row] ?? 0, nowMs);
}

function forEachMatch(text: string, needle: Needle, tell: (at: number, worth: number) => void): void {
  let at = findNeedle(text, needle, 0);
  for (let repeats = 0; at !== -1 && repeats < MAX_REPEATS; repeats++) {
    tell(at, endsAsWord(text, at + needle.text.length) ? 1 : PREFIX_SHARE);
    at = findNeedle(text, needle, at + needle.text.length);
  }
}

function fieldLength(ends: readonly number[], field: number): number {
  return (ends[field] ?? 0) - (ends[field - 1] ?? 0);
}

function lengthNorm(length: number, usual: number): number {
  return 1 / (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / usual);
}

/** BM25's inverse document frequency, never negative, of a word that stands in `found` of `records`. */
export function rarity(found: number, records: number): number {
  return Math.log(1 + (records - found + 0.5) / (found + 0.5));
}

function holdsPhrase(title: string, words: readonly RankedWord[]): boolean {
  if (words.length < 2) return false;
  const texts = words.map(({ needle }) => needle.text);
  return title.includes(texts.join(' ')) || title.includes(texts.join(''));
}
