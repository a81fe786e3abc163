import type { FeedEntry, ParsedFeed } from './parsed-feed.ts';
import { plainText } from './plain-text.ts';
import { resolveUrl } from './resolve-url.ts';

/** WordPress REST's `/wp/v2/posts` as a feed; `null` when the JSON is something else. */
export function readWpRestPosts(json: unknown, url: string): ParsedFeed | null {
  if (!Array.isArray(json) || !json.every(isPost)) return null;
  return {
    format: 'wp-rest',
    title: '',
    siteUrl: new URL('/', url).href,
    selfUrl: url,
    language: null,
    updatedMs: null,
    entries: json.map((post) => readPost(post, url)),
    hints: {},
    olderUrl: null,
    problems: [],
  };
}

interface Post {
  id: number;
  link: string;
  date_gmt?: unknown;
  modified_gmt?: unknown;
  title?: unknown;
  excerpt?: unknown;
  content?: unknown;
}

function isPost(value: unknown): value is Post {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'link' in value && typeof value.id === 'number'
  );
}

function readPost(post: Post, base: string): FeedEntry {
  return {
    guid: `wp:${post.id}`,
    url: resolveUrl(String(post.link), base),
    title: plainText(rendered(post.title) ?? ''),
    authors: [],
    publishedMs: utcMs(post.date_gmt),
    updatedMs: utcMs(post.modified_gmt),
    summary: plainText(rendered(post.excerpt) ?? ''),
    contentHtml: rendered(post.content),
    categories: [],
    imageUrl: null,
    commentsUrl: null,
    language: null,
  };
}

function rendered(field: unknown): string | null {
  return typeof field === 'object' && field !== null && 'rendered' in field ? String(field.rendered) : null;
}

/** REST gives GMT without saying so. */
function utcMs(value: unknown): number | null {
  const ms = typeof value === 'string' ? Date.parse(`${value}Z`) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}
