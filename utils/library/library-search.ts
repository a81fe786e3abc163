import type { SearchBlock } from '@/utils/search/block.ts';
import { parseQuery } from '@/utils/search/query.ts';
import { type SearchAnswer, startSearch } from '@/utils/search/search.ts';
import { library } from './database.ts';
import { observe } from './observe.ts';
import type { ArticleRecord } from './records.ts';

export interface FoundArticles {
  total: number;
  articles: ArticleRecord[];
}

/** Searches the library from this page; the blocks stay warm in it, and only those that changed are loaded again. */
export interface LibrarySearch {
  /** Loads what is missing, ahead of the first keystroke. */
  warm(): Promise<void>;
  /** The best matches; rejects with an `AbortError` when a newer search has made it stale. */
  find(text: string, options: { limit: number; fullText: boolean; signal: AbortSignal }): Promise<FoundArticles>;
}

/** Calls back at once and whenever a search block has changed, in any page or the worker. */
export function observeSearchable(onChange: () => void): () => void {
  return observe(() => library().searchHeads.orderBy('[key+revision]').keys(), onChange, onChange);
}

/** Scanning pauses after so many blocks, so that a keystroke is never kept waiting by an older one. */
const BLOCKS_A_TURN = 64;

/** A search of this page’s own; make one and keep it, since what it has loaded stays warm. */
export function createLibrarySearch(): LibrarySearch {
  const heads = new Map<number, { revision: number; block: SearchBlock }>();
  const bodies = new Map<number, { revision: number; body: SearchBlock['body'] }>();

  async function refresh(fullText: boolean): Promise<void> {
    const db = library();
    const current = (await db.searchHeads.orderBy('[key+revision]').keys()) as unknown as [number, number][];
    const known = new Set(current.map(([key]) => key));
    for (const key of heads.keys()) if (!known.has(key)) heads.delete(key);
    const stale = current.filter(([key, revision]) => heads.get(key)?.revision !== revision).map(([key]) => key);
    for (const head of await db.searchHeads.bulkGet(stale)) {
      if (head !== undefined) heads.set(head.key, { revision: head.revision, block: { ...head, body: null } });
    }
    if (!fullText) return;
    const missing = [...heads].filter(([key, { revision }]) => bodies.get(key)?.revision !== revision);
    const loaded = await db.searchBodies.bulkGet(missing.map(([key]) => key));
    missing.forEach(([key, { revision }], index) => {
      bodies.set(key, { revision, body: loaded[index]?.body ?? null });
    });
  }

  async function scan(text: string, limit: number, fullText: boolean, signal: AbortSignal): Promise<SearchAnswer> {
    const running = startSearch(parseQuery(text), { nowMs: Date.now(), limit });
    let scanned = 0;
    for (const [key, { block }] of heads) {
      running.add(fullText ? { ...block, body: bodies.get(key)?.body ?? null } : block);
      scanned += 1;
      if (scanned % BLOCKS_A_TURN === 0) await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
    return running.answer();
  }

  return {
    warm: () => refresh(false),
    async find(text, { limit, fullText, signal }) {
      await refresh(fullText);
      signal.throwIfAborted();
      const { total, hits } = await scan(text, limit, fullText, signal);
      const articles = await library().articles.bulkGet(hits.map(({ id }) => id));
      signal.throwIfAborted();
      return { total, articles: articles.filter((article) => article !== undefined) };
    },
  };
}
