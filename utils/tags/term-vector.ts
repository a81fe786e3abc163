/** Term weights of unit length: the cosine of two is the sum over what they share. */
export type TermVector = ReadonlyMap<string, number>;

/** TF–IDF over the texts given: what all of them say counts for nothing. */
export function weighTerms(texts: readonly (readonly string[])[]): TermVector[] {
  const counts = texts.map(countTerms);
  const spread = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  return counts.map((terms) => {
    const weights = [...terms].map(([term, count]): [string, number] => [
      term,
      (1 + Math.log(count)) * Math.log(1 + texts.length / (spread.get(term) ?? 1)),
    ]);
    const norm = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([term, weight]) => [term, weight / norm]));
  });
}

/** How alike two texts are, from 0 to 1. */
export function cosine(one: TermVector | undefined, other: TermVector | undefined): number {
  if (!one || !other) return 0;
  let sum = 0;
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0);
  return Math.min(1, sum);
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
