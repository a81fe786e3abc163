import { decodeHTML } from 'entities/decode';
import type { FeedLink } from '@/utils/article/extraction.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import { resolveUrl } from './resolve-url.ts';
import { ForwardSearch } from './xml/forward-search.ts';
import { readStartTag } from './xml/read-tag.ts';

/** A web page as it came over the network. */
export interface FetchedPage {
  html: string;
  url: string;
  /** The answer's `Link` header. */
  linkHeader?: string | null;
}

interface Advertised {
  href: string;
  rel: string;
  type: string;
  title: string;
}

const FORMATS: readonly [RegExp, FeedLink['format']][] = [
  [/^application\/(?:rss|rdf)\+xml$|^(?:text|application)\/rss/, 'rss'],
  [/^application\/atom\+xml$/, 'atom'],
  [/^application\/feed\+json$/, 'json'],
];
/** Types too general to mean a feed unless the address says so too. */
const GENERAL_TYPE = /^(?:(?:text|application)\/xml|application\/json)$/;
const FEED_ADDRESS = /(?:^|[/.?=_-])(?:feeds?|rss2?|atom|rdf|index\.xml|feed\.json)(?:$|[/.?&=_-])/i;
/** Behind these no link of the page's own stands. */
const LONGEST_HEAD = 512 * 1024;

/**
 * The feeds a page advertises, by `link` elements and the HTTP `Link` header, each once, in the page's order; then the
 * ones it only links to. The page's text is enough: a service worker has no `DOMParser`.
 */
export function discoverFeeds({ html, url, linkHeader }: FetchedPage): FeedLink[] {
  const { links, anchors, base } = readLinks(html.slice(0, LONGEST_HEAD), url);
  const advertised = [...parseLinkHeader(linkHeader ?? ''), ...links].flatMap((link) => toFeed(link, base));
  const linked = anchors.flatMap((link) =>
    FEED_ADDRESS.test(link.href) ? toFeed({ ...link, type: 'text/xml' }, base) : [],
  );
  return distinctFeeds(advertised.length > 0 ? advertised : linked);
}

/**
 * Addresses where feeds usually are, for a page that tells none, the likeliest first; to be asked one after the other,
 * with manners.
 */
export function wellKnownFeedUrls(url: string): string[] {
  const paths = ['feed/', 'rss', 'feed.xml', 'atom.xml', 'rss.xml', 'index.xml', 'feed.json'];
  const folder = new URL('.', url);
  const places = folder.pathname === '/' ? ['/'] : [folder.pathname, '/'];
  return paths.flatMap((path) => places.map((place) => new URL(place + path, folder).href));
}

function toFeed({ href, rel, type, title }: Advertised, base: string): FeedLink[] {
  const address = resolveUrl(href, base);
  const plainType = type
    .toLowerCase()
    .replace(/\s*;.*$/, '')
    .trim();
  const known = FORMATS.find(([pattern]) => pattern.test(plainType))?.[1];
  const guessed = GENERAL_TYPE.test(plainType) && FEED_ADDRESS.test(href) ? guessFormat(href) : undefined;
  const format = known ?? guessed;
  if (address === null || format === undefined || !/(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel)) return [];
  return [title === '' ? { url: address, format } : { url: address, format, title }];
}

function guessFormat(href: string): FeedLink['format'] | undefined {
  if (/wp-json|rest_route/i.test(href)) return undefined;
  return /json/i.test(href) ? 'json' : /atom/i.test(href) ? 'atom' : 'rss';
}

function readLinks(html: string, url: string): { links: Advertised[]; anchors: Advertised[]; base: string } {
  const found = { links: [] as Advertised[], anchors: [] as Advertised[], base: url };
  const commentEnd = new ForwardSearch(html, '-->');
  const pattern = /<!--|<(?:link|a|base)(?=\s)/gi;
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    if (match[0] === '<!--') {
      const end = commentEnd.next(match.index);
      if (end !== -1) pattern.lastIndex = end;
      continue;
    }
    const tag = readStartTag(html, match.index);
    if (tag === null) continue;
    pattern.lastIndex = tag.end;
    const { href = '', rel = '', type = '', title = '' } = tag.attributes;
    const name = tag.rawName.toLowerCase();
    if (name === 'base') found.base = resolveUrl(href, url) ?? found.base;
    else if (name === 'link') found.links.push({ href, rel, type, title: decodeHTML(title).trim() });
    else found.anchors.push({ href, rel: 'alternate', type, title: '' });
  }
  return found;
}

/** RFC 8288: `<address>; rel="alternate"; type="…"; title="…", <…>; …`. */
function parseLinkHeader(header: string): Advertised[] {
  return [...header.matchAll(/<([^<>]*)>([^<]*)/g)].map(([, href = '', parameters = '']) => {
    const value = (name: string) =>
      new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;,"]+))`, 'i')
        .exec(parameters)
        ?.slice(1)
        .find((part) => part !== undefined) ?? '';
    return { href, rel: value('rel'), type: value('type'), title: value('title') };
  });
}

/** One of each address, the first one. */
function distinctFeeds(feeds: FeedLink[]): FeedLink[] {
  return [...new Map(feeds.toReversed().map((feed) => [urlKey(feed.url), feed])).values()].toReversed();
}
