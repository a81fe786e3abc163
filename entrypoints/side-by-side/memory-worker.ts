import { wholeMemory } from '@/utils/library/translation-memory.ts';
import { findConcordance } from '@/utils/translate/memory/find-concordance.ts';
import { createMemoryKeeper } from './memory-keeper.ts';
import type { MemoryAnswer, MemoryQuestion } from './memory-questions.ts';

const keeper = createMemoryKeeper();

async function answer(question: MemoryQuestion): Promise<MemoryAnswer> {
  const { turn } = question;
  try {
    if (question.asks === 'concordance')
      return { turn, concordance: findConcordance(await wholeMemory(), question.query) };
    return { turn, matches: await keeper.match(question.text, question.pair, question.count) };
  } catch (error) {
    return { turn, failure: String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<MemoryQuestion>) => {
  void answer(data).then((told) => self.postMessage(told));
});
