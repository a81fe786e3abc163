import { emptyBlock, isFull, isNarrow, putRecord, removeRecords, type SearchBlock } from './block.ts';
import type { SearchRecord } from './search-record.ts';

/** All blocks in memory; each change names the one block that must be stored anew. */
export interface SearchPack {
  blocks(): readonly SearchBlock[];
  /** Adds or replaces a record; gives the block that changed. */
  put(record: SearchRecord): SearchBlock;
  /** Takes a record out; gives the block that changed (delete it when it has no ids left), `null` for an unknown id. */
  remove(id: string): SearchBlock | null;
}

/** A pack of the blocks stored so far. */
export function createPack(stored: Iterable<SearchBlock> = []): SearchPack {
  const blocks = new Map<number, SearchBlock>();
  const keyOf = new Map<string, number>();
  /** The keys of the blocks that take new records: Latin-1 ones and others, apart. */
  const open = new Map<boolean, number>();
  let nextKey = 0;

  function keep(block: SearchBlock): SearchBlock {
    if (block.ids.length === 0) blocks.delete(block.key);
    else blocks.set(block.key, block);
    if (!isFull(block) && block.ids.length > 0) open.set(block.narrow, block.key);
    nextKey = Math.max(nextKey, block.key + 1);
    return block;
  }

  function blockFor(record: SearchRecord): SearchBlock {
    const known = keyOf.get(record.id);
    const key = known ?? open.get(isNarrow(record));
    const block = key === undefined ? undefined : blocks.get(key);
    return block && (known !== undefined || !isFull(block)) ? block : emptyBlock(nextKey);
  }

  for (const block of stored) {
    for (const id of keep(block).ids) keyOf.set(id, block.key);
  }
  return {
    blocks: () => [...blocks.values()],
    put(record) {
      const block = keep(putRecord(blockFor(record), record));
      keyOf.set(record.id, block.key);
      return block;
    },
    remove(id) {
      const block = blocks.get(keyOf.get(id) ?? -1);
      keyOf.delete(id);
      return block ? keep(removeRecords(block, [id])) : null;
    },
  };
}
