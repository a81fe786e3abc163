import type { BackupRows } from '@/utils/exchange/backup-tables.ts';
import { library } from './database.ts';
import type { RestoreStep } from './restore-step.ts';

/** Brings followed sources and their posts in; a source or post that is known here stays as it is, or the later one. */
export async function restoreNews({ sources, entries, sightings }: BackupRows, step: RestoreStep): Promise<void> {
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
  await db.entries.bulkPut(
    entries
      .filter((entry) => (entriesHere.get(entry.urlKey)?.updatedAt ?? -1) < entry.updatedAt)
      .map((entry) => ({
        ...entry,
        id: entryIds.get(entry.id) ?? entry.id,
        sourceIds: entry.sourceIds.map((id) => sourceIds.get(id) ?? id),
      })),
  );
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
