import type { LanguagePair } from '../pair.ts';

/** A reviewed segment: a source sentence with its translation. */
export interface MemoryUnit {
  id: string;
  source: string;
  target: string;
  pair: LanguagePair;
  updatedAt: number;
}

/** A unit whose source resembles the sentence asked for; `score` from 0.7 to 1, where 1 is the same text. */
export interface MemoryMatch {
  unit: MemoryUnit;
  score: number;
}
