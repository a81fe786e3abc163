import { fold } from '@/utils/search/fold.ts';
import { findNeedle, wordNeedle } from '@/utils/search/needle.ts';
import type { KnownTag } from './complete-tag.ts';
import { foldTag, tagKey } from './tag-key.ts';

export interface SuggestionSources {
  title: string;
  text: string;
  /** Tags the article has already: never suggested. */
  tags: readonly string[];
  /** The page's own tags and categories. */
  pageTerms: readonly string[];
  /** The reader's tags, the most used first. */
  known: readonly KnownTag[];
  /** Tags of similar articles and how similar each is: see `relatedArticles()`. */
  similar: readonly { tags: readonly string[]; score: number }[];
  /** Tags used last, the latest first. */
  recent: readonly string[];
}

export interface TagSuggestion {
  tagKey: string;
  /** As the reader writes it, else as the page does. */
  name: string;
  score: number;
  /** Where it comes from, the weightiest source first. */
  from: SuggestionSource[];
}

export type SuggestionSource = 'page' | 'title' | 'text' | 'similar' | 'recent';

const SCORES: Record<Exclude<SuggestionSource, 'similar'>, number> = { page: 4, title: 3, text: 1.5, recent: 0.8 };
const SIMILAR_SCORE = 3;
/** So that suggesting stays bounded, whatever is saved: the tags used most, and the beginning of the text. */
const MAX_KNOWN = 5000;
const MAX_TEXT_UNITS = 4000;

/** Tags for an article, the best first: what the page says, what its text names, what similar articles carry, what was used last. */
export function suggestTags(sources: SuggestionSources, limit: number): TagSuggestion[] {
  const known = new Map(sources.known.map((tag) => [tag.tagKey, tag]));
  const own = new Set(sources.tags.map(tagKey));
  const suggestions = new Map<string, TagSuggestion>();

  function suggest(name: string, score: number, source: SuggestionSource): void {
    const key = tagKey(name);
    if (key === '' || own.has(key)) return;
    const before = suggestions.get(key) ?? { tagKey: key, name: known.get(key)?.name ?? name, score: 0, from: [] };
    const from = before.from.includes(source) ? before.from : [...before.from, source];
    suggestions.set(key, { ...before, score: before.score + score, from });
  }

  for (const name of sources.pageTerms) suggest(name, SCORES.page, 'page');
  const title = fold(sources.title);
  const text = fold(sources.text.slice(0, MAX_TEXT_UNITS));
  for (const tag of sources.known.slice(0, MAX_KNOWN)) {
    if (names(title, tag)) suggest(tag.name, SCORES.title, 'title');
    else if (names(text, tag)) suggest(tag.name, SCORES.text, 'text');
  }
  const likeness = sources.similar.reduce((sum, { score }) => sum + score, 0);
  for (const { tags, score } of sources.similar) {
    for (const name of tags) suggest(name, (SIMILAR_SCORE * score) / likeness, 'similar');
  }
  sources.recent.forEach((name, index) => {
    suggest(name, SCORES.recent / (1 + index / 4), 'recent');
  });
  return [...suggestions.values()].sort((a, b) => b.score - a.score || (a.tagKey < b.tagKey ? -1 : 1)).slice(0, limit);
}

/** One letter is in every text and names nothing. */
function names(text: string, { name, aliases = [] }: KnownTag): boolean {
  return [name, ...aliases].some((form) => {
    const folded = foldTag(form);
    return folded.length > 1 && findNeedle(text, wordNeedle(folded, true), 0) !== -1;
  });
}
