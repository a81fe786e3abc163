import { computed, effect, signal, untracked } from '@preact/signals';
import { afterPaint } from '@/components/loading/after-paint.ts';
import type { Loadable } from '@/components/loading/live.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import type { Facets } from '@/utils/library/facets.ts';
import type { FindOptions, FoundArticles } from '@/utils/library/library-search.ts';
import { parseQuery, type Query } from '@/utils/search/query.ts';
import type { Snippet } from '@/utils/search/snippet.ts';

/** What a search asks of the library. */
export interface SearchSource {
  warm(): Promise<void>;
  find(text: string, options: FindOptions): Promise<FoundArticles>;
  facets(text: string, options: { fullText: boolean; signal: AbortSignal }): Promise<Facets>;
  findSnippets(articles: readonly ArticleRecord[], query: Query): Promise<ReadonlyMap<string, Snippet>>;
  /** Those of the articles that are still there, in this order. */
  getArticles(ids: readonly string[]): Promise<ArticleRecord[]>;
  /** Calls back whenever what can be searched has changed; returns the unsubscriber. */
  watch(onChange: () => void): () => void;
}

/** A pause in typing after which it is counted what the answer could be narrowed by. */
const FACETS_PAUSE_MS = 120;
/** What was shown before stays so long while a first answer is awaited: it is mostly there sooner, and nothing flickers. */
const LOADING_PAUSE_MS = 150;
/** More rows than a popup shows at once; the others are read and drawn once these are painted. */
const FIRST_ROWS = 5;

/** The answer to one text. */
export interface Finding extends FoundArticles {
  text: string;
  /** The first of what was found, to be drawn. */
  articles: ArticleRecord[];
  query: Query;
  /** Whether the full texts were gone through. */
  fullText: boolean;
  snippets: ReadonlyMap<string, Snippet>;
}

/**
 * Search as you type: each change of the text drops the answer under way; the last answer stays until the next is
 * there. Full texts are gone through only where titles, tags and excerpts do not fill a page. A view that draws only
 * what is seen needs no rows: it reads them by their ids.
 */
export function createSearch(source: SearchSource, pageSize: number, { withRows = true } = {}) {
  const text = signal('');
  const asked = computed(() => text.value.trim());
  const limit = signal(pageSize);
  const opened = signal(false);
  const revision = signal(0);
  const attempts = signal(0);
  const answer = signal<Loadable<Finding> | null>(null);
  const facets = signal<Facets | null>(null);

  let isWarm = false;

  const open = (): void => {
    if (opened.peek()) return;
    opened.value = true;
    source.watch(() => {
      revision.value++;
    });
    const warmed = (): void => {
      isWarm = true;
    };
    source.warm().then(warmed, () => undefined);
  };

  /** The articles that are drawn. */
  const drawn = (): ArticleRecord[] => {
    const known = answer.peek();
    return known?.status === 'ready' ? known.value.articles : [];
  };

  /** The rows that are drawn at once: the first, and of the others those that are there already. */
  const rowsAtOnce = (ids: readonly string[]): string[] => {
    const known = new Set(drawn().map(({ id }) => id));
    return ids.filter((id, index) => index < FIRST_ROWS || known.has(id));
  };

  const run = async (wanted: string, most: number, stale: AbortSignal): Promise<void> => {
    const query = parseQuery(wanted);
    const look = (fullText: boolean) => source.find(wanted, { limit: most, fullText, signal: stale });
    const show = async (found: FoundArticles, fullText: boolean, rows: readonly string[]): Promise<void> => {
      const articles = withRows ? await source.getArticles(rows) : [];
      stale.throwIfAborted();
      const snippets = await source.findSnippets(articles, query);
      stale.throwIfAborted();
      answer.value = { status: 'ready', value: { ...found, text: wanted, query, fullText, articles, snippets } };
    };
    let found = await look(false);
    const mayHoldMore = found.total < most && query.words.length > 0;
    // An empty first answer is none yet: the texts may hold what is sought.
    if (found.total > 0 || !mayHoldMore) await show(found, false, rowsAtOnce(found.ids));
    if (mayHoldMore) {
      found = await look(true);
      await show(found, true, rowsAtOnce(found.ids));
    }
    if (!withRows || drawn().length === found.ids.length) return;
    await new Promise<void>((resolve) => afterPaint(resolve));
    await show(found, mayHoldMore, found.ids);
  };

  effect(() => {
    const { value: wanted } = asked;
    const most = limit.value;
    void revision.value;
    void attempts.value;
    if (wanted === '') {
      answer.value = null;
      return;
    }
    untracked(open);
    const stale = new AbortController();
    const tellLoading = (): void => {
      if (answer.peek() === null) answer.value = { status: 'loading' };
    };
    const waiting = setTimeout(tellLoading, isWarm ? LOADING_PAUSE_MS : 0);
    run(wanted, most, stale.signal).catch((error: unknown) => {
      if (!stale.signal.aborted) answer.value = { status: 'failed', detail: String(error) };
    });
    return () => {
      stale.abort();
      clearTimeout(waiting);
    };
  });

  effect(() => {
    const finding = answer.value?.status === 'ready' ? answer.value.value : null;
    void revision.value;
    // The next key drops the count under way, and what is on its way is not counted before it is there.
    if (!opened.value || asked.value !== (finding?.text ?? '')) return;
    const stale = new AbortController();
    const count = async (): Promise<void> => {
      const fullText = finding?.fullText ?? false;
      const counted = await source.facets(finding?.text ?? '', { fullText, signal: stale.signal });
      if (!stale.signal.aborted) facets.value = counted;
    };
    // What narrows is an offer: without it everything else still works.
    const timer = setTimeout(() => void count().catch(() => {}), FACETS_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  });

  return {
    text,
    answer,
    /** What the articles shown can be narrowed by; known a moment after the answer. */
    facets,
    /** Once the field is entered: only then are the blocks loaded. */
    open,
    setText(next: string): void {
      limit.value = pageSize;
      text.value = next;
    },
    showMore(): void {
      const { value } = answer;
      const isDrawn = value?.status === 'ready' && value.value.articles.length >= limit.value;
      if (isDrawn && value.value.total > limit.value) limit.value += pageSize;
    },
    retry(): void {
      attempts.value++;
    },
  };
}
