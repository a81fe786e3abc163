import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { live, valueOr } from '@/components/loading/live.ts';
import { usageOf } from '@/utils/library/engine-connections.ts';
import { fillMachineTexts } from '@/utils/library/machine-texts.ts';
import { observe } from '@/utils/library/observe.ts';
import { chooseEngine } from '@/utils/library/pair-engines.ts';
import type { SummaryWithSegments } from '@/utils/library/summaries.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import { requestAccess } from '@/utils/platform/permissions.ts';
import type { EngineError, Segment } from '@/utils/translate/engine.ts';
import type { EngineWorld } from '@/utils/translate/engine-world.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';
import { countCharacters } from '@/utils/translate/remote/batches.ts';
import { lookUp, translateCached } from '@/utils/translate/translate-cached.ts';
import { cacheFor } from './engine-cache.ts';
import { type EngineOffer, offerEngines, prepareServer } from './engine-offers.ts';

/** A translation under way; `download` is the share of a language pack that has come, where one is fetched. */
export interface EngineRun {
  done: number;
  total: number;
  download: number | null;
}

/** What a click would do: sentences without a translation, and the characters that would go to the engine. */
export interface EngineEstimate {
  sentences: number;
  characters: number;
  sentThisMonth: number;
}

interface EngineParts {
  pair: ReadonlySignal<LanguagePair>;
  summary: ReadonlySignal<SummaryWithSegments | null>;
  terms: ReadonlySignal<readonly GlossaryTerm[]>;
  matchMemory: NonNullable<EngineWorld['matchMemory']>;
  /** Stores what is being typed, so that it counts as a person's. */
  flush: () => Promise<unknown>;
}

const NOTHING_TO_DO: EngineEstimate = { sentences: 0, characters: 0, sentThisMonth: 0 };

/** The choice of an engine and its work on the summary in view. Nothing leaves the device but by `translate()`, from a click. */
export function createEngineDesk({ pair, summary, terms, matchMemory, flush }: EngineParts) {
  const run = signal<EngineRun | null>(null);
  const failures = signal<ReadonlyMap<string, EngineError>>(new Map());
  const permissions = signal(0);
  let cancelling = new AbortController();

  const offering = live(observe, () => {
    const asked = pair.value;
    void permissions.value;
    return () => offerEngines(asked, matchMemory);
  });
  const offers = computed(() => valueOr(offering.state.value, []));
  const chosen = computed(() => offers.value.find(({ id }) => id === summary.value?.summary.engineId) ?? null);
  const cacheOf = (offer: EngineOffer) => cacheFor(offer, pair.value, terms.value);

  const estimating = live(observe, () => {
    const offer = chosen.value;
    const open = segmentsOf(summary.value, isEmpty);
    const cache = offer === null ? null : cacheOf(offer);
    return async (): Promise<EngineEstimate> => {
      if (offer === null || cache === null) return NOTHING_TO_DO;
      const sentThisMonth = (await usageOf(offer.id, Date.now())).characters;
      const missing = (await lookUp(open, cache)).filter(({ text }) => text === undefined);
      const characters = countCharacters(missing.map(({ segment }) => segment));
      return { sentences: open.length, characters, sentThisMonth };
    };
  });

  const cancel = (): void => cancelling.abort();
  const summaryId = computed(() => summary.value?.summary.id);
  // What is under way belongs to the summary it was begun for.
  effect(() => {
    void summaryId.value;
    return cancel;
  });

  const work = async (offer: EngineOffer, id: string, segments: readonly Segment[]): Promise<void> => {
    cancelling = new AbortController();
    batch(() => {
      run.value = { done: 0, total: segments.length, download: null };
      failures.value = new Map();
    });
    const step = (change: Partial<EngineRun>): void => {
      if (run.value !== null) run.value = { ...run.value, ...change };
    };
    const options = {
      pair: pair.value,
      glossary: terms.value,
      signal: cancelling.signal,
      onDownload: (download: number) => step({ download }),
    };
    try {
      await prepareServer(offer);
      let done = 0;
      for await (const result of translateCached(offer.engine, segments, options, cacheOf(offer))) {
        if ('text' in result) await fillMachineTexts(id, offer.id, new Map([[result.id, result.text]]), Date.now());
        else failures.value = new Map(failures.value).set(result.id, result.error);
        step({ done: ++done, download: null });
      }
    } finally {
      run.value = null;
    }
  };

  /** Leaves in each of the rows what the engine has said of it before, and empties the others. */
  const recall = async (offer: EngineOffer, id: string, segments: readonly Segment[]): Promise<void> => {
    const known = await lookUp(segments, cacheOf(offer));
    const texts = new Map(known.map(({ segment, text = '' }) => [segment.id, text]));
    await fillMachineTexts(id, offer.id, texts, Date.now());
  };

  return {
    offers,
    chosen,
    estimate: computed(() => valueOr(estimating.state.value, NOTHING_TO_DO)),
    run,
    failures,
    cancel,
    /** Asks the chosen engine for every row that has no translation yet. */
    async translate(): Promise<void> {
      const [offer, current] = [chosen.value, summary.value];
      if (offer === null || current === null || run.value !== null) return;
      await flush();
      await work(offer, current.summary.id, segmentsOf(current, isEmpty));
    },
    /** Puts in what the summary's engine has said before, without asking it. */
    async recallFor(current: SummaryWithSegments): Promise<void> {
      const { id, engineId } = current.summary;
      const offer = (await offerEngines(pair.value, matchMemory)).find((one) => one.id === engineId);
      if (offer !== undefined) await recall(offer, id, segmentsOf(current, isEmpty));
    },
    /** The engine for this pair from now on, here and in later articles; one on this device sets to work at once. */
    async choose(id: string): Promise<void> {
      const current = summary.value;
      const offer = offers.value.find((one) => one.id === id);
      if (current === null || offer === undefined) return;
      cancel();
      await flush();
      await chooseEngine(pair.value, id, Date.now());
      const open = segmentsOf(current, isMachine);
      if (offer.engine.kind === 'embedded') await work(offer, current.summary.id, open);
      else await recall(offer, current.summary.id, open);
    },
    /** Asks for the engine's host; straight from a click. */
    async permit(): Promise<void> {
      const address = chosen.value?.connection?.baseUrl;
      if (address !== undefined && (await requestAccess(address))) permissions.value++;
    },
  };
}

export type EngineDesk = ReturnType<typeof createEngineDesk>;

function isMachine({ origin }: SegmentRecord): boolean {
  return origin === 'machine';
}

function isEmpty({ origin, targetText }: SegmentRecord): boolean {
  return origin === 'machine' && targetText === '';
}

/** The rows an engine may fill, each with its neighbours for context. */
function segmentsOf(summary: SummaryWithSegments | null, isWanted: (row: SegmentRecord) => boolean): Segment[] {
  const rows = summary?.segments ?? [];
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]?.sourceText ?? '';
    const after = rows[index + 1]?.sourceText ?? '';
    return isWanted(row) ? [{ id: row.id, text: row.sourceText, before, after }] : [];
  });
}
