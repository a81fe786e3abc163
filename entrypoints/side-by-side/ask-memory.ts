import { createWorkerCalls } from '@/utils/platform/worker-calls.ts';
import type { Concordance } from '@/utils/translate/memory/find-concordance.ts';
import type { MemoryMatch } from '@/utils/translate/memory/memory-unit.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import type { MemoryAnswer, MemoryQuestion } from './memory-question.ts';
import workerUrl from './memory-worker.ts?worker&url';

/** The memory behind its worker, which starts with the first question. */
export function createMemoryQuestions() {
  const ask = createWorkerCalls<MemoryQuestion, MemoryAnswer>(workerUrl);
  return {
    match: async (text: string, pair: LanguagePair, count: number): Promise<MemoryMatch[]> =>
      (await ask({ asks: 'matches', text, pair, count })).matches ?? [],
    search: async (query: string): Promise<Concordance[]> =>
      (await ask({ asks: 'concordance', query })).concordance ?? [],
  };
}
