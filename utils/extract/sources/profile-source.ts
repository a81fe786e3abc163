import { personNames } from '../bylines/person-names.ts';
import { isBeside } from '../furniture.ts';
import { findHeadline } from '../headline.ts';
import { isOfOthers } from '../of-others.ts';
import type { Page } from '../page.ts';
import { pageLinks } from '../page-links.ts';
import { placeOf } from '../place.ts';
import { plainText } from '../plain-text.ts';
import { partsOf } from '../title.ts';
import type { Source } from './source.ts';

/** Where sites keep a page for each writer or member. */
const PROFILE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|writers?|columnists?|journalists?|reporters?|contributors?|users?|members?|profiles?|people)\/[^/]+\/?$|\/@[^/]+\/?$|\bspace-uid-\d+|[?&]mod=space&uid=|[?&]author=|memberlist\.php\?mode=viewprofile|\bmember\.php\?/i;
const FOLLOWING = 4;
const MAX_NAME = 40;
const MAX_LINKS = 400;

/** Links above the text to the page of a writer, or to one whose portrait stands beside and whose name closes the title. */
export const profileSource: Source = {
  name: 'profile',
  read(page, claim) {
    const closing = partsOf(page.document.title).slice(1).at(-1) ?? '';
    for (const { element: link, href } of pageLinks(page).slice(0, MAX_LINKS)) {
      const isClosing = closing !== '' && link.textContent?.trim() === closing;
      if (!PROFILE.test(href) && !(isClosing && hasPortrait(href, page))) continue;
      const text = plainText(link.textContent ?? '');
      if (text.length < 2 || text.length > MAX_NAME) continue;
      if (isBeside(link) || isOfOthers(link) || !isBelowHeadline(link, page) || placeOf(link, page) !== 'before')
        continue;
      const names = personNames(text).map((name) => ({ name, role: 'author' as const }));
      if (names.length === 0) continue;
      claim('bylines', names, 0.72, href);
      return;
    }
  },
};

/** What stands above the headline is the visitor's own: `Sign up`. */
function isBelowHeadline(link: Element, page: Page): boolean {
  const headline = findHeadline(page)?.line.element;
  return headline === undefined || (headline.compareDocumentPosition(link) & FOLLOWING) !== 0;
}

/** True where a picture leads to the same place. */
function hasPortrait(href: string, page: Page): boolean {
  const url = page.resolve(href);
  if (url === null || new URL(url).pathname === '/') return false;
  return pageLinks(page).some((other) => other.href === href && other.element.querySelector('img') !== null);
}
