import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import { library } from './database.ts';
import type { EntryRecord } from './entry-record.ts';
import { createPlacer } from './entry-standing.ts';

/** What marking as read has changed, to be taken back by `markUnread()`. */
export interface MarkedRead {
  entryIds: string[];
  /** Sources whose gap was taken note of, and since when it was. */
  gaps: { sourceId: string; missingSince: number }[];
}

/** Marks entries as read, and takes note of the gaps of these sources; tells what that changed. */
export function markRead(entryIds: readonly string[], gapsOf: readonly string[], now: number): Promise<MarkedRead> {
  const db = library();
  return db.transaction('rw', db.entries, db.sources, async () => {
    const unread = (await db.entries.bulkGet([...entryIds])).filter((entry) => entry?.unread === 1);
    const changed = unread.filter((entry) => entry !== undefined).map((entry) => asRead(entry, now));
    await db.entries.bulkPut(changed);
    const gaps: MarkedRead['gaps'] = [];
    for (const { id, missingSince } of (await db.sources.bulkGet([...gapsOf])).filter((found) => found !== undefined)) {
      if (!missingSince) continue;
      gaps.push({ sourceId: id, missingSince });
      await db.sources.update(id, { missingSince: null, updatedAt: now });
    }
    return { entryIds: changed.map(({ id }) => id), gaps };
  });
}

/** Takes a marking back; a gap that was found since stays. */
export function markUnread({ entryIds, gaps }: MarkedRead, rules: readonly KeywordRule[], now: number): Promise<void> {
  const db = library();
  return db.transaction('rw', db.entries, db.sources, async () => {
    const place = createPlacer(rules);
    const restored: EntryRecord[] = [];
    for (const entry of await db.entries.bulkGet([...entryIds])) {
      if (entry !== undefined) restored.push(await place({ ...entry, unread: 1, updatedAt: now }));
    }
    await db.entries.bulkPut(restored);
    for (const { sourceId, missingSince } of gaps) {
      const source = await db.sources.get(sourceId);
      if (source && !source.missingSince) await db.sources.update(sourceId, { missingSince, updatedAt: now });
    }
  });
}

/** Marks the post at an address as read, when a followed source has brought it; tells whether it was unread. */
export function markUrlRead(key: string, now: number): Promise<boolean> {
  const db = library();
  return db.transaction('rw', db.entries, async () => {
    const entry = await db.entries.get({ urlKey: key });
    if (entry === undefined || entry.unread === 0) return false;
    await db.entries.put(asRead(entry, now));
    return true;
  });
}

function asRead(entry: EntryRecord, now: number): EntryRecord {
  const place = entry.place === 'hidden' ? 'hidden' : 'read';
  return { ...entry, unread: 0, place, counted: 0, unreadIn: [], untold: 0, updatedAt: now };
}
