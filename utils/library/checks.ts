import { newRecordId } from '@/utils/article/record-id.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import { diffEntries, type IdentifiedEntry } from '@/utils/feeds/identity.ts';
import type { FeedEntry, ParsedFeed } from '@/utils/feeds/parsed-feed.ts';
import { library } from './database.ts';
import type { EntryRecord, SightingRecord, SourceRecord } from './records.ts';

/** What a check changes in its source: schedule, validators, state. */
export type SourceChange = Partial<
  Pick<
    SourceRecord,
    | 'etag'
    | 'lastModified'
    | 'lastFullAt'
    | 'nextCheckAt'
    | 'checkReason'
    | 'postTimes'
    | 'hints'
    | 'lastSuccessAt'
    | 'failures'
    | 'state'
    | 'failure'
    | 'locators'
    | 'move'
    | 'missingSince'
  >
>;

/** Before the request is sent: a worker killed in the middle must not ask again at once when it wakes. */
export async function claimSource(id: string, nextCheckAt: number, now: number): Promise<void> {
  await library().sources.update(id, { nextCheckAt, lastCheckedAt: now, updatedAt: now });
}

/** No source of a host is asked before `until`: a server's Retry-After speaks for all that it serves. */
export async function postponeHost(host: string, until: number, now: number): Promise<void> {
  await library()
    .sources.where({ host })
    .modify((source) => {
      source.heldUntil = until;
      source.nextCheckAt = Math.max(source.nextCheckAt, until);
      source.updatedAt = now;
    });
}

/** The entries a source has brought before, by identity. */
export function knownSightings(id: string): Promise<SightingRecord[]> {
  return library().sightings.where('[sourceId+identity]').between([id, ''], [id, '\uffff']).toArray();
}

/** After an answer without posts: unchanged, failed, gone. */
export async function recordOutcome(id: string, change: SourceChange, now: number): Promise<void> {
  await library().sources.update(id, { ...change, updatedAt: now });
}

/**
 * Stores a feed's posts, its validators and its schedule in one transaction, so that a kill loses and doubles nothing.
 * Returns how many posts are new; those of a source's first answer that came out before it was followed are not.
 */
export function recordFeed(id: string, feed: ParsedFeed, change: SourceChange, now: number): Promise<number> {
  const db = library();
  return db.transaction('rw', db.sources, db.entries, db.sightings, async () => {
    const source = await db.sources.get(id);
    if (source === undefined) return 0;
    const known = await knownSightings(id);
    const { fresh, updated, renamed } = diffEntries(known, feed);
    const sightings = (entryId: string, { identities, contentHash }: IdentifiedEntry): SightingRecord[] =>
      identities.map((identity) => ({ sourceId: id, identity, entryId, contentHash, seenAt: now }));
    const seen: SightingRecord[] = renamed.flatMap((item) => sightings(item.entryId, item));
    let news = 0;
    for (const item of fresh) {
      const stored = await storeEntry(item.entry, source, now);
      news += stored.isNew ? 1 : 0;
      seen.push(...sightings(stored.entryId, item));
    }
    for (const item of updated) {
      await db.entries.update(item.entryId, { ...shownFields(item.entry), updatedAt: now });
      seen.push(...sightings(item.entryId, item));
    }
    await db.sightings.bulkPut(seen);
    await db.sources.update(id, { ...change, updatedAt: now });
    return news;
  });
}

/** A post that another source has brought already stays one entry, read or unread as it is. */
async function storeEntry(
  entry: FeedEntry,
  source: SourceRecord,
  now: number,
): Promise<{ entryId: string; isNew: boolean }> {
  const { entries } = library();
  const url = entry.url ?? source.pageUrl;
  const key = entry.url === null ? `${source.id}#${entry.guid ?? entry.title}` : urlKey(url);
  const existing = await entries.get({ urlKey: key });
  if (existing !== undefined) {
    const sourceIds = [...new Set([...existing.sourceIds, source.id])];
    await entries.update(existing.id, { sourceIds, updatedAt: now });
    return { entryId: existing.id, isNew: false };
  }
  const isNew = source.lastSuccessAt !== null || cameOutBetween(entry, source.createdAt, now);
  const record: EntryRecord = {
    ...shownFields(entry),
    id: newRecordId(),
    urlKey: key,
    url,
    siteName: source.siteName,
    sourceIds: [source.id],
    unread: isNew ? 1 : 0,
    sortAt: Math.min(entry.publishedMs ?? now, now),
    firstSeenAt: now,
    updatedAt: now,
  };
  await entries.add(record);
  return { entryId: record.id, isNew };
}

/** A date still to come is a clock or zone set wrong, and proves nothing. */
function cameOutBetween({ publishedMs }: FeedEntry, from: number, to: number): boolean {
  return publishedMs !== null && publishedMs > from && publishedMs <= to;
}

function shownFields(entry: FeedEntry) {
  return {
    title: entry.title,
    author: entry.authors[0] ?? null,
    excerpt: entry.summary,
    imageUrl: entry.imageUrl,
    publishedMs: entry.publishedMs,
  };
}
