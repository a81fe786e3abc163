import { newRecordId } from '@/utils/article/record-id.ts';
import { entryKeys } from '@/utils/feeds/entry-key.ts';
import { diffEntries, type IdentifiedEntry } from '@/utils/feeds/identity.ts';
import type { FeedEntry, ParsedFeed } from '@/utils/feeds/parsed-feed.ts';
import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import { library } from './database.ts';
import { editEntry, shownFields } from './entry-edit.ts';
import type { EntryRecord } from './entry-record.ts';
import { createPlacer, type Unplaced } from './entry-standing.ts';
import { addToLedger } from './ledger.ts';
import type { LedgerRecord, SightingRecord, SourceRecord } from './records.ts';

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

/** How a check went, as far as it is known before its outcome is stored. */
export type CheckNote = Omit<LedgerRecord, 'sourceId' | 'news' | 'nextCheckAt' | 'reason'>;

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
export function recordOutcome(id: string, change: SourceChange, note: CheckNote): Promise<void> {
  const db = library();
  return db.transaction('rw', db.sources, db.ledger, () => finishCheck(id, change, note, 0));
}

/**
 * Stores a feed's posts, its validators and its schedule in one transaction, so that a kill loses and doubles nothing.
 * Returns how many posts are new; those of a source's first answer that came out before it was followed are not, nor
 * are those that the reader's rules keep out of sight.
 */
export function recordFeed(
  id: string,
  feed: ParsedFeed,
  change: SourceChange,
  rules: readonly KeywordRule[],
  note: CheckNote,
): Promise<number> {
  const db = library();
  const now = note.at;
  return db.transaction('rw', db.sources, db.entries, db.sightings, db.ledger, async () => {
    const source = await db.sources.get(id);
    if (source === undefined) return 0;
    const place = createPlacer(rules);
    const keyOf = entryKeys(feed.entries);
    const { fresh, updated, renamed } = diffEntries(await knownSightings(id), feed);
    const sightings = (entryId: string, { identities, contentHash }: IdentifiedEntry): SightingRecord[] =>
      identities.map((identity) => ({ sourceId: id, identity, entryId, contentHash, seenAt: now }));
    const seen: SightingRecord[] = renamed.flatMap((item) => sightings(item.entryId, item));
    let news = 0;
    for (const item of fresh) {
      const key = keyOf(item.entry) ?? `${id}#${item.entry.guid ?? item.entry.title}`;
      const known = await db.entries.get({ urlKey: key });
      const entry = await place(known ? broughtAlso(known, id, now) : newEntry(item.entry, key, source, now));
      await db.entries.put(entry);
      if (known === undefined && entry.place === 'unread') news += 1;
      seen.push(...sightings(entry.id, item));
    }
    for (const item of updated) {
      const known = await db.entries.get(item.entryId);
      if (known !== undefined) await db.entries.put(await place(await editEntry(known, item.entry, now)));
      seen.push(...sightings(item.entryId, item));
    }
    await db.sightings.bulkPut(seen);
    await finishCheck(id, change, note, news);
    return news;
  });
}

async function finishCheck(id: string, change: SourceChange, note: CheckNote, news: number): Promise<void> {
  const { sources } = library();
  await sources.update(id, { ...change, updatedAt: note.at });
  const source = await sources.get(id);
  if (source === undefined) return;
  const { nextCheckAt, checkReason = 'cadence' } = source;
  await addToLedger({ ...note, sourceId: id, news, nextCheckAt, reason: checkReason });
}

/** A post that another source has brought already stays one entry, read or unread as it is. */
function broughtAlso(known: EntryRecord, sourceId: string, now: number): Unplaced {
  return { ...known, sourceIds: [...new Set([...known.sourceIds, sourceId])], updatedAt: now };
}

function newEntry(entry: FeedEntry, key: string, source: SourceRecord, now: number): Unplaced {
  const isNew = source.lastSuccessAt !== null || cameOutBetween(entry, source.createdAt, now);
  return {
    ...shownFields(entry),
    id: newRecordId(),
    urlKey: key,
    url: entry.url ?? source.pageUrl,
    siteName: source.siteName,
    sourceIds: [source.id],
    unread: isNew ? 1 : 0,
    untold: isNew && source.notify ? 1 : 0,
    sortAt: Math.min(entry.publishedMs ?? now, now),
    firstSeenAt: now,
    updatedAt: now,
  };
}

/** A date still to come is a clock or zone set wrong, and proves nothing. */
function cameOutBetween({ publishedMs }: FeedEntry, from: number, to: number): boolean {
  return publishedMs !== null && publishedMs > from && publishedMs <= to;
}
