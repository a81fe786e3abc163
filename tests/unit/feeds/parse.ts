import { parseFeed } from '@/utils/feeds/parse-feed.ts';
import type { FeedEntry, ParsedFeed } from '@/utils/feeds/parsed-feed.ts';

export const FEED_URL = 'https://news.example/feed/';

/** Parses a feed written as text, as UTF-8. */
export function parse(text: string, contentType: string | null = null, url = FEED_URL): ParsedFeed {
  return parseFeed(new TextEncoder().encode(text), contentType, url);
}

/** An RSS 2.0 feed around some items. */
export function rss(items: string, channel = ''): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
}

/** An Atom 1.0 feed around some content. */
export function atom(content: string): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${content}</feed>`;
}

/** The first entry of a feed written as text. */
export function firstEntry(text: string): FeedEntry {
  const [entry] = parse(text).entries;
  if (entry === undefined) throw new Error('no entry was read');
  return entry;
}

/** The codes of what was wrong. */
export function problemsOf(text: string): string[] {
  return parse(text).problems.map(({ code }) => code);
}
