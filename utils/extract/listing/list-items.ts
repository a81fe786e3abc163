import type { Byline, ListItem } from '@/utils/article/extraction.ts';
import { readBylineText } from '../bylines/byline-forms.ts';
import { personNames } from '../bylines/person-names.ts';
import { bodyWithin, noticeOf, renderBody } from '../content/find-content.ts';
import { imageUrlOf } from '../content/image-url.ts';
import { findDates } from '../dates/find-dates.ts';
import { dateHint, parseWrittenDate } from '../dates/written-date.ts';
import { isBeside } from '../furniture.ts';
import { siteLayout } from '../layout.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import { findCards } from './cards.ts';

const TITLE_LINK =
  '.entry-title a[href], .post-title a[href], .grid-title a[href], h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[rel="bookmark"][href], a[href]:has(h2, h3, h4)';
const BODY =
  '.standard-main-content .post-entry, .post-entry, .entry-content, .post-content, .post-body, .e-content, .article-content, [itemprop~="articleBody"]';
const EXCERPT = '.entry-summary, .item-content, .post-excerpt, .excerpt, .entry-content, .summary, p';
const WHOLE_TEXT_CHARACTERS = 150;
const MAX_EXCERPT = 300;

/** The posts a listing shows, each with what the listing tells of it, whole where it shows whole texts. */
export function readListItems(page: Page): ListItem[] {
  const items = new Map<string, ListItem>();
  for (const card of findCards(page, siteLayout(page)?.card ?? null)) {
    if (isBeside(card)) continue;
    const link = card.matches('a[href]') ? card : card.querySelector(TITLE_LINK);
    const url = page.resolve(link?.getAttribute('href'));
    const title = plainText(link?.querySelector('h2, h3, h4')?.textContent ?? link?.textContent ?? '');
    if (url !== null && title !== '' && !items.has(url)) items.set(url, readItem(card, url, title, page));
  }
  return [...items.values()];
}

function readItem(card: Element, url: string, title: string, page: Page): ListItem {
  const element = card.querySelector(BODY);
  const body =
    element === null || element.querySelector('.more-link, a.read-more') !== null
      ? null
      : bodyWithin(element, title, page);
  const content = renderBody(body, page);
  const isWhole = content !== null && content.characters >= WHOLE_TEXT_CHARACTERS;
  const image = card.querySelector('a.penci-image-holder, img, [data-bgset]');
  return {
    url,
    title,
    published: dateOf(card, page),
    author:
      personNames(
        card.querySelector('.author .fn, .author a, [rel~="author"], .author, .byline')?.textContent ?? '',
      )[0] ?? null,
    excerpt: (isWhole
      ? content.text.replace(/\s+/g, ' ')
      : plainText(card.querySelector(EXCERPT)?.textContent ?? '')
    ).slice(0, MAX_EXCERPT),
    imageUrl: image === null ? null : page.resolve(imageUrlOf(image)),
    categories: names(card, '.penci-cat-name, [rel~="category"], .cat-links a, .post-categories a'),
    tags: names(card, '.post-tags a, .tags-links a'),
    content: isWhole ? content : null,
    bylines: bylinesIn(body?.lines.slice(0, 3).map((line) => line.text) ?? []),
    notice: body === null ? null : noticeOf(body),
  };
}

function dateOf(card: Element, page: Page) {
  const time = card.querySelector('time.published[datetime], time[datetime], time');
  const raw = time?.getAttribute('datetime') ?? time?.textContent ?? '';
  const machine = raw === '' ? null : parseWrittenDate(raw, page);
  return machine ?? findDates(plainText(card.textContent ?? '').slice(0, 600), dateHint(page))[0]?.date ?? null;
}

function bylinesIn(texts: readonly string[]): Byline[] {
  return texts
    .flatMap(readBylineText)
    .filter((byline, index, all) => all.findIndex(({ name }) => name === byline.name) === index);
}

function names(card: Element, selector: string): string[] {
  return [...new Set([...card.querySelectorAll(selector)].map((link) => plainText(link.textContent ?? '')))].filter(
    (name) => name !== '',
  );
}
