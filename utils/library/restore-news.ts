import type { BackupRows } from '@/utils/exchange/backup-tables.ts';
import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import { library } from './database.ts';
import type { EntryRecord } from './entry-record.ts';
import { createPlacer } from './entry-standing.ts';
import type { RestoreStep } from './restore-step.ts';

/** Brings followed sources and their posts in; a source or post that is known here stays as it is, or the later one. */
export async function restoreNews(
  { sources, entries, sightings }: BackupRows,
  rules: readonly KeywordRule[],
  step: RestoreStep,
): Promise<void> {
  const db = library();
  const sourcesHere = new Map((await db.sources.toArray()).map((source) => [source.key, source]));
  const sourceIds = new Map(sources.map((source) => [source.id, sourcesHere.get(source.key)?.id ?? source.id]));
  await db.sources.bulkPut(
    sources
      .filter((source) => (sourcesHere.get(source.key)?.updatedAt ?? -1) < source.updatedAt)
      .map((source) => ({ ...source, id: sourceIds.get(source.id) ?? source.id })),
  );
  step(sources.length);

  const known = await db.entries
    .where('urlKey')
    .anyOf(entries.map(({ urlKey }) => urlKey))
    .toArray();
  const entriesHere = new Map(known.map((entry) => [entry.urlKey, entry]));
  const entryIds = new Map(entries.map((entry) => [entry.id, entriesHere.get(entry.urlKey)?.id ?? entry.id]));
  const place = createPlacer(rules);
  const restored: EntryRecord[] = [];
  for (const entry of entries) {
    if ((entriesHere.get(entry.urlKey)?.updatedAt ?? -1) >= entry.updatedAt) continue;
    const id = entryIds.get(entry.id) ?? entry.id;
    const broughtBy = entry.sourceIds.map((sourceId) => sourceIds.get(sourceId) ?? sourceId);
    // What a backup brings was news in its day: nothing of it is notified.
    restored.push(await place({ ...entry, id, sourceIds: broughtBy, untold: 0 }));
  }
  await db.entries.bulkPut(restored);
  step(entries.length);

  const mapped = sightings.map((sighting) => ({
    ...sighting,
    sourceId: sourceIds.get(sighting.sourceId) ?? sighting.sourceId,
    entryId: entryIds.get(sighting.entryId) ?? sighting.entryId,
  }));
  const seen = await db.sightings.bulkGet(
    mapped.map(({ sourceId, identity }): [string, string] => [sourceId, identity]),
  );
  await db.sightings.bulkPut(mapped.filter((_, index) => seen[index] === undefined));
  step(sightings.length);
}
