import { urlKey } from '@/utils/article/url-key.ts';
import type { EntryDiff } from './identity.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import type { FeedLocator } from './source-target.ts';

export interface GapOptions {
  /** Asks one more page; `null` when it cannot be had. */
  ask: (url: string) => Promise<ParsedFeed | null>;
  /** Whether a page reaches back to posts that are known. */
  reachesKnown: (page: ParsedFeed) => boolean;
  maxPages?: number;
}

export interface FilledGap {
  /** The feed with the older entries behind its own. */
  feed: ParsedFeed;
  /** False when posts may still be missing between these and the known ones. */
  isComplete: boolean;
}

const MAX_PAGES = 5;
/** WordPress publishes late posts under old dates: ask for more than is missing, and know them by their number. */
const OVERLAP_MS = 24 * 60 * 60_000;
const PAGE_SIZE = 50;

/** True when nothing of a known source's feed is known any more: its window has slid past, posts may lie between. */
export function hasGap({ fresh, updated, renamed, unchanged }: EntryDiff, knownCount: number): boolean {
  return knownCount > 0 && fresh.length > 0 && updated.length + renamed.length + unchanged.length === 0;
}

/** Goes back page by page, politely few, until a page reaches what is known. */
export async function fillGap(feed: ParsedFeed, url: string, options: GapOptions): Promise<FilledGap> {
  const { ask, reachesKnown, maxPages = MAX_PAGES } = options;
  const entries = [...feed.entries];
  const asked = new Set([urlKey(url)]);
  let page = feed;
  let isComplete = isAllSince(feed, url);
  for (let number = 2; number <= maxPages + 1 && !isComplete; number++) {
    const next = olderPage(page, url, number);
    if (next === null || asked.has(urlKey(next))) break;
    asked.add(urlKey(next));
    const older = await ask(next);
    if (older === null || older.entries.length === 0 || older.problems.some(({ fatal }) => fatal)) break;
    entries.push(...older.entries);
    isComplete = reachesKnown(older) || isAllSince(older, url);
    page = older;
  }
  return { feed: { ...feed, entries }, isComplete };
}

/** WordPress REST was asked for what came since a time, and that does not fill a page: there is no more. */
function isAllSince({ format, entries }: ParsedFeed, url: string): boolean {
  if (format !== 'wp-rest' || !URL.canParse(url)) return false;
  const { searchParams } = new URL(url);
  return searchParams.has('after') && entries.length < Number(searchParams.get('per_page'));
}

/** RFC 5005's and JSON Feed's own link; else WordPress's pages, where the feed says that WordPress made it. */
function olderPage(page: ParsedFeed, url: string, number: number): string | null {
  if (page.olderUrl !== null) return page.olderUrl;
  const isWordPress = /wordpress/i.test(page.generator) || page.format === 'wp-rest';
  if (!isWordPress || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.searchParams.set(page.format === 'wp-rest' ? 'page' : 'paged', String(number));
  return address.href;
}

/** The address that asks WordPress REST only for what came since a time, with an overlap; feeds cannot be asked so. */
export function locatorSince({ format, url }: FeedLocator, sinceMs: number | null): string {
  if (format !== 'wp-rest' || !URL.canParse(url)) return url;
  const address = new URL(url);
  address.searchParams.set('per_page', String(PAGE_SIZE));
  address.searchParams.set('_embed', 'author,wp:featuredmedia,wp:term');
  if (sinceMs !== null) address.searchParams.set('after', new Date(sinceMs - OVERLAP_MS).toISOString());
  return address.href;
}
