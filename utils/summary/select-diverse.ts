/** From this share of common terms on, two sentences say the same. */
const SAME = 0.65;
/** From here on the second one is never taken, even where nothing else is left. */
const IDENTICAL = 0.95;

/** Share of the shorter sentence's terms that the other one holds too, 0–1. */
function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const term of small) if (large.has(term)) common++;
  return small.size === 0 ? 0 : common / small.size;
}

/** Indexes of the `count` sentences taken best first, each time less drawn to what repeats those already taken (MMR). */
export function selectDiverse(
  scores: readonly number[],
  terms: readonly ReadonlySet<string>[],
  count: number,
  redundancy: number,
): Set<number> {
  const worths = [...scores];
  const taken = new Set<number>();
  while (taken.size < Math.min(count, scores.length)) {
    let best = -1;
    worths.forEach((worth, index) => {
      if (!taken.has(index) && (best < 0 || worth > (worths[best] ?? 0))) best = index;
    });
    if (best < 0 || (worths[best] ?? 0) <= 0) break;
    taken.add(best);
    const chosen = terms[best] ?? new Set<string>();
    scores.forEach((score, index) => {
      const share = commonShare(terms[index] ?? new Set<string>(), chosen);
      const worth = share >= SAME ? score / 100 : score * (1 - redundancy * share);
      worths[index] = share >= IDENTICAL ? 0 : Math.min(worths[index] ?? 0, worth);
    });
  }
  return taken;
}
