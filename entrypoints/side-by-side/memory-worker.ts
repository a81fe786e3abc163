import { wholeMemory } from '@/utils/library/translation-memory.ts';
import { answerInWorker } from '@/utils/platform/worker-calls.ts';
import { findConcordance } from '@/utils/translate/memory/find-concordance.ts';
import { createMemoryKeeper } from './memory-keeper.ts';
import type { MemoryAnswer, MemoryQuestion } from './memory-question.ts';

const keeper = createMemoryKeeper();

answerInWorker(
  async (question: MemoryQuestion): Promise<MemoryAnswer> =>
    question.asks === 'concordance'
      ? { concordance: findConcordance(await wholeMemory(), question.query) }
      : { matches: await keeper.match(question.text, question.pair, question.count) },
);
