import { answerInWorker } from '@/utils/platform/worker-calls.ts';
import { summarise } from '@/utils/summary/summarise.ts';
import type { SummaryQuestion } from './summary-question.ts';

answerInWorker(({ content, options }: SummaryQuestion) => summarise(content, options));
