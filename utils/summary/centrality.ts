/** How two sentences' terms are compared: cosine favours a focused sentence, overlap a full one. */
export type Similarity = 'cosine' | 'overlap';

/** The graph of sentences that share terms; `weights[i]` maps a neighbour to how much it shares with `i`. */
export interface SentenceGraph {
  weights: Map<number, number>[];
}

/** Above this many sentences a term joins nearly everything and says nothing; it would also make the graph quadratic. */
const MAX_SHARE = 0.4;

function indexTerms(documents: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  documents.forEach((terms, index) => {
    for (const term of terms) {
      const list = holders.get(term);
      if (list) list.push(index);
      else holders.set(term, [index]);
    }
  });
  return holders;
}

/** Joins sentences by the terms they share, weighted by rarity. */
export function buildSentenceGraph(documents: readonly ReadonlySet<string>[], similarity: Similarity): SentenceGraph {
  const count = documents.length;
  const norms = new Float64Array(count);
  const weights = documents.map(() => new Map<number, number>());
  for (const holders of indexTerms(documents).values()) {
    const rarity = similarity === 'cosine' ? Math.log(1 + count / holders.length) ** 2 : 1;
    for (const holder of holders) norms[holder] = (norms[holder] ?? 0) + rarity;
    if (holders.length < 2 || (count > 12 && holders.length > MAX_SHARE * count)) continue;
    for (const a of holders) {
      const row = weights[a];
      if (!row) continue;
      for (const b of holders) if (a !== b) row.set(b, (row.get(b) ?? 0) + rarity);
    }
  }
  weights.forEach((row, a) => {
    for (const [b, shared] of row) {
      const na = norms[a] ?? 0;
      const nb = norms[b] ?? 0;
      const scale = similarity === 'cosine' ? Math.sqrt(na * nb) : Math.log(1 + na) + Math.log(1 + nb);
      row.set(b, scale > 0 ? shared / scale : 0);
    }
  });
  return { weights };
}

const DAMPING = 0.85;
const ROUNDS = 30;

/** PageRank over the graph, scaled so that the most central sentence has 1. */
export function rankByCentrality({ weights }: SentenceGraph): number[] {
  const count = weights.length;
  const totals = weights.map((row) => [...row.values()].reduce((sum, weight) => sum + weight, 0));
  let ranks = new Array<number>(count).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Array<number>(count).fill(1 - DAMPING);
    weights.forEach((row, from) => {
      const share = (DAMPING * (ranks[from] ?? 0)) / (totals[from] || 1);
      for (const [to, weight] of row) next[to] = (next[to] ?? 0) + share * weight;
    });
    const change = next.reduce((sum, rank, index) => sum + Math.abs(rank - (ranks[index] ?? 0)), 0);
    ranks = next;
    if (change < 1e-4 * count) break;
  }
  const highest = Math.max(...ranks, 1e-9);
  return ranks.map((rank) => rank / highest);
}
