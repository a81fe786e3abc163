import { fold } from '@/utils/search/fold.ts';
import { findNeedle, wordNeedle } from '@/utils/search/needle.ts';
import type { Query } from '@/utils/search/query.ts';
import { tokenise } from '@/utils/search/query-tokens.ts';
import type { KeywordRule, RuleKind } from './source-preferences.ts';

/** What of a post the rules look at. */
export interface JudgedPost {
  title: string;
  author: string | null;
  excerpt: string;
}

/** Folded words by what is done with the posts that hold one of them. */
export type RuleWords = Record<RuleKind, string[]>;

/** Keeps the fields apart, so that no phrase is found across two of them; folding leaves it in no text. */
const FIELD_END = '\n';

/** Rules as they are looked for: any of their words will do, a quoted phrase is one word, and `#` means nothing. */
export function readRules(rules: readonly KeywordRule[]): RuleWords {
  const words: RuleWords = { include: [], exclude: [], highlight: [] };
  for (const rule of rules) words[rule.kind].push(...wordsOf(rule.words));
  return words;
}

/**
 * Whether the reader wants a post kept out of sight: each source that brought it, with the rules for all sources,
 * either excludes it or includes others only. A post that one source lets through is shown.
 */
export function isHiddenByRules(post: JudgedPost, sources: readonly RuleWords[], everywhere: RuleWords): boolean {
  const text = [post.title, post.author ?? '', post.excerpt].map(fold).join(FIELD_END);
  return sources.length > 0 && !sources.some((own) => passes(text, own, everywhere));
}

/** What stands out in a post, as a query to mark its words with; `null` where no rule highlights anything. */
export function highlightQuery(rules: readonly KeywordRule[]): Query | null {
  const { highlight } = readRules(rules);
  if (highlight.length === 0) return null;
  const words = highlight.map((text) => ({ text, exact: true, negated: false }));
  return { words, fields: [], states: [], afterMs: null, beforeMs: null, ignored: [] };
}

function passes(text: string, own: RuleWords, everywhere: RuleWords): boolean {
  if (holdsAny(text, own.exclude) || holdsAny(text, everywhere.exclude)) return false;
  const wanted = [...own.include, ...everywhere.include];
  return wanted.length === 0 || holdsAny(text, wanted);
}

function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => findNeedle(text, wordNeedle(word, true), 0) !== -1);
}

function wordsOf(written: string): string[] {
  return tokenise(written.replace(/[#＃]|(?<!\d),|,(?!\d)/gu, ' '))
    .map(({ key, value }) => fold(key === '' ? value : `${key}:${value}`))
    .filter((word) => /[\p{L}\p{N}\p{S}]/u.test(word));
}
