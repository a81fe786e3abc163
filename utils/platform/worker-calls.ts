import { startOwnWorker } from './own-worker.ts';

interface Call {
  turn: number;
  question: unknown;
}

type Reply = { turn: number; answer: unknown } | { turn: number; failure: string };

/** Answers questions in a worker, one answer a question, in any order; what `answer` throws reaches who asked. */
export function answerInWorker<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  self.addEventListener('message', ({ data: { turn, question } }: MessageEvent<Call>) => {
    Promise.resolve(question as Question)
      .then(answer)
      .then(
        (told): Reply => ({ turn, answer: told }),
        (error: unknown): Reply => ({ turn, failure: String(error) }),
      )
      .then((reply) => self.postMessage(reply));
  });
}

/** Asks a worker of ours, which starts with the first question; rejects with what it threw, or when it cannot run. */
export function createWorkerCalls<Question, Answer>(workerUrl: string): (question: Question) => Promise<Answer> {
  const waiting = new Map<number, (reply: Reply) => void>();
  let worker: Worker | null = null;
  let turns = 0;

  const settle = (reply: Reply): void => {
    waiting.get(reply.turn)?.(reply);
    waiting.delete(reply.turn);
  };
  const start = (): Worker => {
    const started = startOwnWorker(workerUrl);
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => settle(data));
    started.addEventListener('error', ({ message }) => {
      for (const turn of [...waiting.keys()]) settle({ turn, failure: message });
    });
    return started;
  };

  return async (question) => {
    worker ??= start();
    const asked = worker;
    const turn = ++turns;
    const reply = await new Promise<Reply>((resolve) => {
      waiting.set(turn, resolve);
      asked.postMessage({ turn, question } satisfies Call);
    });
    if ('failure' in reply) throw new Error(reply.failure);
    return reply.answer as Answer;
  };
}
