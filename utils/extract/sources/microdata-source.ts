import { personNames } from '../bylines/person-names.ts';
import { parseWrittenDate } from '../dates/written-date.ts';
import { isBeside, namesOf } from '../furniture.ts';
import { namedElements } from '../named-elements.ts';
import { isOfOthers } from '../of-others.ts';
import type { Page } from '../page.ts';
import { placeOf } from '../place.ts';
import { plainText } from '../plain-text.ts';
import { selectAll } from '../select.ts';
import type { Source } from './source.ts';

/** What any of the rules below may match: looked up at once, since each look walks the whole page. */
const MARKED = '[itemprop], [property], [pubdate], time, abbr, .dt-published, .dt-updated';
const BESIDE = 0.2;
const NOT_THE_AUTHOR = /comment|related|(?:author|writer)s?[-_]?(?:list|archive|posts|grid)|copyright|authori[tz]/i;
const AUTHOR_CLASS = /(?:^|[\s_-]|[a-z])(?:[Aa]uthor|[Bb]yline|[Rr]eporter|[Ww]riter)(?!ity|iz|ed)/;

const MAX_AUTHORS = 5;
const BETWEEN_NAMES = /^[\s,;、&]*(?:by|von|par|por|di|door|av)?(?:[\s,;、&·]|\b(?:and|und|et|y|e|en|og|och)\b)*$/i;

/** Microdata, RDFa and the hentry microformat in the body. */
export const microdataSource: Source = {
  name: 'microdata',
  read(page, claim) {
    const marked = selectAll(page, MARKED);
    for (const [selector, field, rank] of [
      ['[itemprop~="datePublished"], [property~="schema:datePublished"]', 'published', 0.87],
      [
        'time.entry-date.published, time.published[datetime], .dt-published, abbr.published, [pubdate]',
        'published',
        0.84,
      ],
      ['[itemprop~="dateCreated"]', 'published', 0.6],
      ['[itemprop~="dateModified"]', 'modified', 0.86],
      ['time.updated[datetime], .dt-updated', 'modified', 0.8],
    ] as const) {
      const element = own(marked, selector);
      const raw = element === null ? null : dateText(element);
      if (element !== null && raw !== null)
        claim(field, parseWrittenDate(raw, page), isBeside(element) ? rank - BESIDE : rank, raw);
    }
    for (const [selector, rank] of [
      ['[itemprop~="author"], [property~="schema:author"], [typeof~="schema:Person"][property~="schema:name"]', 0.86],
      [
        '.vcard.author .fn, .author.vcard a, .author .fn, .p-author, a[rel~="author"], .byline-name, .author-name, .byline__name',
        0.8,
      ],
      // Where classes are hashes, the names for tests tell.
      ['[data-hook="user-name"], [data-testid*="author-name" i], [data-component*="author-name" i]', 0.78],
      [AUTHOR_CLASS, 0.76],
    ] as const) {
      const named = typeof selector === 'string' ? selectAll(page, selector) : namedElements(page, selector);
      const names = nearest(page, named).flatMap((element) => personNames(authorText(element)));
      claim(
        'bylines',
        [...new Set(names)].map((name) => ({ name, role: 'author' })),
        rank,
        String(selector),
      );
    }
    const section = own(marked, '[itemprop~="articleSection"]');
    claim('section', plainText(section?.getAttribute('content') ?? section?.textContent ?? ''), 0.7);
  },
};

/** The first match that no reader or reviewer wrote, not in a sidebar if there is another. */
function own(marked: readonly Element[], selector: string): Element | null {
  const all = marked.filter((element) => element.matches(selector) && !isOfOthers(element));
  return all.find((element) => !isBeside(element)) ?? all[0] ?? null;
}

function nearest(page: Page, named: Iterable<Element>): Element[] {
  const all = [...named].filter(
    (element) => placeOf(element, page) !== 'inside' && !NOT_THE_AUTHOR.test(namesOf(element)) && !isOfOthers(element),
  );
  const own = all.filter((element) => !isBeside(element));
  // An article's own aside names its author too, where nothing nearer does.
  const known =
    own.length > 0 ? own : all.filter((element) => element.closest('aside') !== null && isExplicit(element));
  // A box with the portrait alone is called after the author too.
  const first = known.find((element) => personNames(authorText(element)).length > 0);
  if (first === undefined) return [];
  // Further matches count only beside the first: elsewhere they belong to other articles.
  return known
    .filter(
      (element) => element === first || (element.parentElement === first.parentElement && !first.contains(element)),
    )
    .slice(0, MAX_AUTHORS);
}

function isExplicit(element: Element): boolean {
  return element.hasAttribute('itemprop') || /\bauthor\b/.test(element.getAttribute('rel') ?? '');
}

function dateText(element: Element): string | null {
  return (
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    element.getAttribute('title') ??
    element.textContent
  );
}

/** The name within an author's box, else the whole of a short one. */
function authorText(element: Element): string {
  const several = namesOfLinks(element);
  if (several !== null) return several;
  for (const part of element.querySelectorAll('[itemprop~="name"], .fn, a, [class*="name" i]')) {
    const text = part.getAttribute('content') ?? part.textContent ?? '';
    if (personNames(text).length > 0) return text;
  }
  return element.getAttribute('content') ?? element.textContent ?? '';
}

/** `<a href="/author/ann">Ann</a> and <a href="/author/bo">Bo</a>`: a box of links of one kind names several persons. */
function namesOfLinks(element: Element): string | null {
  const links = [...element.getElementsByTagName('a')].filter((link) => link.textContent?.trim());
  const kinds = new Set(links.map((link) => link.getAttribute('href')?.replace(/[^/=]+\/?$/, '')));
  if (links.length < 2 || links.length > MAX_AUTHORS || kinds.size > 1) return null;
  const names = links.map((link) => link.textContent?.trim() ?? '');
  const rest = names.reduce((text, name) => text.replace(name, ''), element.textContent ?? '');
  return BETWEEN_NAMES.test(rest) ? names.join(', ') : null;
}
