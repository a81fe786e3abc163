import { narrows } from '@/utils/search/narrows.ts';
import { parseQuery, type Query } from '@/utils/search/query.ts';
import { startSearch } from '@/utils/search/search.ts';
import { startTally } from '@/utils/search/tally.ts';
import type { TagAliasRecord } from './article-records.ts';
import { library } from './database.ts';
import { type Facets, nameFacets } from './facets.ts';
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

/** What an earlier search has gone through to its end, and which blocks held matches. */
interface PastScan {
  query: Query;
  changes: number;
  blocks: ReadonlySet<number>;
}

/** A search of this page’s own; make one and keep it, since what it has loaded stays warm. */
export function createLibrarySearch(): LibrarySearch {
  const blocks = createWarmBlocks();
  let aliases: TagAliasRecord[] = [];
  let aliasesSeen = Number.NaN;
  /** The last of heads only, and of full texts. */
  const past = new Map<boolean, PastScan>();

  async function refresh(): Promise<void> {
    const now = changesOf([library().tagAliases]);
    if (aliasesSeen !== now) {
      aliases = await listAliases();
      aliasesSeen = now;
    }
    await blocks.refresh();
  }

  const changes = (): number => changesOf([library().searchHeads, library().tagAliases]);

  return {
    warm: refresh,
    async find(text, { limit, fullText, signal }) {
      await refresh();
      signal.throwIfAborted();
      const query = parseQuery(text);
      const forms = formsOf(aliases);
      const running = startSearch(query, { nowMs: Date.now(), limit, forms });
      const begun = changes();
      const earlier = past.get(fullText);
      const isNarrower = earlier?.changes === begun && narrows(query, earlier.query, forms);
      const matching = new Set<number>();
      await blocks.visit({ fullText, signal, only: isNarrower ? earlier.blocks : undefined }, (block) => {
        if (running.add(block)) matching.add(block.key);
      });
      past.set(fullText, { query, changes: begun, blocks: matching });
      const { total, hits } = running.answer();
      return { total, ids: hits.map(({ id }) => id) };
    },
    async facets(text, { fullText, signal }) {
      await refresh();
      signal.throwIfAborted();
      const running = startTally(parseQuery(text), formsOf(aliases), tagOf(aliases));
      await blocks.visit({ fullText, signal }, running.add);
      const facets = await nameFacets(running.tally());
      signal.throwIfAborted();
      return facets;
    },
  };
}
