import type { Extraction, FeedLink, Term, WordPressIdentity } from '@/utils/article/extraction.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import type { FeedLocator, SourceKind, SourceTarget } from './source-target.ts';

const ARCHIVES: Partial<Record<string, { kind: SourceKind; parameter: string }>> = {
  tags: { kind: 'tag', parameter: 'tags' },
  categories: { kind: 'category', parameter: 'categories' },
  users: { kind: 'author', parameter: 'author' },
};

/** The comments of all posts, or of one. */
export const COMMENTS_FEED = /\/comments\/feed\b|[?&]feed=comments/iu;

/**
 * What a reader can follow on a page, the most particular first: the archive it is, the terms and the author it names,
 * then the site. Feeds come before REST, since only feeds can be asked whether anything changed.
 */
export function followTargets(extraction: Extraction): SourceTarget[] {
  const siteName = extraction.siteName.value ?? new URL(extraction.url).host;
  const targets = [
    ownTarget(extraction, siteName),
    archiveTarget(extraction, siteName),
    ...termTargets(extraction, siteName),
    commentsTarget(extraction, siteName),
    siteTarget(extraction, siteName),
  ];
  const seen = new Set<string>();
  return targets.filter((target): target is SourceTarget => {
    const url = target?.locators[0]?.url;
    if (target === null || url === undefined || seen.has(urlKey(url))) return false;
    seen.add(urlKey(url));
    return true;
  });
}

/** A feed that the browser shows as it stands. */
function ownTarget({ detection, title, url }: Extraction, siteName: string): SourceTarget | null {
  if (detection.kind !== 'feed') return null;
  const pageUrl = new URL('/', url).href;
  return { kind: 'feed', title: title.value ?? siteName, siteName, pageUrl, locators: [{ format: 'feed', url }] };
}

function archiveTarget(extraction: Extraction, siteName: string): SourceTarget | null {
  const { detection, wordpress, url } = extraction;
  const kind = (['tag', 'category', 'author', 'search'] as const).find((candidate) => candidate === detection.kind);
  if (kind === undefined) return null;
  const pageUrl = firstPage(extraction.canonicalUrl.value ?? url);
  const own = extraction.feeds.filter((feed) => isBelow(feed.url, pageUrl)).map(toLocator);
  const guessed: FeedLocator[] =
    own.length === 0 && wordpress !== null ? [{ format: 'feed', url: termFeed(pageUrl) }] : [];
  return {
    kind,
    title: extraction.title.value ?? pageUrl,
    siteName,
    pageUrl,
    locators: [...own, ...guessed, ...restLocators(wordpress)],
  };
}

function termTargets(
  { wordpress, categories, tags, bylines, detection }: Extraction,
  siteName: string,
): SourceTarget[] {
  if (wordpress === null || detection.kind !== 'article') return [];
  const named = (kind: SourceKind, terms: Term[]) =>
    terms.flatMap(({ name, url }): SourceTarget[] =>
      url === undefined
        ? []
        : [{ kind, title: name, siteName, pageUrl: url, locators: [{ format: 'feed', url: termFeed(url) }] }],
    );
  return [...named('tag', tags), ...named('category', categories), ...named('author', bylines.value ?? [])];
}

/** An article's comments have their feed below its own address. */
function commentsTarget(extraction: Extraction, siteName: string): SourceTarget | null {
  const locators = commentFeeds(extraction).map(toLocator);
  if (locators.length === 0) return null;
  const pageUrl = extraction.canonicalUrl.value ?? extraction.url;
  return { kind: 'comments', title: extraction.title.value ?? pageUrl, siteName, pageUrl, locators };
}

function commentFeeds({ detection, feeds, canonicalUrl, url }: Extraction): FeedLink[] {
  if (detection.kind !== 'article') return [];
  return feeds.filter((feed) => feed.format !== 'wp-rest' && isBelow(feed.url, canonicalUrl.value ?? url));
}

function siteTarget(extraction: Extraction, siteName: string): SourceTarget | null {
  const { url, feeds, wordpress } = extraction;
  const pageUrl = new URL('/', url).href;
  const comments = commentFeeds(extraction);
  const posts = feeds.filter((feed) => !COMMENTS_FEED.test(feed.url) && !comments.includes(feed));
  const [shortest] = posts.toSorted((a, b) => a.url.length - b.url.length);
  const locators: FeedLocator[] = shortest === undefined ? [] : [toLocator(shortest)];
  if (wordpress !== null) locators.push({ format: 'wp-rest', url: postsRoute(wordpress.apiRoot).href });
  return { kind: 'site', title: siteName, siteName, pageUrl, locators };
}

function restLocators(wordpress: WordPressIdentity | null): FeedLocator[] {
  const archive = wordpress?.object === undefined ? undefined : ARCHIVES[wordpress.object.type];
  if (wordpress?.object === undefined || archive === undefined) return [];
  const route = postsRoute(wordpress.apiRoot);
  route.searchParams.set(archive.parameter, String(wordpress.object.id));
  return [{ format: 'wp-rest', url: route.href }];
}

/** With plain permalinks the API's root is `/index.php?rest_route=/`, so the route goes into the query. */
function postsRoute(apiRoot: string): URL {
  const route = new URL(apiRoot);
  const plain = route.searchParams.get('rest_route');
  if (plain !== null) route.searchParams.set('rest_route', `${plain.replace(/\/$/u, '')}/wp/v2/posts`);
  else route.pathname = `${route.pathname.replace(/\/$/u, '')}/wp/v2/posts`;
  return route;
}

/** WordPress's feed of an archive: `feed/` below its address, or a parameter with plain permalinks. */
function termFeed(pageUrl: string): string {
  const feed = new URL(pageUrl);
  if (feed.search !== '') feed.searchParams.set('feed', 'rss2');
  else feed.pathname = `${feed.pathname.replace(/\/$/u, '')}/feed/`;
  return feed.href;
}

function firstPage(pageUrl: string): string {
  return pageUrl.replace(/\/page\/\d+\/?$/u, '/').replace(/[?#].*\bpaged=\d+.*$/u, '');
}

function isBelow(feedUrl: string, pageUrl: string): boolean {
  const [feed, page] = [urlKey(feedUrl), urlKey(pageUrl)].map((key) => key.toLowerCase());
  return feed !== undefined && page !== undefined && !page.endsWith('/') && feed.startsWith(`${page}/`);
}

/** How a feed that a page offers is asked. */
export function toLocator({ url, format }: FeedLink): FeedLocator {
  return { format: format === 'wp-rest' ? 'wp-rest' : 'feed', url };
}
