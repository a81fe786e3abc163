import type { SearchBlock } from '@/utils/search/block.ts';
import type { PackedText } from '@/utils/search/packed-text.ts';
import { yieldToPage } from '@/utils/turns/yield-to-page.ts';
import { library } from './database.ts';
import type { SearchHeadRecord } from './search-block-records.ts';
import { changesOf } from './table-changes.ts';

/** The search blocks as one page keeps them in memory: loaded once, and anew only those that have changed since. */
export interface WarmBlocks {
  /** Resolves once all that was stored up to now is here. */
  refresh(): Promise<void>;
  /** Tells of every block, with its full texts where they are asked for, and lets the page go on in between. */
  visit(options: VisitOptions, tell: (block: SearchBlock) => void): Promise<void>;
}

export interface VisitOptions {
  fullText: boolean;
  signal: AbortSignal;
  /** Only the blocks with these keys, where they are given. */
  only?: ReadonlySet<number> | undefined;
}

interface KeptBlock {
  revision: number;
  textRevision: number;
  /** Without full texts. */
  head: SearchBlock;
  /** Its full texts, as far as there is room for them. */
  body: SearchBlock['body'];
}

/** What is kept, in bytes: heads always, full texts up to here; the others are read by each search that wants them. */
const KEPT_BYTES = 38_000_000;
/** So many blocks' full texts are in memory at once beside those that are kept. */
const BLOCKS_AT_ONCE = 64;
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
      if (row === undefined) continue;
      const before = kept.get(row.key);
      kept.set(row.key, keptBlock(row, before?.textRevision === row.textRevision ? before.body : null));
    }
    room = [...kept.values()].reduce((left, block) => left - bytesOf(block), keptBytes);
    seen = now;
  }

  async function withTexts(blocks: readonly KeptBlock[]): Promise<SearchBlock[]> {
    const missing = blocks.filter(({ body }) => body === null);
    const rows = missing.length > 0 ? await library().searchBodies.bulkGet(missing.map(({ head }) => head.key)) : [];
    const loaded = new Map(missing.map((block, index) => [block, rows[index]]));
    const whole: SearchBlock[] = [];
    for (const block of blocks) {
      const row = loaded.get(block);
      if (row === undefined) whole.push({ ...block.head, body: block.body });
      else if (row.revision !== block.textRevision) whole.push(await loadWhole(block));
      else {
        const bytes = textBytes(block.head, row.body);
        if (bytes <= room) {
          room -= bytes;
          block.body = row.body;
        }
        whole.push({ ...block.head, body: row.body });
      }
    }
    return whole;
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
    async visit({ fullText, signal, only }, tell) {
      const all = [...kept.values()].filter(({ head }) => only?.has(head.key) ?? true);
      let turnEnds = performance.now() + TURN_MS;
      for (let from = 0; from < all.length; from += BLOCKS_AT_ONCE) {
        const batch = all.slice(from, from + BLOCKS_AT_ONCE);
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

/** A block that was changed between the readings of its two parts: both as they are at one moment. */
async function loadWhole({ head: { key }, head: before }: KeptBlock): Promise<SearchBlock> {
  const db = library();
  const [head, body] = await db.transaction('r', db.searchHeads, db.searchBodies, () =>
    Promise.all([db.searchHeads.get(key), db.searchBodies.get(key)]),
  );
  return head === undefined ? before : { ...keptBlock(head, null).head, body: body?.body ?? null };
}

function keptBlock(
  { revision, textRevision, folding, ...head }: SearchHeadRecord,
  body: SearchBlock['body'],
): KeptBlock {
  return { revision, textRevision, head: { ...head, body: null }, body };
}

/** About what the texts of a block take in memory. */
function bytesOf({ head, body }: KeptBlock): number {
  return textBytes(head, head.head) + textBytes(head, body);
}

function textBytes({ narrow }: SearchBlock, packed: PackedText | null): number {
  return (packed?.text.length ?? 0) * (narrow ? 1 : 2);
}
