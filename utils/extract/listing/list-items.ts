import type { ListItem } from '@/utils/article/extraction.ts';
import { readBylineText } from '../bylines/byline-forms.ts';
import { personNames } from '../bylines/person-names.ts';
import { imageUrlOf } from '../content/image-url.ts';
import { renderContent } from '../content/render-content.ts';
import { parseWrittenDate } from '../dates/written-date.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';

const CARDS = 'article, .hentry, .type-post, li.list-post';
const TITLE_LINK =
  '.entry-title a[href], .post-title a[href], .grid-title a[href], h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[rel="bookmark"][href]';
const BODY = '.post-entry, .entry-content, .post-content';
const BODY_OMISSIONS = {
  element: (element: Element) => element.matches('.post-tags, .penci-single-link-pages, .more-link, .tags-share-box'),
  text: () => false,
};
const EXCERPT = '.entry-summary, .item-content, .post-excerpt, .excerpt, .entry-content, p';
const FULL_TEXT_CHARACTERS = 200;

/** The posts a listing shows, each with what the listing tells of it. */
export function readListItems(page: Page): ListItem[] {
  const items: ListItem[] = [];
  const seen = new Set<string>();
  for (const card of page.document.querySelectorAll(CARDS)) {
    if (card.parentElement?.closest('article') !== null && card.parentElement?.closest('article') !== undefined)
      continue;
    const link = card.querySelector(TITLE_LINK);
    const url = page.resolve(link?.getAttribute('href'));
    const title = plainText(link?.textContent ?? '');
    if (url === null || title === '' || seen.has(url)) continue;
    seen.add(url);
    items.push(readItem(card, url, title, page));
  }
  return items;
}

function readItem(card: Element, url: string, title: string, page: Page): ListItem {
  const time = card.querySelector('time.published, time[datetime], time');
  const rawDate = time?.getAttribute('datetime') ?? time?.textContent ?? '';
  const author =
    personNames(card.querySelector('.author .fn, .author a, .author, a[rel="author"]')?.textContent ?? '')[0] ?? null;
  const body = card.querySelector(BODY);
  const content = body === null ? null : renderContent([body], BODY_OMISSIONS, page);
  const isWhole =
    content !== null &&
    content.characters >= FULL_TEXT_CHARACTERS &&
    body?.querySelector('.more-link, a.read-more') === null;
  const image = card.querySelector('img, [data-bgset], a.penci-image-holder');
  return {
    url,
    title,
    published: rawDate === '' ? null : parseWrittenDate(rawDate, page),
    author,
    excerpt: plainText(card.querySelector(EXCERPT)?.textContent ?? '').slice(0, 300),
    imageUrl: image === null ? null : page.resolve(imageUrlOf(image)),
    categories: names(card, '.penci-cat-name, a[rel~="category"], .cat-links a'),
    tags: names(card, '.post-tags a, .tags-links a'),
    content: isWhole ? content : null,
    bylines:
      content === null ? [] : content.blocks.slice(0, 2).flatMap((block) => readBylineText(block.text.slice(0, 70))),
    notice: null,
  };
}

function names(card: Element, selector: string): string[] {
  return [...new Set([...card.querySelectorAll(selector)].map((link) => plainText(link.textContent ?? '')))].filter(
    (name) => name !== '',
  );
}
