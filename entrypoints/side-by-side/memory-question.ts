import type { Concordance } from '@/utils/translate/memory/find-concordance.ts';
import type { MemoryMatch } from '@/utils/translate/memory/memory-unit.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';

/** What the page asks the memory's worker. */
export type MemoryQuestion =
  | { asks: 'matches'; text: string; pair: LanguagePair; count: number }
  | { asks: 'concordance'; query: string };

export interface MemoryAnswer {
  matches?: MemoryMatch[];
  concordance?: Concordance[];
}
