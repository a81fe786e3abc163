import { parseFeedDate } from './feed-date.ts';
import { firstImageIn } from './feed-image.ts';
import { field, isObject, listIn, textIn } from './json-value.ts';
import { emptyEntry, emptyFeed, type FeedEntry, type ParsedFeed } from './parsed-feed.ts';
import { distinctNames } from './person.ts';
import { plainText } from './plain-text.ts';
import { resolveUrl } from './resolve-url.ts';

/** WordPress REST's `/wp/v2/posts`, or one post of it, as a feed; `null` when the JSON is something else. */
export function readWpRestPosts(json: unknown, url: string, maxItems: number): ParsedFeed | null {
  const posts = Array.isArray(json) ? json : [json];
  if (!posts.every(isPost)) return null;
  return {
    ...emptyFeed('wp-rest'),
    siteUrl: URL.canParse(url) ? new URL('/', url).href : null,
    entries: posts.slice(0, maxItems).map((post) => readPost(post, url)),
  };
}

function isPost(value: unknown): value is object {
  return isObject(value) && typeof field(value, 'id') === 'number' && textIn(value, 'link') !== '';
}

function readPost(post: object, base: string): FeedEntry {
  const html = rendered(post, 'content');
  const embedded = field(post, '_embedded');
  return {
    ...emptyEntry(),
    guid: `wp:${textIn(post, 'id')}`,
    url: resolveUrl(textIn(post, 'link'), base),
    title: plainText(rendered(post, 'title')),
    authors: distinctNames(listIn(embedded, 'author').map((author) => plainText(textIn(author, 'name')))),
    publishedMs: utcMs(post, 'date_gmt') ?? parseFeedDate(textIn(post, 'date')),
    updatedMs: utcMs(post, 'modified_gmt') ?? parseFeedDate(textIn(post, 'modified')),
    summary: plainText(rendered(post, 'excerpt') || html.slice(0, 4000)),
    contentHtml: html === '' ? null : html,
    categories: distinctNames(
      listIn(embedded, 'wp:term').flatMap((terms) =>
        Array.isArray(terms) ? terms.map((term) => plainText(textIn(term, 'name'))) : [],
      ),
    ),
    imageUrl:
      resolveUrl(textIn(listIn(embedded, 'wp:featuredmedia')[0], 'source_url'), base) ??
      resolveUrl(textIn(post, 'jetpack_featured_media_url'), base) ??
      firstImageIn(html, base),
  };
}

/** The HTML of a field that WordPress gives as `{ "rendered": … }`. */
export function rendered(post: object, name: string): string {
  return textIn(field(post, name), 'rendered');
}

/** REST gives GMT without saying so. */
function utcMs(post: object, name: string): number | null {
  return parseFeedDate(textIn(post, name));
}
