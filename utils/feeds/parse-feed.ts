import { type AtomFeed, parseFeed as feedsmith, type JsonFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { decodeBytes } from './decode-bytes.ts';
import type { FeedEntry, ParsedFeed } from './parsed-feed.ts';
import { plainText } from './plain-text.ts';
import { resolveUrl } from './resolve-url.ts';
import { readWpRestPosts } from './wp-rest-posts.ts';

type Body = Omit<ParsedFeed, 'format' | 'problems' | 'hints' | 'updatedMs'> & Pick<Partial<ParsedFeed>, 'hints'>;

/** Reads a feed of any format. Never throws: what was wrong stands in `problems`, `fatal` when nothing could be read. */
export function parseFeed(bytes: Uint8Array, contentType: string | null, url: string): ParsedFeed {
  const text = decodeBytes(bytes, contentType);
  try {
    const posts = /^\s*\[/u.test(text) ? readWpRestPosts(JSON.parse(text), url) : null;
    return posts ?? readWithFeedsmith(text, url);
  } catch (error) {
    return {
      ...EMPTY,
      format: 'unknown',
      problems: [{ code: 'not-a-feed', detail: error instanceof Error ? error.message : String(error), fatal: true }],
    };
  }
}

const EMPTY: Omit<ParsedFeed, 'format' | 'problems'> = {
  title: '',
  siteUrl: null,
  selfUrl: null,
  language: null,
  updatedMs: null,
  entries: [],
  hints: {},
  olderUrl: null,
};

function readWithFeedsmith(text: string, url: string): ParsedFeed {
  const { format, feed } = feedsmith(text);
  const body =
    format === 'rss'
      ? readRss(feed, url)
      : format === 'atom'
        ? readAtom(feed, url)
        : format === 'rdf'
          ? readRdf(feed, url)
          : readJson(feed, url);
  return { ...EMPTY, ...body, format, problems: [] };
}

function readRss(feed: RssFeed.Feed<string>, url: string): Body {
  return {
    title: plainText(feed.title ?? ''),
    siteUrl: resolveUrl(feed.link, url),
    selfUrl: url,
    language: feed.language ?? null,
    olderUrl: null,
    hints: feed.ttl === undefined ? {} : { ttlMinutes: feed.ttl },
    entries: (feed.items ?? []).map((item) =>
      entry({
        guid: item.guid?.value ?? null,
        url: resolveUrl(item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value), url),
        title: plainText(item.title ?? ''),
        authors: item.dc?.creators ?? (item.authors ?? []).flatMap(({ name, email }) => name ?? email ?? []),
        publishedMs: ms(item.pubDate ?? item.dc?.dates?.[0]),
        summary: plainText(item.description ?? ''),
        contentHtml: item.content?.encoded ?? item.description ?? null,
        categories: (item.categories ?? []).flatMap(({ name }) => name ?? []),
        imageUrl: resolveUrl(item.enclosures?.find(({ type }) => type?.startsWith('image/'))?.url, url),
        commentsUrl: resolveUrl(item.wfw?.commentRss, url),
      }),
    ),
  };
}

function readRdf(feed: RdfFeed.Feed<string>, url: string): Body {
  return {
    title: plainText(feed.title ?? ''),
    siteUrl: resolveUrl(feed.link, url),
    selfUrl: url,
    language: feed.dc?.languages?.[0] ?? null,
    olderUrl: null,
    entries: (feed.items ?? []).map((item) =>
      entry({
        guid: item.rdf?.about ?? null,
        url: resolveUrl(item.link, url),
        title: plainText(item.title ?? ''),
        authors: item.dc?.creators ?? [],
        publishedMs: ms(item.dc?.dates?.[0]),
        summary: plainText(item.description ?? ''),
        contentHtml: item.content?.encoded ?? item.description ?? null,
      }),
    ),
  };
}

function readAtom(feed: AtomFeed.Feed<string>, url: string): Body {
  const link = (links: AtomFeed.Link<string>[] | undefined, rel: string) =>
    resolveUrl(links?.find((candidate) => (candidate.rel ?? 'alternate') === rel)?.href, url);
  return {
    title: plainText(feed.title?.value ?? ''),
    siteUrl: link(feed.links, 'alternate'),
    selfUrl: link(feed.links, 'self') ?? url,
    language: null,
    olderUrl: link(feed.links, 'prev-archive') ?? link(feed.links, 'next'),
    entries: (feed.entries ?? []).map((item) =>
      entry({
        guid: item.id ?? null,
        url: link(item.links, 'alternate'),
        title: plainText(item.title?.value ?? ''),
        authors: (item.authors ?? feed.authors ?? []).flatMap(({ name }) => name ?? []),
        publishedMs: ms(item.published ?? item.updated),
        updatedMs: ms(item.updated),
        summary: plainText(item.summary?.value ?? item.content?.value ?? ''),
        contentHtml: item.content?.value ?? item.summary?.value ?? null,
        categories: (item.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
      }),
    ),
  };
}

function readJson(feed: JsonFeed.Feed<string>, url: string): Body {
  return {
    title: feed.title ?? '',
    siteUrl: resolveUrl(feed.home_page_url, url),
    selfUrl: resolveUrl(feed.feed_url, url) ?? url,
    language: feed.language ?? null,
    olderUrl: resolveUrl(feed.next_url, url),
    entries: (feed.items ?? []).map((item) =>
      entry({
        guid: item.id ?? null,
        url: resolveUrl(item.url, url),
        title: item.title ?? '',
        authors: (item.authors ?? feed.authors ?? []).flatMap(({ name }) => name ?? []),
        publishedMs: ms(item.date_published),
        updatedMs: ms(item.date_modified),
        summary: item.summary ?? item.content_text ?? plainText(item.content_html ?? ''),
        contentHtml: item.content_html ?? null,
        categories: item.tags ?? [],
        imageUrl: resolveUrl(item.image, url),
      }),
    ),
  };
}

function entry(known: Partial<FeedEntry>): FeedEntry {
  return {
    guid: null,
    url: null,
    title: '',
    authors: [],
    publishedMs: null,
    updatedMs: null,
    summary: '',
    contentHtml: null,
    categories: [],
    imageUrl: null,
    commentsUrl: null,
    language: null,
    ...known,
  };
}

function ms(date: string | undefined): number | null {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time;
}
