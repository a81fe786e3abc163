import type { MemoryUnit } from './memory-unit.ts';
import { normaliseForMemory } from './similarity.ts';

/** A unit that holds the words looked for, on the side where they stand. */
export interface Concordance {
  unit: MemoryUnit;
  side: 'source' | 'target';
}

/** Units that hold all the words of a query on one side, newest first. */
export function findConcordance(units: Iterable<MemoryUnit>, query: string, count = 50): Concordance[] {
  const words = normaliseForMemory(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const found: Concordance[] = [];
  for (const unit of units) {
    const holds = (text: string): boolean => {
      const folded = normaliseForMemory(text);
      return words.every((word) => folded.includes(word));
    };
    if (holds(unit.source)) found.push({ unit, side: 'source' });
    else if (holds(unit.target)) found.push({ unit, side: 'target' });
  }
  return found.sort((a, b) => b.unit.updatedAt - a.unit.updatedAt).slice(0, count);
}
