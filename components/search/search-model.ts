import { effect, signal, untracked } from '@preact/signals';
import type { Loadable } from '@/components/loading/live.ts';
import type { FoundArticles } from '@/utils/library/library-search.ts';
import type { ArticleRecord } from '@/utils/library/records.ts';
import { parseQuery, type Query } from '@/utils/search/query.ts';
import type { Snippet } from '@/utils/search/snippet.ts';

/** What a search asks of the library. */
export interface SearchSource {
  warm(): Promise<void>;
  find(text: string, options: { limit: number; fullText: boolean; signal: AbortSignal }): Promise<FoundArticles>;
  findSnippets(articles: readonly ArticleRecord[], query: Query): Promise<ReadonlyMap<string, Snippet>>;
  /** Calls back at once and whenever what can be searched has changed; returns the unsubscriber. */
  watch(onChange: () => void): () => void;
}

/** The answer to one text. */
export interface Finding extends FoundArticles {
  text: string;
  query: Query;
  snippets: ReadonlyMap<string, Snippet>;
}

/**
 * Search as you type: each change of the text drops the answer under way; the last answer stays until the next is
 * there. Full texts are gone through only where titles, tags and excerpts do not fill a page.
 */
export function createSearch(source: SearchSource, pageSize: number) {
  const text = signal('');
  const limit = signal(pageSize);
  const opened = signal(false);
  const revision = signal(0);
  const attempts = signal(0);
  const answer = signal<Loadable<Finding> | null>(null);

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
      const found = await source.find(wanted, { limit: most, fullText, signal: stale });
      return { ...found, text: wanted, query, snippets: await source.findSnippets(found.articles, query) };
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

  return {
    text,
    answer,
    /** Whether the field was entered: only then are the blocks loaded and the filters shown. */
    opened,
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

export type SearchModel = ReturnType<typeof createSearch>;
