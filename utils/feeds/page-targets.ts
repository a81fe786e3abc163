import type { Extraction, FeedLink } from '@/utils/article/extraction.ts';
import { readableUrl } from '@/utils/article/readable-url.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import { COMMENTS_FEED, followTargets, toLocator } from './follow-targets.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import type { SourceTarget } from './source-target.ts';

const FORMAT_WORD = /(?:^|(?<=[/.]))(?:rss2?|rdf|atom(?:10)?|json|feeds?|index|xml)(?=[/.]|$)/giu;

/**
 * All that can be followed on a fetched page: what the page is and names, then every other feed it offers, one of each:
 * the same posts as RSS, Atom and JSON are one choice.
 */
export function pageTargets(extraction: Extraction, discovered: readonly FeedLink[]): SourceTarget[] {
  const known = new Set(extraction.feeds.map(({ url }) => urlKey(url)));
  const feeds = [...extraction.feeds, ...discovered.filter(({ url }) => !known.has(urlKey(url)))];
  const targets = followTargets({ ...extraction, feeds });
  const taken = new Map<string, FeedLink['format'][]>();
  const isTwin = ({ url, format }: FeedLink): boolean => {
    const formats = taken.get(feedFamily(url)) ?? [];
    taken.set(feedFamily(url), [...formats, format]);
    return formats.length > 0 && !formats.includes(format);
  };
  const covered = new Set(targets.flatMap(({ locators }) => locators.map(({ url }) => urlKey(url))));
  const isCovered = ({ url }: FeedLink): boolean => covered.has(urlKey(url));
  feeds.filter(isCovered).forEach(isTwin);
  const others = feeds.filter((feed) => !isCovered(feed) && !COMMENTS_FEED.test(feed.url) && !isTwin(feed));
  const [{ siteName, pageUrl } = { siteName: new URL(extraction.url).host, pageUrl: extraction.url }] = targets;
  return [
    ...targets,
    ...others.map(
      (feed): SourceTarget => ({
        kind: 'feed',
        title: feed.title ?? readableUrl(new URL(feed.url).pathname),
        siteName,
        pageUrl,
        locators: [toLocator(feed)],
      }),
    ),
  ];
}

/** A feed that was asked for by its own address, named by what it says of itself. */
export function feedTarget(feed: ParsedFeed, url: string): SourceTarget {
  const { host, origin } = new URL(url);
  const title = feed.title || host;
  const format = feed.format === 'wp-rest' ? 'wp-rest' : 'feed';
  return { kind: 'feed', title, siteName: title, pageUrl: feed.siteUrl ?? `${origin}/`, locators: [{ format, url }] };
}

/** What is left of a feed's address without the words that tell its format: `/feed/atom/` and `/rss.xml` are both `/`. */
function feedFamily(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  searchParams.delete('feed');
  searchParams.delete('format');
  const path = pathname.replace(FORMAT_WORD, '').replace(/[/.]+/gu, '/').replace(/\/$/u, '');
  return `${host}${path}?${searchParams}`;
}
