import { batch, computed, signal } from '@preact/signals';
import type { ExportChoice } from '@/components/side-by-side/ExchangeMenu.tsx';
import type { DigestRequest } from '@/utils/article/digest-request.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { getContent } from '@/utils/library/articles.ts';
import { digestArticles } from '@/utils/library/digest-articles.ts';
import { glossaryOf } from '@/utils/library/glossary.ts';
import { engineFor } from '@/utils/library/pair-engines.ts';
import { openSummary, writeSummary } from '@/utils/library/summaries.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import type { Locale } from '@/utils/locale/choose-locale.ts';
import { downloadFile } from '@/utils/platform/download-file.ts';
import { loadSettings } from '@/utils/settings/settings.ts';
import { termsFor } from '@/utils/translate/glossary.ts';
import { isSameLanguage } from '@/utils/translate/pair.ts';
import { createMemoryQuestions } from '../ask-memory.ts';
import { bilingualDocument } from '../bilingual-document.ts';
import { draftSummary } from '../draft-summary.ts';
import { EXPORT_FORMATS, exportFileName } from '../export-formats.ts';
import { defaultTarget } from '../target-languages.ts';

/** One article of a digest, and how far its summary is. */
export interface DigestItem {
  article: ArticleRecord;
  state: 'waiting' | 'ready' | 'empty' | 'failed';
  segments: SegmentRecord[];
}

/** The summaries of many articles, made one after the other; what is made already is only read. */
export function createDigestModel(request: DigestRequest, locale: Locale, chosenTarget: string | null) {
  const items = signal<DigestItem[]>([]);
  const left = signal(0);
  const status = signal<'loading' | 'working' | 'stopped' | 'done' | 'failed'>('loading');
  const target = signal<string | null>(chosenTarget);
  const memory = createMemoryQuestions();
  let stopping = new AbortController();

  const targetFor = ({ language }: ArticleRecord): string => {
    const wanted = target.value;
    return wanted === null || isSameLanguage(wanted, language) ? defaultTarget(language, locale) : wanted;
  };

  const put = (id: string, change: Partial<DigestItem>): void => {
    items.value = items.value.map((item) => (item.article.id === id ? { ...item, ...change } : item));
  };

  const summariseOne = async (article: ArticleRecord, sentences: number): Promise<Partial<DigestItem>> => {
    const pair = { source: article.language, target: targetFor(article) };
    const known = await openSummary(article.id, pair.target);
    if (known !== undefined && known.segments.length > 0) return { state: 'ready', segments: known.segments };
    const content = await getContent(article.id);
    if (content === undefined || content.text === '') return { state: 'empty' };
    const [engineId, terms] = await Promise.all([engineFor(pair), glossaryOf(pair)]);
    const draft = await draftSummary(article, content, pair.target, sentences, {
      engineId,
      glossary: termsFor(terms, pair, article.siteKey),
      matchMemory: (text, asked) => memory.match(text, asked, 1),
    });
    const { segments } = await writeSummary(draft, Date.now());
    return { state: segments.length === 0 ? 'empty' : 'ready', segments };
  };

  const work = async (): Promise<void> => {
    stopping.abort();
    stopping = new AbortController();
    const { signal: stop } = stopping;
    const { summarySentences } = await loadSettings();
    status.value = 'working';
    for (const { article } of items.value.filter(({ state }) => state === 'waiting')) {
      if (stop.aborted) return;
      const made = await summariseOne(article, summarySentences).catch((error: unknown) => {
        console.error('[windlion]', error);
        return { state: 'failed' as const };
      });
      if (stop.aborted) return;
      put(article.id, made);
    }
    status.value = 'done';
  };

  const documents = () =>
    items.value
      .filter(({ state }) => state === 'ready')
      .map(({ article, segments }) => bilingualDocument(article, targetFor(article), segments));

  return {
    request,
    items,
    left,
    status,
    target,
    targetFor,
    done: computed(() => items.value.filter(({ state }) => state !== 'waiting').length),
    async start(): Promise<void> {
      try {
        const found = await digestArticles(request, stopping.signal);
        batch(() => {
          items.value = found.articles.map((article) => ({ article, state: 'waiting', segments: [] }));
          left.value = found.left;
        });
        await work();
      } catch (error) {
        console.error('[windlion]', error);
        status.value = 'failed';
      }
    },
    stop(): void {
      stopping.abort();
      status.value = 'stopped';
    },
    goOn: work,
    async showTarget(language: string): Promise<void> {
      target.value = language;
      items.value = items.value.map((item) => ({ ...item, state: 'waiting', segments: [] }));
      await work();
    },
    /** One file for each source language: most formats hold one only. */
    async exportAs(id: ExportChoice['id'], title: string): Promise<void> {
      const format = EXPORT_FORMATS.find((own) => own.id === id);
      if (format === undefined) return;
      const byPair = Map.groupBy(documents(), (made) => `${made.sourceLanguage}-${made.targetLanguage}`);
      for (const [pair, alike] of byPair) {
        const written = await format.write(alike, new Date());
        downloadFile(exportFileName(title, pair, format.extension), written, format.mediaType);
      }
    },
  };
}

export type DigestModel = ReturnType<typeof createDigestModel>;
