import { keepIndex, keptIndex, memoryOf, memorySince } from '@/utils/library/translation-memory.ts';
import { MemoryIndex } from '@/utils/translate/memory/memory-index.ts';
import type { MemoryMatch } from '@/utils/translate/memory/memory-unit.ts';
import { type LanguagePair, pairKey } from '@/utils/translate/pair.ts';

/** From so many units indexed anew on, the index is worth keeping again. */
const WORTH_KEEPING = 200;

/** What the index of a pair stands for. */
interface Taken {
  /** The time of the newest unit in it. */
  until: number;
  count: number;
}

/** The memory's index: taken from where it was kept, brought up to date before each answer, kept again once it grew. */
export function createMemoryKeeper() {
  const index = new MemoryIndex();
  const taken = new Map<string, Taken>();
  let turn: Promise<unknown> = Promise.resolve();

  const take = async (pair: LanguagePair): Promise<void> => {
    const [packed, units] = await Promise.all([keptIndex(pair), memoryOf(pair)]);
    const known = packed === undefined ? 0 : index.restore(pair, packed, units);
    if (packed === undefined) for (const unit of units) index.add(unit);
    const until = units.reduce((newest, { updatedAt }) => Math.max(newest, updatedAt), 0);
    taken.set(pairKey(pair), { until, count: units.length });
    const fresh = units.length - known >= WORTH_KEEPING ? index.pack(pair) : null;
    if (fresh !== null) await keepIndex(pair, fresh);
  };

  const bringUpToDate = async (pair: LanguagePair): Promise<void> => {
    const before = taken.get(pairKey(pair));
    if (before === undefined) return take(pair);
    const { units, count } = await memorySince(pair, before.until);
    for (const unit of units) index.add(unit);
    const until = units.reduce((newest, { updatedAt }) => Math.max(newest, updatedAt), before.until);
    taken.set(pairKey(pair), { until, count });
    // Fewer than there should be, or as many: something was forgotten meanwhile.
    if (index.sizeOf(pair) !== count) index.keepOnly(pair, new Set((await memoryOf(pair)).map(({ id }) => id)));
  };

  return {
    /** The best matches of a sentence among all that is stored at this moment. */
    match(text: string, pair: LanguagePair, count: number): Promise<MemoryMatch[]> {
      // One after the other: two questions must not index the same units at once.
      const answer = turn.then(async () => {
        await bringUpToDate(pair);
        return index.match(text, pair, count);
      });
      turn = answer.catch(() => {});
      return answer;
    },
  };
}
