import type { LanguagePair } from '@/utils/translate/pair.ts';
import { pairKey } from '@/utils/translate/pair.ts';
import { library } from './database.ts';
import type { MemoryUnitRecord } from './records.ts';

/** Everything a person has translated between two languages. */
export function memoryOf(pair: LanguagePair): Promise<MemoryUnitRecord[]> {
  return library().memoryUnits.where('pairKey').equals(pairKey(pair)).toArray();
}

/** Everything a person has translated, in any pair. */
export function wholeMemory(): Promise<MemoryUnitRecord[]> {
  return library().memoryUnits.toArray();
}
