import type { Block } from './extraction.ts';

/** One block of a text that was saved before: kept, added since, or removed since. */
export interface BlockChange {
  change: 'kept' | 'added' | 'removed';
  block: Block;
}

/**
 * How a text's blocks changed, in reading order: the longest common run of block ids is kept. Ids are hashes of the
 * texts, so an edited paragraph shows as one removed and one added.
 */
export function diffBlocks(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const lengths = commonLengths(before, after);
  const changes: BlockChange[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const [old, fresh] = [before[row], after[column]];
    if (old !== undefined && old.id === fresh?.id) {
      changes.push({ change: 'kept', block: fresh });
      row++;
      column++;
    } else if (
      old !== undefined &&
      (fresh === undefined || at(lengths, row + 1, column) >= at(lengths, row, column + 1))
    ) {
      changes.push({ change: 'removed', block: old });
      row++;
    } else if (fresh !== undefined) {
      changes.push({ change: 'added', block: fresh });
      column++;
    }
  }
  return changes;
}

/** What was added to a text and taken out of it, counted in blocks. */
export interface TextDifference {
  added: number;
  removed: number;
  changes: BlockChange[];
}

/** How two texts differ; `null` where they do not, or where there is no earlier text. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): TextDifference | null {
  if (before.length === 0) return null;
  const changes = diffBlocks(before, after);
  const count = (kind: BlockChange['change']): number => changes.filter(({ change }) => change === kind).length;
  const [added, removed] = [count('added'), count('removed')];
  return added + removed === 0 ? null : { added, removed, changes };
}

/** `lengths[row][column]`: how many blocks the two texts share from there to their ends. */
function commonLengths(before: readonly Block[], after: readonly Block[]): Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const line = lengths[row] ?? new Uint16Array();
      line[column] =
        before[row]?.id === after[column]?.id
          ? at(lengths, row + 1, column + 1) + 1
          : Math.max(at(lengths, row + 1, column), at(lengths, row, column + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly Uint16Array[], row: number, column: number): number {
  return lengths[row]?.[column] ?? 0;
}
