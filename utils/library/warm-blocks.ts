import type { SearchBlock } from '@/utils/search/block.ts';
import { yieldToPage } from '@/utils/turns/yield-to-page.ts';
import { library } from './database.ts';
import type { SearchHeadRecord } from './search-block-records.ts';
import { changesOf } from './table-changes.ts';

/** The search blocks as one page keeps them in memory: loaded once, and anew only those that have changed since. */
export interface WarmBlocks {
  /** Resolves once all that was stored up to now is here. */
  refresh(): Promise<void>;
  /** Tells of every block, with its full texts where they are asked for, and lets the page go on in between. */
  visit(fullText: boolean, signal: AbortSignal, tell: (block: SearchBlock) => void): Promise<void>;
}

interface KeptBlock {
  revision: number;
  head: SearchBlock;
  /** The same with its full texts, as far as there is room for them. */
  whole: SearchBlock | null;
}

/** What is kept, in bytes: heads always, full texts up to here; the others are read by each search that wants them. */
const KEPT_BYTES = 48_000_000;
/** So many blocks' full texts are in memory at once beside those that are kept. */
const BLOCKS_AT_ONCE = 16;
/** A keystroke waits for a scan under way no longer than this. */
const TURN_MS = 8;

/** No blocks yet; what is loaded stays warm as long as this is kept. */
export function createWarmBlocks(keptBytes = KEPT_BYTES): WarmBlocks {
  const kept = new Map<number, KeptBlock>();
  let room = keptBytes;
  let seen = Number.NaN;
  let loading: Promise<void> | null = null;

  async function load(): Promise<void> {
    const { searchHeads } = library();
    const now = changesOf([searchHeads]);
    const current = (await searchHeads.orderBy('[key+revision]').keys()) as unknown as [number, number][];
    const known = new Set(current.map(([key]) => key));
    for (const key of kept.keys()) if (!known.has(key)) kept.delete(key);
    const stale = current.filter(([key, revision]) => kept.get(key)?.revision !== revision).map(([key]) => key);
    for (const row of await searchHeads.bulkGet(stale)) {
      if (row !== undefined) kept.set(row.key, { revision: row.revision, head: blockOf(row, null), whole: null });
    }
    room = [...kept.values()].reduce((left, { head, whole }) => left - bytesOf(whole ?? head), keptBytes);
    seen = now;
  }

  async function withTexts(entries: readonly KeptBlock[]): Promise<SearchBlock[]> {
    const missing = entries.filter(({ whole }) => whole === null);
    const loaded = await loadWhole(missing.map(({ head }) => head.key));
    return entries.map((entry) => {
      const found = loaded.get(entry.head.key);
      if (entry.whole !== null || found === undefined) return entry.whole ?? entry.head;
      const more = bytesOf(found.block) - bytesOf(entry.head);
      if (entry.revision === found.revision && more <= room) {
        room -= more;
        entry.whole = found.block;
        // The same strings, not a second copy of them.
        entry.head = { ...found.block, body: null };
      }
      return found.block;
    });
  }

  return {
    async refresh() {
      // One that is under way may have begun before the last change.
      await loading;
      if (seen === changesOf([library().searchHeads])) return;
      loading ??= load().finally(() => {
        loading = null;
      });
      await loading;
    },
    async visit(fullText, signal, tell) {
      const entries = [...kept.values()];
      let turnEnds = performance.now() + TURN_MS;
      for (let from = 0; from < entries.length; from += BLOCKS_AT_ONCE) {
        const batch = entries.slice(from, from + BLOCKS_AT_ONCE);
        const blocks = fullText ? await withTexts(batch) : batch.map(({ head }) => head);
        signal.throwIfAborted();
        for (const block of blocks) {
          tell(block);
          if (performance.now() < turnEnds) continue;
          await yieldToPage();
          signal.throwIfAborted();
          turnEnds = performance.now() + TURN_MS;
        }
      }
    },
  };
}

/** Heads and full texts of one moment, so that row stands by row. */
async function loadWhole(keys: number[]): Promise<Map<number, { revision: number; block: SearchBlock }>> {
  if (keys.length === 0) return new Map();
  const db = library();
  const [heads, bodies] = await db.transaction('r', db.searchHeads, db.searchBodies, () =>
    Promise.all([db.searchHeads.bulkGet(keys), db.searchBodies.bulkGet(keys)]),
  );
  return new Map(
    heads.flatMap((row, index) =>
      row ? [[row.key, { revision: row.revision, block: blockOf(row, bodies[index]?.body ?? null) }]] : [],
    ),
  );
}

function blockOf({ revision, folding, ...head }: SearchHeadRecord, body: SearchBlock['body']): SearchBlock {
  return { ...head, body };
}

/** About what the texts take in memory. */
function bytesOf({ narrow, head, body }: SearchBlock): number {
  return (head.text.length + (body?.text.length ?? 0)) * (narrow ? 1 : 2);
}
