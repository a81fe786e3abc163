import type { SiteLayout } from '@/utils/sites/site-layout.ts';
import { findSiteLayout } from '@/utils/sites/site-layouts.ts';
import { isNameUsed } from './named-elements.ts';
import type { Page } from './page.ts';
import { selectFirst } from './select.ts';

const LAYOUT_OF_PAGE = new WeakMap<Page, { layout: SiteLayout | null }>();

/** The page's known layout, looked up once. */
export function siteLayout(page: Page): SiteLayout | null {
  let known = LAYOUT_OF_PAGE.get(page);
  if (known === undefined) {
    known = {
      layout: findSiteLayout(
        (name) => isNameUsed(page, name) && selectFirst(page, `.${name}`) !== null,
        page.address.hostname,
      ),
    };
    LAYOUT_OF_PAGE.set(page, known);
  }
  return known.layout;
}
