import type { Content } from '@/utils/article/extraction.ts';
import type { SummaryOptions } from '@/utils/summary/summarise.ts';

/** What the summaries' worker is asked. */
export interface SummaryQuestion {
  content: Content;
  options: SummaryOptions;
}
