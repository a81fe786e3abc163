import { signal } from '@preact/signals';
import type { ArticleRecord, ContentRecord } from '@/utils/library/article-records.ts';
import { glossaryOf } from '@/utils/library/glossary.ts';
import { engineFor } from '@/utils/library/pair-engines.ts';
import { type SummaryWithSegments, writeSummary } from '@/utils/library/summaries.ts';
import { termsFor } from '@/utils/translate/glossary.ts';
import { type DraftHelp, draftSummary } from './draft-summary.ts';

/** An article with the text that is kept of it. */
export interface OpenArticle {
  article: ArticleRecord;
  content: ContentRecord;
}

interface DraftingParts {
  matchMemory: DraftHelp['matchMemory'];
  /** Stores what is being typed, so that it counts as a person's. */
  flush: () => Promise<unknown>;
  /** Puts in what the summary's engine has said before. */
  recall: (summary: SummaryWithSegments) => Promise<void>;
}

/** The making of a summary, as often as the slider or the language is moved. */
export function createDrafting({ matchMemory, flush, recall }: DraftingParts) {
  const isRunning = signal(false);
  const failed = signal<string | null>(null);
  let asked = 0;

  const make = async ({ article, content }: OpenArticle, language: string, count: number, isLast: () => boolean) => {
    const pair = { source: article.language, target: language };
    const [engineId, known] = await Promise.all([engineFor(pair), glossaryOf(pair)]);
    const help = { engineId, glossary: termsFor(known, pair, article.siteKey), matchMemory };
    const draft = await draftSummary(article, content, language, count, help);
    // What was typed meanwhile counts as a person's text only once it is stored.
    await flush();
    if (isLast()) await recall(await writeSummary(draft, Date.now()));
  };

  return {
    isRunning,
    failed,
    /** Stores a summary of so many sentences. A slider asks faster than an engine answers: only the last draft asked for counts. */
    async draft(open: OpenArticle, language: string, count: number): Promise<void> {
      const turn = ++asked;
      const isLast = () => turn === asked;
      isRunning.value = true;
      try {
        await make(open, language, count, isLast);
        if (isLast()) failed.value = null;
      } catch (error) {
        if (isLast()) failed.value = String(error);
      } finally {
        if (isLast()) isRunning.value = false;
      }
    },
  };
}
