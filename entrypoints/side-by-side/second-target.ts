import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { live, valueOr } from '@/components/loading/live.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { glossaryOf } from '@/utils/library/glossary.ts';
import { observe } from '@/utils/library/observe.ts';
import { engineFor } from '@/utils/library/pair-engines.ts';
import { openSummary, writeSummary } from '@/utils/library/summaries.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import { termsFor } from '@/utils/translate/glossary.ts';
import { doubtsOf, type RowDoubts } from './doubts.ts';
import { type DraftHelp, draftSentences } from './draft-summary.ts';

interface SecondTargetParts {
  article: ReadonlySignal<ArticleRecord | null>;
  /** The rows of the first target: the second has the same sentences. */
  segments: ReadonlySignal<readonly SegmentRecord[]>;
  target: ReadonlySignal<string | null>;
  /** While rows are on their way, none is missing yet. */
  isBusy: ReadonlySignal<boolean>;
  matchMemory: DraftHelp['matchMemory'];
  /** Stores what is being typed, so that it counts as a person's. */
  flush: () => Promise<unknown>;
}

/** Names a sentence in both columns; its words tell two apart that a model has written about one span. */
const sentenceKey = ({ start, end, sourceText }: SegmentRecord): string => `${start}-${end}-${sourceText}`;

/** A second translation beside the first: the same sentences in another language, edited as freely. */
export function createSecondTarget({ article, segments, target, isBusy, matchMemory, flush }: SecondTargetParts) {
  const chosen = signal<string | null>(null);
  const failed = signal<string | null>(null);
  // A language cannot stand beside itself.
  const language = computed(() => (chosen.value === target.value ? null : chosen.value));

  const summary = live(observe, () => {
    const [id, wanted] = [article.value?.id, language.value];
    return async () => (id === undefined || wanted === null ? undefined : openSummary(id, wanted));
  });
  const rows = computed(() => {
    const found = valueOr(summary.state.value, undefined);
    return new Map(found?.segments.map((segment) => [sentenceKey(segment), segment]));
  });

  const pair = computed(() => ({ source: article.value?.language ?? 'und', target: language.value ?? 'und' }));
  const knownTerms = live(observe, () => {
    const [asked, site] = [pair.value, article.value?.siteKey];
    return async () => termsFor(await glossaryOf(asked), asked, site);
  });
  const doubts = computed(() =>
    language.value === null
      ? new Map<string, RowDoubts>()
      : doubtsOf([...rows.value.values()], pair.value, valueOr(knownTerms.state.value, [])),
  );

  /** Drafts the sentences that have no row yet and leaves the others as they are. */
  const complete = async (of: ArticleRecord, wanted: string, sentences: readonly SegmentRecord[]): Promise<void> => {
    await flush();
    const pair = { source: of.language, target: wanted };
    const [engineId, known, before] = await Promise.all([
      engineFor(pair),
      glossaryOf(pair),
      openSummary(of.id, wanted),
    ]);
    const kept = new Map(before?.segments.map((segment) => [sentenceKey(segment), segment]));
    const missing = sentences.filter((sentence) => !kept.has(sentenceKey(sentence)));
    if (missing.length === 0) return;
    const draft = await draftSentences(
      of.id,
      missing.map(({ sourceText: text, ...place }) => ({ text, ...place })),
      pair,
      { engineId, glossary: termsFor(known, pair, of.siteKey), matchMemory },
    );
    await writeSummary({ ...draft, segments: [...(before?.segments ?? []), ...draft.segments] }, Date.now());
  };

  let turn: Promise<void> = Promise.resolve();
  effect(() => {
    const [of, wanted, sentences] = [article.value, language.value, segments.value];
    if (of === null || wanted === null || isBusy.value || sentences.length === 0) return;
    failed.value = null;
    // One after the other: two drafts at once would write the same rows twice.
    turn = turn
      .then(() => complete(of, wanted, sentences))
      .catch((error: unknown) => {
        failed.value = String(error);
      });
  });

  return {
    language,
    failed,
    doubts,
    rowOf: (segment: SegmentRecord): SegmentRecord | undefined => rows.value.get(sentenceKey(segment)),
    show: (wanted: string | null): void => {
      chosen.value = wanted;
    },
  };
}

export type SecondTarget = ReturnType<typeof createSecondTarget>;
