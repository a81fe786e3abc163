import { urlKey } from '@/utils/article/url-key.ts';
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts';

/** What is remembered of an entry seen before. */
export interface KnownEntry {
  identity: string;
  entryId: string;
  contentHash: string;
}

export interface IdentifiedEntry {
  entry: FeedEntry;
  identity: string;
  contentHash: string;
}

export interface EntryDiff {
  fresh: IdentifiedEntry[];
  updated: (IdentifiedEntry & { entryId: string })[];
  unchanged: KnownEntry[];
}

/**
 * Which entries are new to a source, and which are edits of known ones. An entry is known by its GUID, else by its
 * canonical address, else by its title and content; a GUID used twice in one feed counts for nothing there.
 */
export function diffEntries(known: readonly KnownEntry[], feed: ParsedFeed): EntryDiff {
  const byIdentity = new Map(known.map((entry) => [entry.identity, entry]));
  const diff: EntryDiff = { fresh: [], updated: [], unchanged: [] };
  const seen = new Set<string>();
  const repeated = repeatedGuids(feed.entries);
  for (const entry of feed.entries) {
    const identity = identityOf(entry, repeated);
    if (seen.has(identity)) continue;
    seen.add(identity);
    const contentHash = hashText([entry.title, entry.url, entry.summary, entry.contentHtml].join('\n'));
    const earlier = byIdentity.get(identity);
    if (earlier === undefined) diff.fresh.push({ entry, identity, contentHash });
    else if (earlier.contentHash !== contentHash) {
      diff.updated.push({ entry, identity, contentHash, entryId: earlier.entryId });
    } else diff.unchanged.push(earlier);
  }
  return diff;
}

function identityOf(entry: FeedEntry, repeated: ReadonlySet<string>): string {
  if (entry.guid !== null && !repeated.has(entry.guid)) {
    return `guid:${/^https?:/iu.test(entry.guid) ? urlKey(entry.guid) : entry.guid}`;
  }
  if (entry.url !== null) return `url:${urlKey(entry.url)}`;
  return `text:${hashText(`${entry.title}\n${entry.summary}`)}`;
}

function repeatedGuids(entries: readonly FeedEntry[]): Set<string> {
  const counts = Map.groupBy(entries, (entry) => entry.guid ?? '');
  return new Set([...counts].filter(([, same]) => same.length > 1).map(([guid]) => guid));
}

/** FNV-1a over UTF-16 units, 32 bits, as base 36: enough to tell an edit, never an identity on its own. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
