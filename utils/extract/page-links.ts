import type { Page } from './page.ts';

/** A link of the page with the address as it is written. */
export interface PageLink {
  element: Element;
  href: string;
}

const LINKS_OF_PAGE = new WeakMap<Page, PageLink[]>();

/** Every `a` with an address, in document order; several rules go through all of them. */
export function pageLinks(page: Page): readonly PageLink[] {
  let links = LINKS_OF_PAGE.get(page);
  if (links === undefined) {
    links = [...page.document.getElementsByTagName('a')]
      .map((element) => ({ element, href: element.getAttribute('href') ?? '' }))
      .filter(({ href }) => href !== '');
    LINKS_OF_PAGE.set(page, links);
  }
  return links;
}
