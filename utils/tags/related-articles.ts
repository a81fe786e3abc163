import { fold } from '@/utils/search/fold.ts';
import { sentenceTerms } from '@/utils/summary/terms.ts';
import { tagKey } from './tag-key.ts';
import { cosine, weighTerms } from './term-vector.ts';

/** What of an article tells what it is about. */
export interface RelatableArticle {
  id: string;
  title: string;
  excerpt: string;
  tags: readonly string[];
  authors: readonly string[];
  siteKey: string;
  timeMs: number | null;
}

/** Why two articles belong together, for a line such as “shares 金城鎮 and 文化局, same week”. */
export interface RelatedReason {
  /** As the candidate writes them, the rarest first. */
  sharedTags: string[];
  sharedAuthors: string[];
  closeness: 'same-day' | 'same-week' | 'same-month' | null;
  /** 0 to 1: how alike title and excerpt are. */
  textSimilarity: number;
}

export interface RelatedArticle {
  id: string;
  score: number;
  reason: RelatedReason;
}

export interface RelatednessOptions {
  /** The key of a tag as written; another name of a tag has that tag's. */
  keyOf?(name: string): string;
  /** How many saved articles carry a tag, by its key. */
  tagCount(tagKey: string): number;
  /** How many articles are saved. */
  articles: number;
  limit: number;
}

/** More are not compared: candidates come rarest shared tag first, so that what is cut off shares little. */
const MAX_CANDIDATES = 500;
const TEXT_SHARE = 1.6;
/** A tag that both texts name is what they are about, not only where they are filed. */
const NAMED_FACTOR = 1.5;
const AUTHOR_SHARE = 0.15;
const CLOSENESS_SHARES = { 'same-day': 0.2, 'same-week': 0.14, 'same-month': 0.06 };
/** Nearness in time or an author in common relates nothing by itself. */
const LEAST_ABOUTNESS = 0.12;
const DAY_MS = 86_400_000;

/**
 * The candidates that belong to an article, the nearest first: by the tags they share, each by its rarity, and by how
 * alike their texts are; a common author and nearness in time only order what is related already.
 */
export function relatedArticles(
  article: RelatableArticle,
  candidates: readonly RelatableArticle[],
  { keyOf = tagKey, tagCount, articles, limit }: RelatednessOptions,
): RelatedArticle[] {
  const others = candidates.filter(({ id }) => id !== article.id).slice(0, MAX_CANDIDATES);
  const texts = [article, ...others].map(({ title, excerpt }) => ({ title: fold(title), excerpt: fold(excerpt) }));
  const [own, ...vectors] = weighTerms(texts.map(termsOf));
  const rarity = (key: string): number => rarityOf(tagCount(key), articles);
  const ownTags = new Map(article.tags.map((name) => [keyOf(name), name]));
  const wealth = [...ownTags.keys()].reduce((sum, key) => sum + rarity(key), 0);

  const related = others.map((other, index): RelatedArticle & { aboutness: number } => {
    const shared = new Map(
      other.tags.map((name): [string, string] => [keyOf(name), name]).filter(([key]) => ownTags.has(key)),
    );
    const keys = [...shared.keys()].sort((a, b) => rarity(b) - rarity(a));
    // Half of it absolute, half relative to what could be shared: one rare tag of many is worth more than one common of two.
    const isNamed = (key: string): boolean => names(texts[0], key) && names(texts[index + 1], key);
    const sharedRarity = keys.reduce((sum, key) => sum + rarity(key) * (isNamed(key) ? NAMED_FACTOR : 1), 0);
    const tagScore = wealth === 0 ? 0 : (sharedRarity / wealth + Math.min(1, sharedRarity / 2)) / 2;
    const textSimilarity = cosine(own, vectors[index]);
    const aboutness = tagScore + TEXT_SHARE * textSimilarity;
    const closeness = closenessOf(article.timeMs, other.timeMs);
    const sharedAuthors = other.authors.filter((author) => article.authors.some((own) => fold(own) === fold(author)));
    const nearness = (closeness ? CLOSENESS_SHARES[closeness] : 0) + (sharedAuthors.length > 0 ? AUTHOR_SHARE : 0);
    return {
      id: other.id,
      aboutness,
      score: aboutness * (1 + nearness),
      reason: { sharedTags: keys.map((key) => shared.get(key) ?? key), sharedAuthors, closeness, textSimilarity },
    };
  });
  return related
    .filter(({ aboutness }) => aboutness >= LEAST_ABOUTNESS)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, score, reason }) => ({ id, score, reason }));
}

/** 1 for a tag of one article, 0 for a tag of all. */
function rarityOf(count: number, articles: number): number {
  return Math.max(0, Math.log((articles + 1) / Math.max(1, count)) / Math.log(articles + 1));
}

interface FoldedArticle {
  title: string;
  excerpt: string;
}

/** The title twice: it is the shortest and surest summary. */
function termsOf({ title, excerpt }: FoldedArticle): string[] {
  const terms = sentenceTerms(title);
  return [...terms, ...terms, ...sentenceTerms(excerpt)];
}

function names(article: FoldedArticle | undefined, tag: string): boolean {
  return article !== undefined && (article.title.includes(tag) || article.excerpt.includes(tag));
}

function closenessOf(one: number | null, other: number | null): RelatedReason['closeness'] {
  if (one === null || other === null) return null;
  const days = Math.abs(one - other) / DAY_MS;
  if (days < 1) return 'same-day';
  if (days < 7) return 'same-week';
  return days < 31 ? 'same-month' : null;
}
