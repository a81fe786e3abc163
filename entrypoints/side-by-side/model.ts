import { batch, computed, signal } from '@preact/signals';
import { live } from '@/components/loading/live.ts';
import type { WriteState } from '@/components/side-by-side/SegmentStatus.tsx';
import { getArticle, getContent } from '@/utils/library/articles.ts';
import { observe } from '@/utils/library/observe.ts';
import { editSegment } from '@/utils/library/segment-edits.ts';
import { getSegment, openSummary } from '@/utils/library/summaries.ts';
import type { Locale } from '@/utils/locale/choose-locale.ts';
import { loadSettings } from '@/utils/settings/settings.ts';
import { createDesk } from './desk.ts';
import { doubtsOf } from './doubts.ts';
import { DRAFT_ENGINE, NO_ENGINE } from './draft-summary.ts';
import { createDrafting, type OpenArticle } from './drafting.ts';
import { createEngineDesk } from './engine-desk.ts';
import { createExchange } from './exchange.ts';
import { createGlossaryDesk } from './glossary-desk.ts';
import { createKeys } from './keys.ts';
import { createMemory } from './memory.ts';
import { createReadingAid } from './reading-aid.ts';
import { createRowActions } from './row-actions.ts';
import { createSecondTarget } from './second-target.ts';
import { createSummaryWriter } from './summary-writer.ts';
import { defaultTarget } from './target-languages.ts';
import { createWriteAhead } from './write-ahead.ts';

/** The page's state: one article, its summary for one target language, and what is being typed. */
export function createSideBySideModel(articleId: string, readerLocale: Locale, chosenTarget: string | null) {
  const target = signal(chosenTarget);
  const writes = signal<Record<string, WriteState>>({});
  const revealed = signal<{ start: number } | null>(null);
  /** Where the sentence under the pointer begins, in its row and in the full text alike. */
  const hovered = signal<number | null>(null);
  const fullTextShown = signal(false);
  /** What the slider was set to; a person's rows stay, so there may be more rows than that. */
  const askedCount = signal<number | null>(null);

  const opened = live(observe, () => () => openArticle(articleId));
  const summary = live(observe, () => {
    const language = target.value;
    return async () => (language === null ? undefined : openSummary(articleId, language));
  });
  const open = computed(() => (opened.state.value.status === 'ready' ? opened.state.value.value : null));
  const segments = computed(() =>
    summary.state.value.status === 'ready' ? (summary.state.value.value?.segments ?? []) : [],
  );
  const hasEngine = computed(
    () => summary.state.value.status !== 'ready' || summary.state.value.value?.summary.engineId !== NO_ENGINE,
  );

  const isDraftOnly = computed(
    () => summary.state.value.status === 'ready' && summary.state.value.value?.summary.engineId === DRAFT_ENGINE,
  );

  const writeAhead = createWriteAhead({
    write: (id, text) => editSegment(id, text, Date.now(), text === '' ? 'new' : 'translated'),
    onState: (id, state) => {
      writes.value = { ...writes.value, [id]: state };
    },
  });

  const pair = computed(() => ({
    source: open.value?.article.language ?? 'und',
    target: target.value ?? open.value?.article.language ?? 'und',
  }));
  const site = computed(() => open.value?.article.siteKey ?? '');
  const glossary = createGlossaryDesk(pair, site);
  const focusedId = signal<string | null>(null);
  const memory = createMemory(
    pair,
    computed(() => segments.value.find(({ id }) => id === focusedId.value) ?? null),
  );
  const engines = createEngineDesk({
    pair,
    summary: computed(() => (summary.state.value.status === 'ready' ? (summary.state.value.value ?? null) : null)),
    terms: glossary.terms,
    matchMemory: memory.match,
    flush: writeAhead.flushAll,
  });
  const drafting = createDrafting({
    matchMemory: memory.match,
    flush: writeAhead.flushAll,
    recall: engines.recallFor,
  });
  const second = createSecondTarget({
    article: computed(() => open.value?.article ?? null),
    segments,
    target,
    isBusy: drafting.isRunning,
    matchMemory: memory.match,
    flush: writeAhead.flushAll,
  });
  const writer = createSummaryWriter({ open, target, chosen: engines.chosen, flush: writeAhead.flushAll });
  const rowActions = createRowActions({
    text: computed(() => open.value?.content.text ?? ''),
    segments,
    flush: writeAhead.flush,
    stored: getSegment,
  });
  const readingAid = createReadingAid(computed(() => pair.value.source));
  const keys = createKeys();
  const desk = createDesk({ segments, focusedId, matches: memory.matches, keys: keys.map, ...rowActions });
  const doubts = computed(() => doubtsOf(segments.value, pair.value, glossary.terms.value));
  const exchange = createExchange(async () => {
    await writeAhead.flushAll();
    const current = await openArticle(articleId);
    if (current === null || target.value === null) return null;
    const stored = await openSummary(articleId, target.value);
    return { article: current.article, target: target.value, segments: stored?.segments ?? [] };
  });

  /** Opens the summary for a language, making it first where there is none yet. */
  const showTarget = async (language: string): Promise<void> => {
    target.value = language;
    const [current, existing] = await Promise.all([openArticle(articleId), openSummary(articleId, language)]);
    if (current === null || (existing?.segments.length ?? 0) > 0 || current.content.text === '') return;
    await drafting.draft(current, language, askedCount.value ?? (await loadSettings()).summarySentences);
  };

  const start = async (): Promise<void> => {
    const article = await getArticle(articleId);
    if (article !== undefined) await showTarget(chosenTarget ?? defaultTarget(article.language, readerLocale));
  };

  return {
    opened,
    summary,
    target,
    segments,
    count: computed(() => askedCount.value ?? segments.value.length),
    hasEngine,
    isDraftOnly,
    writes,
    revealed,
    hovered,
    fullTextShown,
    drafting,
    writeAhead,
    pair,
    site,
    doubts,
    glossary,
    memory,
    engines,
    writer,
    desk,
    keys,
    readingAid,
    second,
    rowActions,
    focusedId,
    focusOn(id: string): void {
      if (focusedId.value === id) return;
      batch(() => {
        focusedId.value = id;
        desk.picked.value = 0;
      });
    },
    exchange,
    showTarget,
    start,
    async changeCount(count: number): Promise<void> {
      if (open.value === null || target.value === null) return;
      askedCount.value = count;
      await drafting.draft(open.value, target.value, count);
    },
    reveal(start: number): void {
      batch(() => {
        fullTextShown.value = true;
        revealed.value = { start };
      });
    },
  };
}

export type SideBySideModel = ReturnType<typeof createSideBySideModel>;

async function openArticle(articleId: string): Promise<OpenArticle | null> {
  const [article, content] = await Promise.all([getArticle(articleId), getContent(articleId)]);
  return article === undefined || content === undefined ? null : { article, content };
}
