import { findRelated, type RelatedQuestion, type RelatedRecord } from '@/utils/library/related.ts';
import { answerInWorker } from './worker-calls.ts';

answerInWorker(({ article, limit }: RelatedQuestion): Promise<RelatedRecord[]> => findRelated(article, limit));
