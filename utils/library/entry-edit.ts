import { urlKey } from '@/utils/article/url-key.ts';
import type { FeedEntry } from '@/utils/feeds/parsed-feed.ts';
import { library } from './database.ts';
import type { EntryEdit, EntryRecord } from './entry-record.ts';

/** What of a post the lists show. */
export function shownFields(entry: FeedEntry) {
  return {
    title: entry.title,
    author: entry.authors[0] ?? null,
    excerpt: entry.summary,
    imageUrl: entry.imageUrl,
    publishedMs: entry.publishedMs,
  };
}

/**
 * The entry as its publisher has changed it, with what was changed; read or unread as it was, and in its place in time.
 * A change that another source has told already is no second one.
 */
export async function editEntry(known: EntryRecord, entry: FeedEntry, now: number): Promise<EntryRecord> {
  const { url, key } = await movedTo(known, entry);
  const edited = { ...known, ...shownFields(entry), url, urlKey: key, updatedAt: now };
  const fields: EntryEdit['fields'] = [];
  if (edited.title !== known.title) fields.push('title');
  if (key !== known.urlKey) fields.push('link');
  if (edited.publishedMs !== known.publishedMs) fields.push('date');
  // Only the text is not kept to compare with; where all else is the same, it is what has changed.
  const isText = edited.excerpt !== known.excerpt || (fields.length === 0 && known.edit === undefined);
  if (isText) fields.push('text');
  if (fields.length === 0) return edited;
  const titleBefore = known.edit?.titleBefore ?? (edited.title === known.title ? undefined : known.title);
  return {
    ...edited,
    edit: {
      at: now,
      fields: [...new Set([...(known.edit?.fields ?? []), ...fields])],
      // Changed back: there is nothing to set side by side.
      ...(titleBefore === undefined || titleBefore === edited.title ? {} : { titleBefore }),
    },
  };
}

/** A new address, unless it is another entry's. */
async function movedTo(known: EntryRecord, { url }: FeedEntry): Promise<{ url: string; key: string }> {
  const plain = url === null ? known.urlKey : urlKey(url);
  // What follows a `#` tells entries of one page apart; see `entryKeys()`.
  const key = known.urlKey.startsWith(`${plain}#`) ? known.urlKey : plain;
  const isTaken = key !== known.urlKey && (await library().entries.get({ urlKey: key })) !== undefined;
  return url === null || isTaken ? { url: known.url, key: known.urlKey } : { url, key };
}
