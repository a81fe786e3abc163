import { newRecordId } from '@/utils/article/record-id.ts';
import type { FeedEntry } from '@/utils/feeds/parsed-feed.ts';
import { shownFields } from './entry-edit.ts';
import type { EntryRecord } from './entry-record.ts';
import type { Unplaced } from './entry-standing.ts';
import type { SourceRecord } from './source-records.ts';

/** A post that another source has brought already stays one entry, read or unread as it is. */
export function broughtAlso(known: EntryRecord, sourceId: string, now: number): Unplaced {
  return { ...known, sourceIds: [...new Set([...known.sourceIds, sourceId])], updatedAt: now };
}

/** A post as its source brings it: new, unless it came out before the source was followed or was forgotten since. */
export function newEntry(entry: FeedEntry, key: string, source: SourceRecord, now: number): Unplaced {
  const isForgotten = entry.publishedMs !== null && entry.publishedMs < (source.forgottenBefore ?? 0);
  const isLater = source.lastSuccessAt !== null || cameOutBetween(entry, source.createdAt, now);
  const isNew = isLater && !isForgotten;
  return {
    ...shownFields(entry),
    id: newRecordId(),
    urlKey: key,
    url: entry.url ?? source.pageUrl,
    siteName: source.siteName,
    sourceIds: [source.id],
    unread: isNew ? 1 : 0,
    untold: isNew && source.notify ? 1 : 0,
    sortAt: Math.min(entry.publishedMs ?? now, now),
    firstSeenAt: now,
    updatedAt: now,
  };
}

/** A date still to come is a clock or zone set wrong, and proves nothing. */
function cameOutBetween({ publishedMs }: FeedEntry, from: number, to: number): boolean {
  return publishedMs !== null && publishedMs > from && publishedMs <= to;
}
