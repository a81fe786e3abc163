import { likeness, type TextSketch } from './text-sketch.ts';

/** What of an article tells whether another is the same. */
export interface Comparable {
  id: string;
  /** See `sameAddress()`. */
  address: string;
  /** Folded. */
  title: string;
  sketch: TextSketch;
}

/** Alike enough to be one text, a corrected word or an added line aside. */
const SAME_TEXT = 0.72;
/** Under one title, a shorter version of it too. */
const SAME_TITLE_TEXT = 0.4;
/** So few shingles prove nothing by themselves. */
const LEAST_SKETCH = 40;
/** The first hashes by which texts meet; a hash that more texts share is of a phrase on every page. */
const MEETING_HASHES = 12;
const MOST_AT_A_HASH = 40;

/** The groups of articles that are one: of one address in all but its form, or of nearly the same text. */
export function findDuplicates(articles: readonly Comparable[]): string[][] {
  const groups = createGroups(articles.length);
  const meetings = new Map<number | string, number[]>();
  articles.forEach((article, index) => {
    for (const key of [article.address, ...article.sketch.subarray(0, MEETING_HASHES)]) {
      const met = meetings.get(key) ?? [];
      if (met.length === 0) meetings.set(key, met);
      if (met.length >= MOST_AT_A_HASH) continue;
      for (const other of met) {
        const candidate = articles[other];
        if (candidate && !groups.areOne(index, other) && isSame(article, candidate)) groups.join(index, other);
      }
      met.push(index);
    }
  });
  return groups.all().map((indexes) => indexes.flatMap((index) => articles[index]?.id ?? []));
}

function isSame(one: Comparable, other: Comparable): boolean {
  const alike = likeness(one.sketch, other.sketch);
  const isTitle = one.title !== '' && one.title === other.title;
  if (isTitle && (one.address === other.address || alike >= SAME_TITLE_TEXT)) return true;
  return Math.min(one.sketch.length, other.sketch.length) >= LEAST_SKETCH && alike >= SAME_TEXT;
}

/** Union–find. */
function createGroups(count: number) {
  const parents = Uint32Array.from({ length: count }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  return {
    areOne: (one: number, other: number): boolean => rootOf(one) === rootOf(other),
    join(one: number, other: number): void {
      parents[rootOf(one)] = rootOf(other);
    },
    /** Those of more than one. */
    all(): number[][] {
      const byRoot = Map.groupBy(
        Array.from({ length: count }, (_, index) => index),
        rootOf,
      );
      return [...byRoot.values()].filter(({ length }) => length > 1);
    },
  };
}
