import Dexie from 'dexie';
import { library } from './database.ts';
import type { EntryRecord } from './records.ts';

export interface EntryListQuery {
  unreadOnly?: boolean;
  limit: number;
  /** Only entries that sort before this time, to page on. */
  before?: number;
}

/** Posts of followed sources, newest first. */
export function listEntries({ unreadOnly = false, limit, before }: EntryListQuery): Promise<EntryRecord[]> {
  const { entries } = library();
  const range = unreadOnly
    ? entries.where('[unread+sortAt]').between([1, Dexie.minKey], [1, before ?? Dexie.maxKey], true, false)
    : entries.where('sortAt').below(before ?? Number.POSITIVE_INFINITY);
  return range.reverse().limit(limit).toArray();
}

/** The badge's number and the New view's: one count along one index. */
export function countUnread(): Promise<number> {
  return library().entries.where('[unread+sortAt]').between([1, Dexie.minKey], [1, Dexie.maxKey]).count();
}

/** Marks entries as read, or all of them; whoever has seen all has also been told where some may be missing. */
export function markEntriesRead(entryIds: string[] | 'all', now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', db.entries, db.sources, async () => {
    if (entryIds === 'all') await db.sources.toCollection().modify({ missingSince: null });
    const entries =
      entryIds === 'all'
        ? db.entries.where('[unread+sortAt]').between([1, Dexie.minKey], [1, Dexie.maxKey])
        : db.entries.where('id').anyOf(entryIds);
    await entries.modify({ unread: 0, updatedAt: now });
  });
}

/** Marks the post at an address as read, when a followed source has brought it; tells whether it was unread. */
export function markUrlRead(key: string, now: number): Promise<boolean> {
  const db = library();
  return db.transaction('rw', db.entries, async () => {
    const entry = await db.entries.get({ urlKey: key });
    if (entry === undefined || entry.unread === 0) return false;
    await db.entries.update(entry.id, { unread: 0, updatedAt: now });
    return true;
  });
}
