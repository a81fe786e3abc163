/** F1 of overlap with a reference, 0–1, counted in characters. */
export interface Rouge {
  rouge1: number;
  rouge2: number;
  rougeL: number;
}

const characters = (text: string): string[] => [...text.normalize('NFKC').replace(/\s+/gu, '')];

function f1(common: number, candidate: number, reference: number): number {
  return common === 0 ? 0 : (2 * common) / (candidate + reference);
}

function countGrams(tokens: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= tokens.length; at++) {
    const gram = tokens.slice(at, at + size).join('\u0000');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function rougeN(candidate: readonly string[], reference: readonly string[], size: number): number {
  const held = countGrams(candidate, size);
  let common = 0;
  for (const [gram, count] of countGrams(reference, size)) common += Math.min(count, held.get(gram) ?? 0);
  return f1(common, Math.max(0, candidate.length - size + 1), Math.max(0, reference.length - size + 1));
}

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1);
  for (const token of a) {
    const next = new Uint32Array(b.length + 1);
    for (let at = 1; at <= b.length; at++) {
      next[at] = b[at - 1] === token ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Character ROUGE-1, ROUGE-2 and ROUGE-L (F1) of a summary against its reference. */
export function characterRouge(summary: string, reference: string): Rouge {
  const candidate = characters(summary);
  const wanted = characters(reference);
  return {
    rouge1: rougeN(candidate, wanted, 1),
    rouge2: rougeN(candidate, wanted, 2),
    rougeL: f1(longestCommonSubsequence(candidate, wanted), candidate.length, wanted.length),
  };
}
