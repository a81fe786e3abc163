import type { PackedIndex } from '@/utils/translate/memory/packed-index.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import { pairKey } from '@/utils/translate/pair.ts';
import { library } from './database.ts';
import type { MemoryUnitRecord } from './translation-records.ts';

/** Everything a person has translated between two languages. */
export function memoryOf(pair: LanguagePair): Promise<MemoryUnitRecord[]> {
  return library().memoryUnits.where('pairKey').equals(pairKey(pair)).toArray();
}

/** Everything a person has translated, in any pair. */
export function wholeMemory(): Promise<MemoryUnitRecord[]> {
  return library().memoryUnits.toArray();
}

/** What of a pair was translated or changed after a time, and how many units the pair has now. */
export async function memorySince(
  pair: LanguagePair,
  time: number,
): Promise<{ units: MemoryUnitRecord[]; count: number }> {
  const { memoryUnits } = library();
  const key = pairKey(pair);
  const [units, count] = await Promise.all([
    memoryUnits.where('[pairKey+updatedAt]').between([key, time], [key, Infinity], false).toArray(),
    memoryUnits.where('pairKey').equals(key).count(),
  ]);
  return { units, count };
}

/** The index of a pair as it was last kept. */
export async function keptIndex(pair: LanguagePair): Promise<PackedIndex | undefined> {
  return (await library().memoryIndexes.get(pairKey(pair)))?.packed;
}

/** Keeps a pair's index, so that the next visit need not build it. */
export async function keepIndex(pair: LanguagePair, packed: PackedIndex): Promise<void> {
  await library().memoryIndexes.put({ pairKey: pairKey(pair), packed });
}
