import { type LanguagePair, pairKey } from '../pair.ts';
import { candidatePlaces } from './candidate-places.ts';
import { LEAST_SCORE } from './least-score.ts';
import type { MemoryMatch, MemoryUnit } from './memory-unit.ts';
import type { PackedIndex } from './packed-index.ts';
import { createPairIndex, type PairIndex } from './pair-index.ts';
import { normaliseForMemory, similarity } from './similarity.ts';

/** The translation memory in a worker's hands: exact and fuzzy matches among tens of thousands of units. */
export class MemoryIndex {
  readonly #pairs = new Map<string, PairIndex>();

  get size(): number {
    let size = 0;
    for (const index of this.#pairs.values()) size += index.size;
    return size;
  }

  /** Adds a unit, or replaces the one with its id. */
  add(unit: MemoryUnit): void {
    this.remove(unit.id);
    this.#pairOf(unit.pair).add(unit);
  }

  remove(id: string): void {
    for (const index of this.#pairs.values()) index.remove(id);
  }

  /** A pair's index to be kept; `null` for a pair without units. */
  pack(pair: LanguagePair): PackedIndex | null {
    return this.#pairs.get(pairKey(pair))?.pack() ?? null;
  }

  /** Takes a kept index in place of building one; `units` are all of the pair now. Gives how many it already held. */
  restore(pair: LanguagePair, packed: PackedIndex, units: readonly MemoryUnit[]): number {
    const index = createPairIndex();
    this.#pairs.set(pairKey(pair), index);
    return index.restore(packed, units);
  }

  /** How many units a pair has. */
  sizeOf(pair: LanguagePair): number {
    return this.#pairs.get(pairKey(pair))?.size ?? 0;
  }

  /** Forgets what of a pair is not among these ids. */
  keepOnly(pair: LanguagePair, ids: ReadonlySet<string>): void {
    this.#pairs.get(pairKey(pair))?.keepOnly(ids);
  }

  /** The best matches for a sentence, best first, newest first among equals. */
  match(source: string, pair: LanguagePair, count = 5): MemoryMatch[] {
    const index = this.#pairs.get(pairKey(pair));
    const text = normaliseForMemory(source);
    if (!index || text === '') return [];
    return candidatePlaces(index, text)
      .flatMap((place): MemoryMatch[] => {
        const entry = index.entryAt(place);
        const score = entry ? similarity(text, entry.text, LEAST_SCORE) : 0;
        return entry && score > 0 ? [{ unit: entry.unit, score }] : [];
      })
      .sort((a, b) => b.score - a.score || b.unit.updatedAt - a.unit.updatedAt)
      .slice(0, count);
  }

  #pairOf(pair: LanguagePair): PairIndex {
    const key = pairKey(pair);
    const index = this.#pairs.get(key) ?? createPairIndex();
    this.#pairs.set(key, index);
    return index;
  }
}
