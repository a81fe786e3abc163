import { startOwnWorker } from '@/utils/platform/own-worker.ts';
import type { Concordance } from '@/utils/translate/memory/find-concordance.ts';
import type { MemoryMatch } from '@/utils/translate/memory/memory-unit.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import type { MemoryAnswer, MemoryQuestion } from './memory-questions.ts';
import workerUrl from './memory-worker.ts?worker&url';

type Asked<Question> = Question extends { turn: number } ? Omit<Question, 'turn'> : never;

/** The memory behind its worker, which starts with the first question. */
export function createMemoryQuestions() {
  const waiting = new Map<number, (answer: MemoryAnswer) => void>();
  let worker: Worker | null = null;
  let turns = 0;

  const start = (): Worker => {
    const started = startOwnWorker(workerUrl);
    started.addEventListener('message', ({ data }: MessageEvent<MemoryAnswer>) => {
      waiting.get(data.turn)?.(data);
      waiting.delete(data.turn);
    });
    started.addEventListener('error', ({ message }) => {
      for (const [turn, give] of waiting) give({ turn, failure: message });
      waiting.clear();
    });
    return started;
  };

  const ask = async (question: Asked<MemoryQuestion>): Promise<MemoryAnswer> => {
    worker ??= start();
    const turn = ++turns;
    const asked = worker;
    const answer = await new Promise<MemoryAnswer>((resolve) => {
      waiting.set(turn, resolve);
      asked.postMessage({ ...question, turn });
    });
    if (answer.failure !== undefined) throw new Error(answer.failure);
    return answer;
  };

  return {
    match: async (text: string, pair: LanguagePair, count: number): Promise<MemoryMatch[]> =>
      (await ask({ asks: 'matches', text, pair, count })).matches ?? [],
    search: async (query: string): Promise<Concordance[]> =>
      (await ask({ asks: 'concordance', query })).concordance ?? [],
  };
}
