import Dexie from 'dexie';
import { library } from './database.ts';
import type { EntryPlace, EntryRecord } from './entry-record.ts';

/** The badge's number and the New view's: one count along one index. */
export function countUnread(): Promise<number> {
  return library().entries.where('counted').equals(1).count();
}

/** The ids of the entries in a place, newest first: one walk along an index that reads no record. */
export async function listEntryIds(place: EntryPlace): Promise<string[]> {
  const range = library().entries.where('[place+sortAt]').between([place, Dexie.minKey], [place, Dexie.maxKey]);
  // Read forwards all keys come at once, backwards one by one.
  return (await range.primaryKeys()).reverse();
}

/** The entries with these ids that are still there, in that order. */
export async function getEntries(ids: readonly string[]): Promise<EntryRecord[]> {
  return (await library().entries.bulkGet([...ids])).filter((entry) => entry !== undefined);
}
