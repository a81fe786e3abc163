/** How two sentences' terms are compared: cosine favours a focused sentence, overlap a full one. */
export type Similarity = 'cosine' | 'overlap';

/** A term in more sentences than this share joins nearly everything and says nothing. */
const MAX_SHARE = 0.4;
const SMALL_TEXT = 12;

function indexTerms(sentences: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  sentences.forEach((terms, index) => {
    for (const term of terms) {
      const list = holders.get(term);
      if (list) list.push(index);
      else holders.set(term, [index]);
    }
  });
  return holders;
}

/** The similarity of each two sentences by the terms they share, weighted by rarity: `count × count`, row by row. */
function compareAll(sentences: readonly ReadonlySet<string>[], similarity: Similarity): Float64Array {
  const count = sentences.length;
  const matrix = new Float64Array(count * count);
  const sizes = new Float64Array(count);
  for (const holders of indexTerms(sentences).values()) {
    const rarity = Math.log(1 + count / holders.length) ** (similarity === 'cosine' ? 2 : 1);
    for (const holder of holders) sizes[holder] = (sizes[holder] ?? 0) + (similarity === 'cosine' ? rarity : 1);
    if (holders.length < 2 || (count > SMALL_TEXT && holders.length > MAX_SHARE * count)) continue;
    for (const a of holders) {
      for (const b of holders) if (a !== b) matrix[a * count + b] = (matrix[a * count + b] ?? 0) + rarity;
    }
  }
  const norms = sizes.map((size) => (similarity === 'cosine' ? Math.sqrt(size) : Math.log(1 + size)));
  for (let a = 0; a < count; a++) {
    const own = norms[a] ?? 1;
    for (let b = 0; b < count; b++) {
      const shared = matrix[a * count + b] ?? 0;
      const other = norms[b] ?? 1;
      if (shared > 0) matrix[a * count + b] = shared / (similarity === 'cosine' ? own * other : own + other);
    }
  }
  return matrix;
}

const DAMPING = 0.85;
const ROUNDS = 12;
const SETTLED = 1e-3;

/** How much each sentence is in the middle of what the others say (PageRank over their similarities), the highest 1. */
export function rankByCentrality(sentences: readonly ReadonlySet<string>[], similarity: Similarity): number[] {
  const count = sentences.length;
  const matrix = compareAll(sentences, similarity);
  for (let row = 0; row < count; row++) {
    const cells = matrix.subarray(row * count, (row + 1) * count);
    const total = cells.reduce((sum, cell) => sum + cell, 0) || 1;
    for (let column = 0; column < count; column++) cells[column] = (cells[column] ?? 0) / total;
  }
  let ranks = new Float64Array(count).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(count).fill(1 - DAMPING);
    for (let from = 0; from < count; from++) {
      const share = DAMPING * (ranks[from] ?? 0);
      const row = from * count;
      for (let to = 0; to < count; to++) next[to] = (next[to] ?? 0) + share * (matrix[row + to] ?? 0);
    }
    const change = next.reduce((sum, rank, index) => sum + Math.abs(rank - (ranks[index] ?? 0)), 0);
    ranks = next;
    if (change < SETTLED * count) break;
  }
  const highest = ranks.reduce((high, rank) => Math.max(high, rank), SETTLED);
  return Array.from(ranks, (rank) => rank / highest);
}
