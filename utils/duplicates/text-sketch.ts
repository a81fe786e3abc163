/** A text's smallest shingle hashes, ascending: what two texts share of them tells how alike the texts are. */
export type TextSketch = Uint32Array;

const SHINGLE = 5;
const SIZE = 96;
const NOT_TEXT = /[^\p{L}\p{N}]+/gu;

/** Sketches a folded text: runs of five letters, whatever stands between them, each hashed, the smallest kept. */
export function sketchText(folded: string): TextSketch {
  const text = folded.replace(NOT_TEXT, '');
  const kept = new Set<number>();
  let limit = 0xffffffff;
  for (let at = 0; at + SHINGLE <= text.length; at++) {
    const hash = hashOf(text, at);
    if (hash >= limit || kept.has(hash)) continue;
    kept.add(hash);
    if (kept.size >= SIZE * 2) limit = prune(kept);
  }
  return smallest(kept);
}

/** How much two texts share of what both say together, from 0 to 1: the Jaccard index of their shingles, estimated. */
export function likeness(one: TextSketch, other: TextSketch): number {
  let [at, to, seen, shared] = [0, 0, 0, 0];
  const size = Math.min(SIZE, Math.max(one.length, other.length));
  while (seen < size && (at < one.length || to < other.length)) {
    const [here, there] = [one[at] ?? Number.POSITIVE_INFINITY, other[to] ?? Number.POSITIVE_INFINITY];
    if (here === there) shared++;
    if (here <= there) at++;
    if (there <= here) to++;
    seen++;
  }
  return seen === 0 ? 0 : shared / seen;
}

/** FNV-1a with a last stir, since neighbours must not stay neighbours. */
function hashOf(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let unit = at; unit < at + SHINGLE; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

function prune(kept: Set<number>): number {
  const best = smallest(kept);
  kept.clear();
  for (const hash of best) kept.add(hash);
  return best[best.length - 1] ?? 0;
}

function smallest(hashes: ReadonlySet<number>): Uint32Array {
  return Uint32Array.from(hashes).sort().slice(0, SIZE);
}
