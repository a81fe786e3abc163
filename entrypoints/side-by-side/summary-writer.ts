import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Content } from '@/utils/article/extraction.ts';
import { type SegmentDraft, writeSummary } from '@/utils/library/summaries.ts';
import { candidateSentences } from '@/utils/summary/candidate-sentences.ts';
import type { EngineError } from '@/utils/translate/engine.ts';
import { EngineFailure, engineError } from '@/utils/translate/remote/engine-failure.ts';
import { sentencesToSend, writeSummaryByModel } from '@/utils/translate/remote/written-summary.ts';
import type { OpenArticle } from './drafting.ts';
import { type EngineOffer, prepareServer } from './engine-offers.ts';

/** What has become of the summary that a model was asked to write. */
export type Writing =
  | { status: 'running' }
  | { status: 'done'; refused: number }
  | { status: 'failed'; error: EngineError };

interface WriterParts {
  open: ReadonlySignal<OpenArticle | null>;
  target: ReadonlySignal<string | null>;
  chosen: ReadonlySignal<EngineOffer | null>;
  /** Stores what is being typed, so that it counts as a person's. */
  flush: () => Promise<unknown>;
}

/** A summary in a chat model's words, where that is the engine chosen; asked for by a click only. */
export function createSummaryWriter({ open, target, chosen, flush }: WriterParts) {
  const writing = signal<Writing | null>(null);
  let cancelling = new AbortController();

  const sources = computed(() => {
    if (open.value === null || chosen.value?.id !== 'openai-compatible') return [];
    const { article, content } = open.value;
    const whole: Content = { ...content, words: 0, characters: 0, readingMinutes: 0 };
    const names = article.bylines.map(({ name }) => name);
    const found = candidateSentences(whole, article.language, names);
    return sentencesToSend(found.map((sentence) => ({ ...sentence, id: String(sentence.start) })));
  });

  const ask = async (
    count: number,
    offer: EngineOffer,
    { article }: OpenArticle,
    language: string,
  ): Promise<number> => {
    await Promise.all([flush(), prepareServer(offer)]);
    const request = { sentences: sources.value, count, signal: cancelling.signal };
    const { accepted, refused } = await writeSummaryByModel(offer.world, offer.id, request);
    const segments = accepted.flatMap(({ text, sourceIds }): SegmentDraft[] => {
      const source = sources.value.find(({ id }) => id === sourceIds[0]);
      if (source === undefined) return [];
      const { blockId, start, end } = source;
      return [{ sourceText: text, blockId, start, end, machineText: '', written: true }];
    });
    if (segments.length === 0) throw new EngineFailure('bad-answer');
    const draft = { articleId: article.id, sourceLanguage: article.language, targetLanguage: language };
    await writeSummary({ ...draft, engineId: offer.id, segments }, Date.now());
    return refused.length;
  };

  return {
    writing,
    /** Characters that asking would send. */
    characters: computed(() => sources.value.reduce((sum, { text }) => sum + [...text].length, 0)),
    cancel: (): void => cancelling.abort(),
    async write(count: number): Promise<void> {
      if (chosen.value === null || open.value === null || target.value === null) return;
      cancelling = new AbortController();
      writing.value = { status: 'running' };
      try {
        const refused = await ask(count, chosen.value, open.value, target.value);
        writing.value = { status: 'done', refused };
      } catch (failure) {
        const error = failure instanceof EngineFailure ? failure.error : engineError('network');
        writing.value = { status: 'failed', error };
      }
    },
  };
}

export type SummaryWriter = ReturnType<typeof createSummaryWriter>;
