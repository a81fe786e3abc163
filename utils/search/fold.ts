import { foldCharacter } from './fold-character.ts';

/** Folded text with the way back: `starts[i]` is where the character that gave unit `i` begins in the original. */
export interface FoldedText {
  text: string;
  /** One more than the text has units: the last is the original's length. */
  starts: Uint32Array;
}

/** Counts the changes of what `fold()` gives; what was packed by another version is packed anew. */
export const FOLDING = 1;

const SPACE = 0x20;
/** Marks that `foldUnit` must see anew: unknown so far, and more or less than one unit. */
const UNKNOWN = 0;
const IRREGULAR = 0xffff;
const LONGEST_EXPANSION = 32;
/** `String.fromCharCode` takes its units as arguments, and engines limit how many. */
const UNITS_A_CALL = 8192;

const knownUnits = new Uint16Array(0x10000);
const irregular = new Map<string, string>();
let buffer = new Uint16Array(UNITS_A_CALL);

/**
 * Text as a searcher means it: compatibility forms (NFKC), case, width, accents, katakana, Han variants, quotes,
 * dashes and runs of white space folded; what no reader sees is gone. The same for a query and for what it searches.
 */
export function fold(text: string): string {
  return decodeUnits(foldInto(text, null));
}

/** Folds and keeps the way back to the original, for highlighting. */
export function foldWithMap(text: string): FoldedText {
  const starts: number[] = [];
  const length = foldInto(text, starts);
  starts.length = length;
  starts.push(text.length);
  return { text: decodeUnits(length), starts: Uint32Array.from(starts) };
}

/** Where the folded range `start`–`end` stands in the original: whole characters, with their combining marks. */
export function originalRange({ starts }: FoldedText, start: number, end: number): { start: number; end: number } {
  let after = end;
  while (after < starts.length - 1 && starts[after] === starts[end - 1]) after++;
  return { start: starts[start] ?? 0, end: starts[after] ?? 0 };
}

/** Fills the buffer, tells how far; `starts` gets each unit's place in the original. */
function foldInto(text: string, starts: number[] | null): number {
  let length = 0;
  let lastStart = 0;
  let lastLength = 0;
  for (let at = 0; at < text.length; at++) {
    if (length + LONGEST_EXPANSION > buffer.length) buffer = grown(buffer);
    const unit = text.charCodeAt(at);
    const known = knownUnits[unit] || foldUnit(unit);
    if (known !== IRREGULAR) {
      if (known === SPACE && (length === 0 || buffer[length - 1] === SPACE)) continue;
      lastStart = at;
      lastLength = length;
      if (starts) starts[length] = at;
      buffer[length++] = known;
      continue;
    }
    const end = at + (isHighSurrogate(unit) ? 2 : 1);
    // A voicing mark or a Hangul vowel belongs to the character before it.
    const composes = joinsTheLast(unit) && at > 0;
    const start = composes ? lastStart : at;
    const folded = foldIrregular(text.slice(start, end));
    if (folded === '') continue;
    if (composes) length = lastLength;
    lastStart = start;
    lastLength = length;
    for (let index = 0; index < folded.length && index < LONGEST_EXPANSION; index++) {
      if (starts) starts[length] = start;
      buffer[length++] = folded.charCodeAt(index);
    }
    at = end - 1;
  }
  return length > 0 && buffer[length - 1] === SPACE ? length - 1 : length;
}

/** Looks a unit up the slow way, once. */
function foldUnit(unit: number): number {
  const folded = joinsTheLast(unit) || isHighSurrogate(unit) ? '' : foldCharacter(String.fromCharCode(unit));
  const known = folded.length === 1 ? folded.charCodeAt(0) : IRREGULAR;
  knownUnits[unit] = known === UNKNOWN ? IRREGULAR : known;
  return known;
}

function foldIrregular(characters: string): string {
  const folded = irregular.get(characters) ?? foldCharacter(characters);
  irregular.set(characters, folded);
  return folded;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function joinsTheLast(unit: number): boolean {
  return unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f || (unit >= 0x1160 && unit <= 0x11ff);
}

function grown(full: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(full.length * 2);
  larger.set(full);
  return larger;
}

function decodeUnits(length: number): string {
  let text = '';
  for (let start = 0; start < length; start += UNITS_A_CALL) {
    const units = buffer.subarray(start, Math.min(length, start + UNITS_A_CALL));
    text += Reflect.apply(String.fromCharCode, null, units);
  }
  return text;
}
