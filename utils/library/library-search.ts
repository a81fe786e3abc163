import { parseQuery } from '@/utils/search/query.ts';
import { startSearch } from '@/utils/search/search.ts';
import { startTally } from '@/utils/search/tally.ts';
import { library } from './database.ts';
import { type Facets, nameFacets } from './facets.ts';
import type { TagAliasRecord } from './records.ts';
import { changesOf, whenChanged } from './table-changes.ts';
import { formsOf, listAliases, tagOf } from './tag-aliases.ts';
import { createWarmBlocks } from './warm-blocks.ts';

export interface FoundArticles {
  total: number;
  /** The best first; as many as were asked for. */
  ids: string[];
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
  fullText: boolean;
  signal: AbortSignal;
}

/** Calls back whenever a search block or a tag's other names have changed, in any page or the worker. */
export function observeSearchable(onChange: () => void): () => void {
  const { searchHeads, tagAliases } = library();
  return whenChanged([searchHeads, tagAliases], onChange);
}

/** A search of this page’s own; make one and keep it, since what it has loaded stays warm. */
export function createLibrarySearch(): LibrarySearch {
  const blocks = createWarmBlocks();
  let aliases: TagAliasRecord[] = [];
  let aliasesSeen = Number.NaN;

  async function refresh(): Promise<void> {
    const now = changesOf([library().tagAliases]);
    if (aliasesSeen !== now) {
      aliases = await listAliases();
      aliasesSeen = now;
    }
    await blocks.refresh();
  }

  return {
    warm: refresh,
    async find(text, { limit, fullText, signal }) {
      await refresh();
      signal.throwIfAborted();
      const running = startSearch(parseQuery(text), { nowMs: Date.now(), limit, forms: formsOf(aliases) });
      await blocks.visit(fullText, signal, running.add);
      const { total, hits } = running.answer();
      return { total, ids: hits.map(({ id }) => id) };
    },
    async facets(text, { fullText, signal }) {
      await refresh();
      signal.throwIfAborted();
      const running = startTally(parseQuery(text), formsOf(aliases), tagOf(aliases));
      await blocks.visit(fullText, signal, running.add);
      const facets = await nameFacets(running.tally());
      signal.throwIfAborted();
      return facets;
    },
  };
}
