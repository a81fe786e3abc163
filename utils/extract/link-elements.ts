import type { Page } from './page.ts';

const LINKS_OF_PAGE = new WeakMap<Page, Element[]>();

/** The `link` elements that match, in document order; few and looked up once, where each search would walk the whole page. */
export function linkElements(page: Page, selector: string): Element[] {
  let links = LINKS_OF_PAGE.get(page);
  if (links === undefined) {
    links = [...page.document.getElementsByTagName('link')];
    LINKS_OF_PAGE.set(page, links);
  }
  return links.filter((link) => link.matches(selector));
}

/** The address that the first matching `link` gives, absolute. */
export function linkedAddress(page: Page, selector: string): string | null {
  return page.resolve(linkElements(page, selector)[0]?.getAttribute('href'));
}
