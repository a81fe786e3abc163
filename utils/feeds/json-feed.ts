import { withAbsoluteLinks } from './absolute-links.ts';
import { parseFeedDate } from './feed-date.ts';
import { firstImageIn } from './feed-image.ts';
import { field, isObject, listIn, textIn } from './json-value.ts';
import { emptyEntry, emptyFeed, type FeedEntry, type ParsedFeed } from './parsed-feed.ts';
import { distinctNames } from './person.ts';
import { plainText, tidy } from './plain-text.ts';
import { resolveUrl } from './resolve-url.ts';

/** Reads JSON Feed 1.0 and 1.1; `null` when the JSON is something else. */
export function readJsonFeed(json: unknown, baseUrl: string, maxItems: number): ParsedFeed | null {
  const items = field(json, 'items');
  const isFeed = /jsonfeed\.org/i.test(textIn(json, 'version')) || Array.isArray(items);
  if (!isObject(json) || !isFeed) return null;
  const authors = authorsOf(json);
  const feed: ParsedFeed = {
    ...emptyFeed('json'),
    title: tidy(textIn(json, 'title')),
    description: tidy(textIn(json, 'description')),
    siteUrl: resolveUrl(textIn(json, 'home_page_url'), baseUrl),
    selfUrl: resolveUrl(textIn(json, 'feed_url'), baseUrl),
    language: textIn(json, 'language') || null,
    authors,
    imageUrl: resolveUrl(textIn(json, 'icon') || textIn(json, 'favicon'), baseUrl),
    entries: listIn(json, 'items')
      .filter(isObject)
      .slice(0, maxItems)
      .map((item) => readItem(item, authors, baseUrl)),
    olderUrl: resolveUrl(textIn(json, 'next_url'), baseUrl),
  };
  if (field(json, 'expired') === true) {
    feed.problems.push({ code: 'expired', detail: 'the feed says that it will not change any more', fatal: false });
  }
  return feed;
}

function readItem(item: object, feedAuthors: string[], baseUrl: string): FeedEntry {
  const own = authorsOf(item);
  const html = textIn(item, 'content_html');
  const summary = textIn(item, 'summary') || textIn(item, 'content_text');
  return {
    ...emptyEntry(),
    guid: textIn(item, 'id') || null,
    url: resolveUrl(textIn(item, 'url'), baseUrl) ?? resolveUrl(textIn(item, 'external_url'), baseUrl),
    title: tidy(textIn(item, 'title')),
    authors: own.length === 0 ? feedAuthors : own,
    publishedMs: parseFeedDate(textIn(item, 'date_published')),
    updatedMs: parseFeedDate(textIn(item, 'date_modified')),
    summary: tidy(summary) || plainText(html.slice(0, 4000)),
    contentHtml: html === '' ? null : withAbsoluteLinks(html, baseUrl),
    categories: distinctNames(
      [field(item, 'tags')].flat().flatMap((tag) => (typeof tag === 'string' ? [tidy(tag)] : [])),
    ),
    imageUrl: resolveUrl(textIn(item, 'image') || textIn(item, 'banner_image'), baseUrl) ?? firstImageIn(html, baseUrl),
    language: textIn(item, 'language') || null,
  };
}

/** 1.1 has `authors`, 1.0 has one `author`. */
function authorsOf(holder: object): string[] {
  const people = [field(holder, 'authors'), field(holder, 'author')].flat();
  return distinctNames(people.map((person) => tidy(typeof person === 'string' ? person : textIn(person, 'name'))));
}
