import type { Candidate, Field } from '@/utils/article/extraction.ts';

const AGREEMENT = 0.02;
const MAX_AGREEMENT = 0.06;

/** Chooses among what was claimed: equal values are one candidate, a little the stronger for each source that agrees. */
export function settle<T>(claims: readonly Candidate<T>[], keyOf: (value: T) => string): Field<T> {
  const byKey = new Map<string, { best: Candidate<T>; sources: Set<string> }>();
  for (const claim of claims) {
    const key = keyOf(claim.value);
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, { best: claim, sources: new Set([claim.source]) });
    } else {
      known.sources.add(claim.source);
      if (claim.rank > known.best.rank) known.best = claim;
    }
  }
  const candidates = [...byKey.values()]
    .map(({ best, sources }) => ({ ...best, rank: withAgreement(best.rank, sources.size) }))
    .sort((one, other) => other.rank - one.rank);
  return { value: candidates[0]?.value ?? null, candidates };
}

function withAgreement(rank: number, sources: number): number {
  return Math.min(1, Math.round((rank + Math.min(MAX_AGREEMENT, AGREEMENT * (sources - 1))) * 1000) / 1000);
}
