import { findMatches, joinRanges, type TextRange, type WordMatch } from './highlight.ts';
import type { Query } from './query.ts';

/** A piece of a text around what was searched for. */
export interface Snippet {
  text: string;
  /** What to mark, in the snippet's own offsets. */
  ranges: TextRange[];
  /** Whether text was left out before and after. */
  cutStart: boolean;
  cutEnd: boolean;
}

/** How much of a snippet stands before its first match, where it does not begin with a sentence. */
const LEAD_SHARE = 0.25;
const SENTENCE_START = /[。！？!?；\n]["'」』”’）)]*\s*|\.\s+/gu;
const SPACED_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}]/u;

/**
 * The piece of at most `length` UTF-16 units that shows the most different words of the query, from the beginning of a
 * sentence or word where one is near; `null` when the text holds none.
 */
export function makeSnippet(text: string, query: Query, length: number): Snippet | null {
  const matches = findMatches(text, query);
  const densest = densestStart(matches, length * (1 - LEAD_SHARE));
  if (!densest) return null;
  const start = snippetStart(text, densest.start, length);
  const end = snippetEnd(text, start, Math.max(start + length, densest.end));
  const ranges = matches
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ start: match.start - start, end: match.end - start }));
  return { text: text.slice(start, end), ranges: joinRanges(ranges), cutStart: start > 0, cutEnd: end < text.length };
}

/** The first match of the window with the most different words, then the most matches. */
function densestStart(matches: readonly WordMatch[], width: number): WordMatch | undefined {
  let best: WordMatch | undefined;
  let bestScore = 0;
  matches.forEach((first, index) => {
    const words = new Set<number>();
    let count = 0;
    for (let next = index; next < matches.length; next++) {
      const match = matches[next];
      if (!match || match.end > first.start + width) break;
      words.add(match.word);
      count++;
    }
    const score = words.size * 100 + Math.min(count, 20);
    if (score > bestScore || best === undefined) {
      best = first;
      bestScore = score;
    }
  });
  return best;
}

function snippetStart(text: string, matchStart: number, length: number): number {
  const lead = Math.floor(length * LEAD_SHARE);
  const earliest =
    matchStart + lead >= text.length ? Math.max(0, text.length - length) : Math.max(0, matchStart - lead);
  if (earliest === 0) return 0;
  const before = text.slice(earliest, matchStart);
  const sentence = [...before.matchAll(SENTENCE_START)].map((match) => match.index + match[0].length)[0];
  if (sentence !== undefined) return earliest + sentence;
  return skipBrokenWord(text, earliest, matchStart);
}

/** A word or character cut in two at the beginning is left out. */
function skipBrokenWord(text: string, from: number, limit: number): number {
  let start = from;
  while (start < limit && isBroken(text, start)) start++;
  while (start < limit && /\s/u.test(text.charAt(start))) start++;
  return start;
}

function snippetEnd(text: string, start: number, latest: number): number {
  if (latest >= text.length) return text.length;
  let end = latest;
  while (end > start && isBroken(text, end)) end--;
  // One endless word: cut it rather than show nothing, but never within a character.
  if (end === start) end = isLowSurrogate(text, latest) ? latest - 1 : latest;
  return text.slice(start, end).trimEnd().length + start;
}

/** Whether a cut here would part a word of spaced letters, or a surrogate pair. */
function isBroken(text: string, at: number): boolean {
  return isLowSurrogate(text, at) || (SPACED_LETTER.test(text.charAt(at)) && SPACED_LETTER.test(text.charAt(at - 1)));
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
