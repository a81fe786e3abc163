import { knownSightings } from './checks.ts';
import { library } from './database.ts';
import type { EntryRecord } from './entry-record.ts';
import type { SightingRecord } from './source-records.ts';

const DAY_MS = 24 * 60 * 60_000;
/** How long a post is remembered that was read and has left its feed. */
const KEPT_MS = 90 * DAY_MS;
const EVERY_MS = 7 * DAY_MS;

/**
 * Forgets posts of a source that were read and have been out of its feed for long, so that the library does not grow for
 * ever. What is forgotten cannot come back as new: the source remembers up to which date it has forgotten, and a post
 * without a date is not forgotten at all. Counted from the last full answer, so that a source that has been silent,
 * failing or paused for a year forgets nothing. Resolves with the number of posts forgotten.
 */
export function forgetOld(sourceId: string, now: number): Promise<number> {
  const db = library();
  return db.transaction('rw', db.sources, db.entries, db.sightings, async () => {
    const source = await db.sources.get(sourceId);
    if (source === undefined || now - (source.tidiedAt ?? source.createdAt) < EVERY_MS) return 0;
    const before = source.lastFullAt - KEPT_MS;
    const left = leftBefore(await knownSightings(sourceId), before);
    const entries = (await db.entries.bulkGet([...left.keys()])).filter((entry) => isOld(entry, before));
    await db.sightings.bulkDelete(
      entries.flatMap(({ id }) => (left.get(id) ?? []).map(({ identity }): [string, string] => [sourceId, identity])),
    );
    for (const { id } of entries) {
      if ((await db.sightings.where({ entryId: id }).count()) === 0) await db.entries.delete(id);
    }
    // By the publisher's dates, not by this device's clock, which may have been a year ahead.
    const forgottenBefore = Math.max(source.forgottenBefore ?? 0, ...entries.map(({ publishedMs }) => publishedMs + 1));
    await db.sources.update(sourceId, { tidiedAt: now, forgottenBefore });
    return entries.length;
  });
}

/** The sightings of each post that was last in the feed before a time. */
function leftBefore(sightings: readonly SightingRecord[], before: number): Map<string, SightingRecord[]> {
  const byEntry = Map.groupBy(sightings, ({ entryId }) => entryId);
  return new Map([...byEntry].filter(([, seen]) => seen.every(({ seenAt }) => seenAt < before)));
}

function isOld(entry: EntryRecord | undefined, before: number): entry is EntryRecord & { publishedMs: number } {
  if (entry === undefined || entry.publishedMs === null || entry.place === 'unread') return false;
  return entry.publishedMs < before && entry.updatedAt < before;
}
