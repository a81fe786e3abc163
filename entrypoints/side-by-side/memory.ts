import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { observe } from '@/utils/library/observe.ts';
import type { MemoryUnitRecord } from '@/utils/library/records.ts';
import { memoryOf, wholeMemory } from '@/utils/library/translation-memory.ts';
import { type Concordance, findConcordance } from '@/utils/translate/memory/find-concordance.ts';
import { MemoryIndex } from '@/utils/translate/memory/memory-index.ts';
import type { MemoryMatch } from '@/utils/translate/memory/memory-unit.ts';
import { type LanguagePair, pairKey } from '@/utils/translate/pair.ts';

/** The sentence whose row has the focus. */
export interface FocusedSegment {
  id: string;
  sourceText: string;
}

/** The translation memory as the page asks it: read once somebody works in a row, and kept up from then on. */
export function createMemory(pair: ReadonlySignal<LanguagePair>, focused: ReadonlySignal<FocusedSegment | null>) {
  const index = new MemoryIndex();
  const known = new Map<string, number>();
  const revision = signal(0);
  let followed = '';
  let stop = (): void => {};

  const take = (units: readonly MemoryUnitRecord[]): void => {
    for (const unit of units.filter(({ id, updatedAt }) => known.get(id) !== updatedAt)) {
      index.add(unit);
      known.set(unit.id, unit.updatedAt);
    }
    const present = new Set(units.map(({ id }) => id));
    for (const id of [...known.keys()].filter((own) => !present.has(own))) {
      index.remove(id);
      known.delete(id);
    }
    revision.value++;
  };

  /** Reads the memory of the pair in use, unless it is being followed already. */
  const follow = (): void => {
    const key = pairKey(pair.value);
    if (key === followed) return;
    stop();
    followed = key;
    stop = observe(() => memoryOf(pair.value), take, console.error);
  };

  const matches = computed((): MemoryMatch[] => {
    if (focused.value === null || revision.value === 0) return [];
    const { id, sourceText } = focused.value;
    // A sentence is no match for itself.
    return index
      .match(sourceText, pair.value, 6)
      .filter(({ unit }) => unit.id !== id)
      .slice(0, 5);
  });

  return {
    matches,
    follow,
    /** Memory matches for engines, which ask without a row. */
    match: async (text: string, asked: LanguagePair): Promise<MemoryMatch[]> => {
      if (known.size === 0) take(await memoryOf(asked));
      return index.match(text, asked, 1);
    },
    search: async (query: string): Promise<Concordance[]> => findConcordance(await wholeMemory(), query),
  };
}
