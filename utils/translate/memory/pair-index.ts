import type { MemoryUnit } from './memory-unit.ts';
import type { PackedIndex } from './packed-index.ts';
import { normaliseForMemory } from './similarity.ts';

interface Entry {
  unit: MemoryUnit;
  /** The source as matches compare it; made when first asked for. */
  text: string | null;
}

/** Longer texts count as this long: no list of theirs is worth a closer look. */
const LONGEST = 65_535;

/** Places in an index, ascending. */
export type PlaceList = readonly number[] | Uint32Array;

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

/** All units of one language pair, by the character pairs of their sources. */
export function createPairIndex() {
  let entries: (Entry | null)[] = [];
  /** Length and number of grams by place; 0 for one that was removed, which then resembles nothing. */
  let lengths = new Uint16Array(64);
  let gramCounts = new Uint16Array(64);
  /** How many query grams each entry shares; kept between queries, zeroed after each. */
  let shared = new Uint16Array(64);
  const places = new Map<string, number>();
  /** Which places hold a gram, ascending: those that were kept, and those that came since. */
  const kept = new Map<number, Uint32Array>();
  const holders = new Map<number, number[]>();

  const makeRoom = (size: number): void => {
    if (size <= lengths.length) return;
    const grown = (old: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> => {
      const larger = new Uint16Array(2 * size);
      larger.set(old);
      return larger;
    };
    [lengths, gramCounts, shared] = [grown(lengths), grown(gramCounts), grown(shared)];
  };

  const remove = (id: string): void => {
    const place = places.get(id);
    if (place === undefined) return;
    entries[place] = null;
    lengths[place] = 0;
    places.delete(id);
  };

  const add = (unit: MemoryUnit): void => {
    remove(unit.id);
    const text = normaliseForMemory(unit.source);
    const grams = bigrams(text);
    const place = entries.length;
    makeRoom(place + 1);
    entries.push({ unit, text });
    lengths[place] = Math.min(text.length, LONGEST);
    gramCounts[place] = grams.length;
    places.set(unit.id, place);
    for (const gram of grams) {
      const list = holders.get(gram);
      if (list) list.push(place);
      else holders.set(gram, [place]);
    }
  };

  return {
    get size(): number {
      return places.size;
    },
    add,
    remove,
    entryAt(place: number): { unit: MemoryUnit; text: string } | null {
      const entry = entries[place];
      if (!entry) return null;
      entry.text ??= normaliseForMemory(entry.unit.source);
      return { unit: entry.unit, text: entry.text };
    },
    /** Counted by place, for a walk over many; whoever counts in `shared` leaves it zeroed. */
    counts: () => ({ lengths, gramCounts, shared }),
    /** The places that hold each gram of a text, ascending, one list a gram. */
    listsOf(text: string): PlaceList[] {
      return bigrams(text).map((gram) => {
        const [old, recent] = [kept.get(gram), holders.get(gram)];
        return old && recent ? [...old, ...recent] : (old ?? recent ?? []);
      });
    },
    /** The index without what was removed, in a shape that the database keeps as it is. */
    pack(): PackedIndex {
      const alive = entries.flatMap((entry, place) => (entry ? [{ entry, place }] : []));
      const moved = new Map(alive.map(({ place }, index) => [place, index]));
      const grams = Uint32Array.from([...new Set([...kept.keys(), ...holders.keys()])]).sort();
      const lists = Array.from(grams, (gram) =>
        [...(kept.get(gram) ?? []), ...(holders.get(gram) ?? [])].flatMap((place) => moved.get(place) ?? []),
      );
      const starts = new Uint32Array(grams.length + 1);
      lists.forEach((list, index) => {
        starts[index + 1] = (starts[index] ?? 0) + list.length;
      });
      const all = new Uint32Array(starts.at(-1) ?? 0);
      lists.forEach((list, index) => {
        all.set(list, starts[index]);
      });
      return {
        ids: alive.map(({ entry }) => entry.unit.id),
        updatedAt: Float64Array.from(alive, ({ entry }) => entry.unit.updatedAt),
        lengths: Uint16Array.from(alive, ({ place }) => lengths[place] ?? 0),
        grams,
        starts,
        places: all,
      };
    },
    keepOnly(ids: ReadonlySet<string>): void {
      for (const id of [...places.keys()]) if (!ids.has(id)) remove(id);
    },
    /** Takes a kept index; units that changed since are indexed anew, those that are gone are left out. Gives how many stayed. */
    restore(packed: PackedIndex, units: readonly MemoryUnit[]): number {
      const now = new Map(units.map((unit) => [unit.id, unit]));
      makeRoom(packed.ids.length);
      entries = packed.ids.map((id, place) => {
        const unit = now.get(id);
        if (unit?.updatedAt !== packed.updatedAt[place]) return null;
        places.set(id, place);
        lengths[place] = packed.lengths[place] ?? 0;
        return unit ? { unit, text: null } : null;
      });
      packed.grams.forEach((gram, index) => {
        kept.set(gram, packed.places.subarray(packed.starts[index], packed.starts[index + 1]));
      });
      for (const place of packed.places) gramCounts[place] = (gramCounts[place] ?? 0) + 1;
      const known = places.size;
      for (const unit of units) if (!places.has(unit.id)) add(unit);
      return known;
    },
  };
}

export type PairIndex = ReturnType<typeof createPairIndex>;
