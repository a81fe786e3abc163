import { createWorkerCalls } from '@/utils/platform/worker-calls.ts';
import type { SummarySentence } from '@/utils/summary/summarise.ts';
import type { SummaryQuestion } from './summary-question.ts';
import workerUrl from './summary-worker.ts?worker&url';

/** Summarises in a worker, so that no page waits for a long text; the worker is kept for the next article. */
export const summariseApart = createWorkerCalls<SummaryQuestion, SummarySentence[]>(workerUrl);
