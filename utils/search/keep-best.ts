/** The best of very many, without keeping them all. */
export interface BestKept<T> {
  /** Whether a score still has a chance: asked first, it saves making what would be dropped. */
  admits(score: number): boolean;
  add(item: T, score: number): void;
  /** At most `count` of them, in no order. */
  all(): T[];
}

/** How many times `count` are gathered before the worst are thrown out. */
const SLACK = 8;

/** Keeps the `count` items with the highest scores, of equal ones those that came first. */
export function keepBest<T>(count: number): BestKept<T> {
  let items: T[] = [];
  let scores: number[] = [];
  let least = Number.NEGATIVE_INFINITY;

  function prune(): void {
    if (items.length <= count) return;
    least = Float64Array.from(scores).sort()[scores.length - count] ?? least;
    let ties = count - scores.filter((score) => score > least).length;
    const stays = scores.map((score) => score > least || (score === least && ties-- > 0));
    items = items.filter((_, index) => stays[index]);
    scores = scores.filter((_, index) => stays[index]);
  }

  return {
    admits: (score) => score > least,
    add(item, score) {
      items.push(item);
      scores.push(score);
      if (items.length >= count * SLACK) prune();
    },
    all() {
      prune();
      return items;
    },
  };
}
