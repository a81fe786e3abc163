import { isHiddenByRules, type RuleWords, readRules } from '@/utils/feeds/keyword-rules.ts';
import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import { library } from './database.ts';
import type { EntryRecord } from './entry-record.ts';

/** Follows from all else that is known of an entry, and is stored because the lists and the badge are indexes of it. */
type Standing = Pick<EntryRecord, 'place' | 'counted' | 'unreadIn'>;

/** An entry whose place is not known yet, or no longer. */
export type Unplaced = Omit<EntryRecord, keyof Standing>;

interface Wishes {
  badge: boolean;
  rules: RuleWords;
}

/**
 * Says where entries stand by their sources and the rules for all sources. Made inside the transaction that stores
 * them, over `sources` and `entries`, so that no wish of the reader's can change in between.
 */
export function createPlacer(everywhere: readonly KeywordRule[]): (entry: Unplaced) => Promise<EntryRecord> {
  const rules = readRules(everywhere);
  const known = new Map<string, Wishes | null>();

  const wishesOf = async (sourceId: string): Promise<Wishes | null> => {
    const seen = known.get(sourceId);
    if (seen !== undefined) return seen;
    const source = await library().sources.get(sourceId);
    const wishes = source === undefined ? null : { badge: source.badge, rules: readRules(source.rules) };
    known.set(sourceId, wishes);
    return wishes;
  };

  return async (entry) => {
    const wishes: Wishes[] = [];
    for (const id of entry.sourceIds) wishes.push(...[await wishesOf(id)].filter((found) => found !== null));
    const own = wishes.map((wish) => wish.rules);
    const seen = entry.unread === 1 ? 'unread' : 'read';
    const place = isHiddenByRules(entry, own, rules) ? 'hidden' : seen;
    const isUnread = place === 'unread';
    return {
      ...entry,
      place,
      counted: isUnread && wishes.some(({ badge }) => badge) ? 1 : 0,
      unreadIn: isUnread ? entry.sourceIds : [],
    };
  };
}

/** Puts the entries of a source, or all of them, where they stand now; in a transaction over `sources` and `entries`. */
export async function placeAnew(sourceId: string | null, everywhere: readonly KeywordRule[]): Promise<void> {
  const { entries } = library();
  const range = sourceId === null ? entries.toCollection() : entries.where('sourceIds').equals(sourceId);
  const place = createPlacer(everywhere);
  const moved: EntryRecord[] = [];
  for (const entry of await range.toArray()) {
    const placed = await place(entry);
    if (!standsAlike(placed, entry)) moved.push(placed);
  }
  await entries.bulkPut(moved);
}

function standsAlike(one: Standing, other: Standing): boolean {
  return (
    one.place === other.place && one.counted === other.counted && one.unreadIn.join('\n') === other.unreadIn.join('\n')
  );
}

/** After the rules for all sources have changed, or a backup has come in. */
export function placeAllAnew(everywhere: readonly KeywordRule[]): Promise<void> {
  const db = library();
  return db.transaction('rw', db.sources, db.entries, async () => placeAnew(null, everywhere));
}
