import Dexie from 'dexie';
import { library } from './database.ts';
import { getEntries, listEntryIds } from './entries.ts';

/** Which posts the New view lists: the unread, all with the unread first, or those that rules keep out of sight. */
export type NewsFilter = 'unread' | 'all' | 'hidden';

/** Between this post of the list and the next, some of a source's may be missing. */
export interface NewsGap {
  sourceId: string;
  missingSince: number;
  /** `null` where all that is listed is older. */
  afterId: string | null;
}

/** A list of the New view without its records. */
export interface NewsList {
  ids: string[];
  /** The sources that brought each post; only where they were asked for. */
  sourcesOf: ReadonlyMap<string, readonly string[]>;
  gaps: NewsGap[];
}

/** What is read or hidden is looked back on, not worked through: the newest will do. */
const MOST_OTHERS = 500;

/** A list's ids in their order, along indexes; with their sources where it is parted or narrowed by them. */
export function listNews(filter: NewsFilter, bySource: boolean): Promise<NewsList> {
  const db = library();
  return db.transaction('r', db.entries, db.sources, async () => {
    const unread = filter === 'hidden' ? [] : await listEntryIds('unread');
    const others =
      filter === 'unread' ? [] : (await listEntryIds(filter === 'all' ? 'read' : 'hidden')).slice(0, MOST_OTHERS);
    return {
      ids: [...unread, ...others],
      sourcesOf: bySource ? await sourcesOf(others) : new Map(),
      gaps: filter === 'hidden' ? [] : await findGaps(unread),
    };
  });
}

async function sourcesOf(others: readonly string[]): Promise<NewsList['sourcesOf']> {
  const { entries, sources } = library();
  const found = new Map<string, string[]>();
  const sourceIds = await sources.toCollection().primaryKeys();
  const unread = await Promise.all(sourceIds.map((id) => entries.where('unreadIn').equals(id).primaryKeys()));
  for (const [index, sourceId] of sourceIds.entries()) {
    for (const id of unread[index] ?? []) found.set(id, [...(found.get(id) ?? []), sourceId]);
  }
  for (const entry of await getEntries(others)) found.set(entry.id, entry.sourceIds);
  return found;
}

async function findGaps(unread: readonly string[]): Promise<NewsGap[]> {
  const { entries, sources } = library();
  const gaps: NewsGap[] = [];
  for (const { id, missingSince } of await sources.toArray()) {
    if (!missingSince) continue;
    const newer = entries.where('[place+sortAt]').between(['unread', missingSince], ['unread', Dexie.maxKey], false);
    gaps.push({ sourceId: id, missingSince, afterId: unread[(await newer.count()) - 1] ?? null });
  }
  return gaps;
}
