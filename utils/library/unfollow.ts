import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import { library } from './database.ts';
import type { EntryRecord } from './entry-record.ts';
import { createPlacer, placeAnew } from './entry-standing.ts';
import { clearLedger, listLedger } from './ledger.ts';
import type { LedgerRecord, SightingRecord, SourceRecord } from './source-records.ts';

/** All that unfollowing takes away, for its undoing. */
export interface RemovedSource {
  source: SourceRecord;
  /** Its posts, those too that another source still holds. */
  entries: EntryRecord[];
  sightings: SightingRecord[];
  ledger: LedgerRecord[];
}

function tables() {
  const db = library();
  return [db.sources, db.entries, db.sightings, db.ledger, db.tombstones];
}

/** Stops following: the source, its sightings and the entries that no other source holds go, in one transaction. */
export function removeSource(id: string, rules: readonly KeywordRule[], now: number): Promise<RemovedSource | null> {
  const db = library();
  return db.transaction('rw', tables(), async () => {
    const source = await db.sources.get(id);
    if (source === undefined) return null;
    const entries = await db.entries.where('sourceIds').equals(id).toArray();
    const sightings = db.sightings.where('[sourceId+identity]').between([id, ''], [id, '\uffff']);
    const removed = { source, entries, sightings: await sightings.toArray(), ledger: await listLedger(id) };
    const shared = entries.filter((entry) => entry.sourceIds.length > 1);
    const own = entries.filter((entry) => entry.sourceIds.length === 1);
    await db.sources.delete(id);
    await db.entries.bulkDelete(own.map((entry) => entry.id));
    await sightings.delete();
    await clearLedger(id);
    const place = createPlacer(rules);
    for (const entry of shared) {
      await db.entries.put(await place({ ...entry, sourceIds: entry.sourceIds.filter((other) => other !== id) }));
    }
    await db.tombstones.put({ id, table: 'sources', deletedAt: now });
    return removed;
  });
}

/** Follows again what was unfollowed, with its posts read and unread as they were; nothing is asked for it. */
export function bringBackSource(removed: RemovedSource, rules: readonly KeywordRule[], now: number): Promise<void> {
  const db = library();
  const { source, entries, sightings, ledger } = removed;
  return db.transaction('rw', tables(), async () => {
    if ((await db.sources.get({ key: source.key })) !== undefined) return;
    await db.sources.add({ ...source, updatedAt: now });
    // Another source may have brought one of its posts in the meantime: that one stays, and is this source's too.
    const here = await db.entries
      .where('urlKey')
      .anyOf(entries.map(({ urlKey }) => urlKey))
      .toArray();
    const stayed = new Map(here.map((entry) => [entry.urlKey, entry]));
    const ids = new Map(entries.map(({ id, urlKey }) => [id, stayed.get(urlKey)?.id ?? id]));
    await db.entries.bulkPut(entries.filter(({ urlKey }) => !stayed.has(urlKey)));
    await db.entries.bulkPut(
      here.map((entry) => ({ ...entry, sourceIds: [...new Set([...entry.sourceIds, source.id])] })),
    );
    await db.sightings.bulkPut(
      sightings.map((sighting) => ({ ...sighting, entryId: ids.get(sighting.entryId) ?? sighting.entryId })),
    );
    await db.ledger.bulkPut(ledger);
    await db.tombstones.delete(source.id);
    await placeAnew(source.id, rules);
  });
}
