import { effect, signal, untracked } from '@preact/signals';
import type { Loadable } from '@/components/loading/live.ts';
import type { Facets } from '@/utils/library/facets.ts';
import type { FindOptions, FoundArticles } from '@/utils/library/library-search.ts';
import type { ArticleRecord } from '@/utils/library/records.ts';
import { parseQuery, type Query } from '@/utils/search/query.ts';
import type { Snippet } from '@/utils/search/snippet.ts';

/** What a search asks of the library. */
export interface SearchSource {
  warm(): Promise<void>;
  find(text: string, options: FindOptions): Promise<FoundArticles>;
  facets(text: string, options: { fullText: boolean; signal: AbortSignal }): Promise<Facets>;
  findSnippets(articles: readonly ArticleRecord[], query: Query): Promise<ReadonlyMap<string, Snippet>>;
  /** Calls back at once and whenever what can be searched has changed; returns the unsubscriber. */
  watch(onChange: () => void): () => void;
}

/** A pause in typing after which it is counted what the answer could be narrowed by. */
const FACETS_PAUSE_MS = 120;

/** The answer to one text. */
export interface Finding extends FoundArticles {
  text: string;
  query: Query;
  /** Whether the full texts were gone through. */
  fullText: boolean;
  snippets: ReadonlyMap<string, Snippet>;
}

/**
 * Search as you type: each change of the text drops the answer under way; the last answer stays until the next is
 * there. Full texts are gone through only where titles, tags and excerpts do not fill a page. Of each page the first
 * `rows` come along with snippets; a view that draws only what is seen reads the others by their ids.
 */
export function createSearch(source: SearchSource, pageSize: number, rows = Number.POSITIVE_INFINITY) {
  const text = signal('');
  const limit = signal(pageSize);
  const opened = signal(false);
  const revision = signal(0);
  const attempts = signal(0);
  const answer = signal<Loadable<Finding> | null>(null);
  const facets = signal<Facets | null>(null);

  const open = (): void => {
    if (opened.peek()) return;
    opened.value = true;
    source.watch(() => {
      revision.value++;
    });
    void source.warm().catch(() => {});
  };

  const run = async (wanted: string, most: number, stale: AbortSignal): Promise<void> => {
    const query = parseQuery(wanted);
    const look = async (fullText: boolean): Promise<Finding> => {
      const found = await source.find(wanted, { limit: most, rows, fullText, signal: stale });
      return { ...found, text: wanted, query, fullText, snippets: await source.findSnippets(found.articles, query) };
    };
    const show = (finding: Finding): void => {
      if (!stale.aborted) answer.value = { status: 'ready', value: finding };
    };
    const first = await look(false);
    const mayHoldMore = first.total < most && query.words.length > 0;
    // An empty first answer is none yet: the texts may hold what is sought.
    if (first.total > 0 || !mayHoldMore) show(first);
    if (mayHoldMore) show(await look(true));
  };

  effect(() => {
    const wanted = text.value.trim();
    const most = limit.value;
    void revision.value;
    void attempts.value;
    if (wanted === '') {
      answer.value = null;
      return;
    }
    untracked(open);
    const stale = new AbortController();
    if (untracked(() => answer.value) === null) answer.value = { status: 'loading' };
    run(wanted, most, stale.signal).catch((error: unknown) => {
      if (!stale.signal.aborted) answer.value = { status: 'failed', detail: String(error) };
    });
    return () => stale.abort();
  });

  effect(() => {
    const finding = answer.value?.status === 'ready' ? answer.value.value : null;
    void revision.value;
    if (!opened.value || (answer.value !== null && finding === null)) return;
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
      if (value?.status === 'ready' && value.value.total > limit.value) limit.value += pageSize;
    },
    retry(): void {
      attempts.value++;
    },
  };
}
