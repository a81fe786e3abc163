import type { Concordance } from '@/utils/translate/memory/find-concordance.ts';
import type { MemoryMatch } from '@/utils/translate/memory/memory-unit.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';

/** What the page asks the memory's worker; `turn` comes back with the answer. */
export type MemoryQuestion =
  | { turn: number; asks: 'matches'; text: string; pair: LanguagePair; count: number }
  | { turn: number; asks: 'concordance'; query: string };

export interface MemoryAnswer {
  turn: number;
  matches?: MemoryMatch[];
  concordance?: Concordance[];
  failure?: string;
}
