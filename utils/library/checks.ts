import { entryKeys } from '@/utils/feeds/entry-key.ts';
import { diffEntries, type IdentifiedEntry } from '@/utils/feeds/identity.ts';
import type { ParsedFeed } from '@/utils/feeds/parsed-feed.ts';
import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import { library } from './database.ts';
import { broughtAlso, newEntry } from './entry-arrival.ts';
import { editEntry } from './entry-edit.ts';
import { createPlacer } from './entry-standing.ts';
import { addToLedger } from './ledger.ts';
import type { LedgerRecord, SightingRecord, SourceRecord } from './source-records.ts';

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

/** That a post is still in its feed is written down this often; see `forgetOld()`. */
const SEEN_EVERY_MS = 7 * 24 * 60 * 60_000;

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
      if (source.nextCheckAt < until) Object.assign(source, { nextCheckAt: until, checkReason: 'retry-after' });
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
    const known = await knownSightings(id);
    const { fresh, updated, renamed, unchanged } = diffEntries(known, feed);
    const sightings = (entryId: string, { identities, contentHash }: IdentifiedEntry): SightingRecord[] =>
      identities.map((identity) => ({ sourceId: id, identity, entryId, contentHash, seenAt: now }));
    const stale = new Set(
      known.filter(({ seenAt }) => Math.abs(now - seenAt) > SEEN_EVERY_MS).map(({ entryId }) => entryId),
    );
    const again = unchanged.filter(({ entryId }) => stale.has(entryId));
    const seen: SightingRecord[] = [...renamed, ...again].flatMap((item) => sightings(item.entryId, item));
    let news = 0;
    for (const item of fresh) {
      const key = keyOf(item.entry) ?? `${id}#${item.entry.guid ?? item.entry.title}`;
      const here = await db.entries.get({ urlKey: key });
      const entry = await place(here ? broughtAlso(here, id, now) : newEntry(item.entry, key, source, now));
      await db.entries.put(entry);
      if (here === undefined && entry.place === 'unread') news += 1;
      seen.push(...sightings(entry.id, item));
    }
    for (const item of updated) {
      const here = await db.entries.get(item.entryId);
      if (here !== undefined) await db.entries.put(await place(await editEntry(here, item.entry, now)));
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
