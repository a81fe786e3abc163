import { type LanguagePair, pairKey } from '../pair.ts';
import type { MemoryMatch, MemoryUnit } from './memory-unit.ts';
import { normaliseForMemory, similarity } from './similarity.ts';

/** From this likeness on a match is worth showing. */
export const LEAST_SCORE = 0.7;

/** A text's character pairs as numbers, each once; the ends count, so that one-character texts have some too. */
function bigrams(text: string): number[] {
  const found = new Set<number>();
  let previous = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    found.add(previous * 65536 + code);
    previous = code;
  }
  found.add(previous * 65536);
  return [...found];
}

interface Entry {
  unit: MemoryUnit;
  text: string;
  grams: number;
}

/** All units of one language pair, by the character pairs of their sources. */
interface PairIndex {
  entries: (Entry | null)[];
  holders: Map<number, number[]>;
  places: Map<string, number>;
  /** How many query grams each entry shares; kept between queries, zeroed after each. */
  shared: Uint16Array;
}

function emptyIndex(): PairIndex {
  return { entries: [], holders: new Map(), places: new Map(), shared: new Uint16Array(64) };
}

/** Least number of shared grams two texts of these gram counts and lengths can have at `LEAST_SCORE`. */
function leastShared(grams: number, length: number): number {
  // One edit touches two of the pairs; with `d` edits at most 2·d pairs are lost.
  return Math.max(1, grams - 2 * Math.floor((1 - LEAST_SCORE) * length + 1e-9));
}

/** The translation memory in a worker's hands: exact and fuzzy matches among tens of thousands of units. */
export class MemoryIndex {
  readonly #pairs = new Map<string, PairIndex>();

  get size(): number {
    let size = 0;
    for (const { places } of this.#pairs.values()) size += places.size;
    return size;
  }

  /** Adds a unit, or replaces the one with its id. */
  add(unit: MemoryUnit): void {
    const key = pairKey(unit.pair);
    const index = this.#pairs.get(key) ?? emptyIndex();
    this.#pairs.set(key, index);
    this.remove(unit.id);
    const text = normaliseForMemory(unit.source);
    const grams = bigrams(text);
    const place = index.entries.length;
    index.entries.push({ unit, text, grams: grams.length });
    index.places.set(unit.id, place);
    for (const gram of grams) {
      const list = index.holders.get(gram);
      if (list) list.push(place);
      else index.holders.set(gram, [place]);
    }
    if (index.shared.length <= place) {
      const larger = new Uint16Array(2 * place + 64);
      larger.set(index.shared);
      index.shared = larger;
    }
  }

  remove(id: string): void {
    for (const index of this.#pairs.values()) {
      const place = index.places.get(id);
      if (place === undefined) continue;
      index.entries[place] = null;
      index.places.delete(id);
    }
  }

  /** The best matches for a sentence, best first, newest first among equals. */
  match(source: string, pair: LanguagePair, count = 5): MemoryMatch[] {
    const index = this.#pairs.get(pairKey(pair));
    const text = normaliseForMemory(source);
    if (!index || text === '') return [];
    return candidatePlaces(index, text)
      .flatMap((place): MemoryMatch[] => {
        const entry = index.entries[place];
        const score = entry ? similarity(text, entry.text, LEAST_SCORE) : 0;
        return entry && score > 0 ? [{ unit: entry.unit, score }] : [];
      })
      .sort((a, b) => b.score - a.score || b.unit.updatedAt - a.unit.updatedAt)
      .slice(0, count);
  }
}

/** Places of the entries that share enough grams with a text to reach `LEAST_SCORE`; none that does is left out. */
function candidatePlaces(index: PairIndex, text: string): number[] {
  const grams = bigrams(text);
  const touched: number[] = [];
  // An entry that resembles the text must hold at least one of any `skippable + 1` grams: the rarest are enough to find it.
  const lists = grams.map((gram) => index.holders.get(gram) ?? []).sort((a, b) => a.length - b.length);
  const longest = Math.ceil(text.length / LEAST_SCORE);
  const needed = Math.max(1, grams.length - 2 * Math.floor((1 - LEAST_SCORE) * longest + 1e-9));
  const opening = lists.length - needed + 1;
  lists.forEach((list, order) => {
    for (const place of list) {
      const held = index.shared[place] ?? 0;
      if (held === 0) {
        if (order >= opening) continue;
        touched.push(place);
      }
      index.shared[place] = held + 1;
    }
  });
  return touched.filter((place) => {
    const held = index.shared[place] ?? 0;
    index.shared[place] = 0;
    const entry = index.entries[place];
    if (!entry) return false;
    const [shorter, longer] =
      entry.text.length < text.length ? [entry.text.length, text.length] : [text.length, entry.text.length];
    if (shorter < LEAST_SCORE * longer) return false;
    return held >= Math.max(leastShared(entry.grams, longer), leastShared(grams.length, longer));
  });
}
