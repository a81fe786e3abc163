import type { Announcement, Announcer } from '@/components/feedback/announcer.ts';
import { byParts, inParts, type Part } from '@/components/feedback/by-parts.ts';
import { inBlockOrder } from '@/utils/library/search-blocks.ts';

/** So many at once: one transaction, and a moment's wait until it can be stopped. */
const PART_SIZE = 1000;

/** What is told of a deed, and how one of its parts is taken back. */
interface Deed<T> {
  tell(results: T[]): Announcement;
  /** Of a deed that cannot be undone there is none. */
  undo?(result: T): Promise<unknown>;
  countOf(result: T): number;
}

/** Doing something to a selection, part by part: with numbers while it lasts, stopped at will, undone as one. */
export function createBulk(announcer: Announcer, partSize = PART_SIZE) {
  const { announce } = announcer;
  let last: Promise<unknown> = Promise.resolve();
  /** One deed at a time, its undoing too. */
  const inTurn = <T>(deed: () => Promise<T>): Promise<T> => {
    const turn = last.then(deed);
    last = turn;
    return turn;
  };

  const undoAll = async <T>(parts: readonly Part<T>[], undo: (result: T) => Promise<unknown>): Promise<void> => {
    const { results, isBroken } = await inTurn(() => byParts(announcer, parts, undo, false));
    const left = parts.slice(results.length);
    if (isBroken) announce({ key: 'action.failed', tone: 'warning', undo: () => void undoAll(left, undo) });
  };

  /** Tells whether all of it was done. */
  return async <T>(
    articleIds: readonly string[],
    doPart: (ids: string[]) => Promise<T>,
    { tell, undo, countOf }: Deed<T>,
  ): Promise<boolean> => {
    const ordered = await announcer.attempt(() => inBlockOrder(articleIds));
    if (ordered === undefined) return false;
    const parts = inParts(ordered, partSize);
    const { results, done, isBroken } = await inTurn(() => byParts(announcer, parts, doPart, true));
    const left = articleIds.length - done;
    const changed = results.map((what) => ({ what, count: countOf(what) })).filter(({ count }) => count > 0);
    if (left === 0 && changed.length === 0) return true;
    const told = left === 0 ? tell(results) : unfinished(done, left, isBroken);
    if (changed.length > 0 && undo) told.undo = () => void undoAll(changed.toReversed(), undo);
    announce(told);
    return left === 0;
  };
}

function unfinished(done: number, left: number, isBroken: boolean): Announcement {
  if (!isBroken) return { key: 'bulk.stopped', params: { done, left } };
  if (done === 0) return { key: 'action.failed', tone: 'warning' };
  return { key: 'bulk.broken', params: { done, left }, tone: 'warning' };
}

export type Bulk = ReturnType<typeof createBulk>;
