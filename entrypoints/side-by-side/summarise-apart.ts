import type { Content } from '@/utils/article/extraction.ts';
import { createWorkerCalls } from '@/utils/platform/worker-calls.ts';
import type { SummaryOptions, SummarySentence } from '@/utils/summary/summarise.ts';
import workerUrl from './summary-worker.ts?worker&url';

/** What the summaries' worker is asked. */
export interface SummaryQuestion {
  content: Content;
  options: SummaryOptions;
}

/** Summarises in a worker, so that no page waits for a long text; the worker is kept for the next article. */
export const summariseApart = createWorkerCalls<SummaryQuestion, SummarySentence[]>(workerUrl);
