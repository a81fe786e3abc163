import type { SearchBlock } from '@/utils/search/block.ts';
import { parseQuery } from '@/utils/search/query.ts';
import { startSearch } from '@/utils/search/search.ts';
import { startTally } from '@/utils/search/tally.ts';
import { getArticles } from './article-ids.ts';
import { library } from './database.ts';
import { type Facets, nameFacets } from './facets.ts';
import { observe } from './observe.ts';
import type { ArticleRecord } from './records.ts';
import { formsOf, listAliases, tagOf } from './tag-aliases.ts';

export interface FoundArticles {
  total: number;
  /** The best first; as many as were asked for. */
  ids: string[];
  /** The first of them, as far as rows were asked for. */
  articles: ArticleRecord[];
}

/** Searches the library from this page; the blocks stay warm in it, and only those that changed are loaded again. */
export interface LibrarySearch {
  /** Loads what is missing, ahead of the first keystroke. */
  warm(): Promise<void>;
  /** The best matches; rejects with an `AbortError` when a newer search has made it stale. */
  find(text: string, options: FindOptions): Promise<FoundArticles>;
  /** What the matches share, e.g. to narrow them further; an empty text matches all. Rejects as `find()` does. */
  facets(text: string, options: Omit<FindOptions, 'limit'>): Promise<Facets>;
}

/** How much of an answer is wanted. */
export interface FindOptions {
  limit: number;
  /** So many of the articles are loaded; all of them where it is not said. */
  rows?: number;
  fullText: boolean;
  signal: AbortSignal;
}

/** Calls back at once and whenever a search block or a tag's other names have changed, in any page or the worker. */
export function observeSearchable(onChange: () => void): () => void {
  const { searchHeads, tagAliases } = library();
  const whatIsSearched = () => Promise.all([searchHeads.orderBy('[key+revision]').keys(), tagAliases.toArray()]);
  return observe(whatIsSearched, onChange, onChange);
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

  async function scan(to: { add(block: SearchBlock): void }, fullText: boolean, signal: AbortSignal): Promise<void> {
    let scanned = 0;
    for (const [key, { block }] of heads) {
      to.add(fullText ? { ...block, body: bodies.get(key)?.body ?? null } : block);
      scanned += 1;
      if (scanned % BLOCKS_A_TURN === 0) await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
  }

  return {
    warm: () => refresh(false),
    async find(text, { limit, rows = limit, fullText, signal }) {
      const aliases = await listAliases();
      await refresh(fullText);
      signal.throwIfAborted();
      const running = startSearch(parseQuery(text), { nowMs: Date.now(), limit, forms: formsOf(aliases) });
      await scan(running, fullText, signal);
      const { total, hits } = running.answer();
      const ids = hits.map(({ id }) => id);
      const articles = await getArticles(ids.slice(0, rows));
      signal.throwIfAborted();
      return { total, ids, articles };
    },
    async facets(text, { fullText, signal }) {
      const aliases = await listAliases();
      await refresh(fullText);
      signal.throwIfAborted();
      const running = startTally(parseQuery(text), formsOf(aliases), tagOf(aliases));
      await scan(running, fullText, signal);
      const facets = await nameFacets(running.tally());
      signal.throwIfAborted();
      return facets;
    },
  };
}
