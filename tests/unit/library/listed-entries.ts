import { getEntries, listEntryIds } from '@/utils/library/entries.ts';
import type { EntryPlace, EntryRecord } from '@/utils/library/entry-record.ts';

/** The posts of these lists of the New view, newest first; by default all that are not hidden. */
export async function listedEntries(...places: EntryPlace[]): Promise<EntryRecord[]> {
  const wanted = places.length > 0 ? places : (['unread', 'read'] as const);
  const ids = await Promise.all(wanted.map(listEntryIds));
  return (await getEntries(ids.flat())).sort((a, b) => b.sortAt - a.sortAt);
}
