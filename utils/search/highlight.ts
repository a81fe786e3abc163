import { foldWithMap, originalRange } from './fold.ts';
import { findNeedle, wordNeedle } from './needle.ts';
import type { Query } from './query.ts';

/** UTF-16 offsets into the original text. */
export interface TextRange {
  start: number;
  end: number;
}

/** A match and which of the query's wanted words it is of. */
export interface WordMatch extends TextRange {
  word: number;
}

/** A page of one letter is not marked letter by letter without end. */
const MAX_MATCHES = 500;

/** Every place of the query's words in a text, in the original's offsets, by place. */
export function findMatches(text: string, { words }: Query): WordMatch[] {
  const folded = foldWithMap(text);
  const matches: WordMatch[] = [];
  words
    .filter(({ negated }) => !negated)
    .forEach(({ text: wanted, exact }, word) => {
      const needle = wordNeedle(wanted, exact);
      for (
        let at = findNeedle(folded.text, needle, 0);
        at !== -1 && matches.length < MAX_MATCHES * (word + 1);
        at = findNeedle(folded.text, needle, at + wanted.length)
      ) {
        matches.push({ ...originalRange(folded, at, at + wanted.length), word });
      }
    });
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What to mark in a text: no two ranges overlap or touch. */
export function highlightRanges(text: string, query: Query): TextRange[] {
  return joinRanges(findMatches(text, query));
}

/** Sorted ranges with those that overlap or touch made one. */
export function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of ranges) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
