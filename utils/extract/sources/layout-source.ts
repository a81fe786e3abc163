import type { Byline, Term } from '@/utils/article/extraction.ts';
import { readBylineText } from '../bylines/byline-forms.ts';
import { personNames } from '../bylines/person-names.ts';
import { parseWrittenDate } from '../dates/written-date.ts';
import { siteLayout } from '../layout.ts';
import type { Page } from '../page.ts';
import { plainText } from '../plain-text.ts';
import { selectAll, selectFirst } from '../select.ts';
import type { Source } from './source.ts';

/** What is known of the site or theme the page is built with. */
export const layoutSource: Source = {
  name: 'layout',
  read(page, claim) {
    const layout = siteLayout(page);
    if (layout === null) return;
    claim('title', textOf(page, layout.title), 0.93, layout.name);
    claim('bylines', bylines(textOf(page, layout.author)), 0.8, layout.name);
    const date = select(page, layout.published);
    const raw = date?.getAttribute('datetime') ?? date?.textContent ?? '';
    claim('published', raw === '' ? null : parseWrittenDate(raw, page), 0.93, raw);
    claim('tags', terms(page, layout.tags), 0.9, layout.name);
    claim('categories', terms(page, layout.categories), 0.9, layout.name);
  },
};

function bylines(text: string): Byline[] {
  const read = readBylineText(text);
  return read.length > 0 ? read : personNames(text).map((name) => ({ name, role: 'author' }));
}

function select(page: Page, selector: string | undefined): Element | null {
  return selector === undefined ? null : selectFirst(page, selector);
}

function textOf(page: Page, selector: string | undefined): string {
  return plainText(select(page, selector)?.textContent ?? '');
}

function terms(page: Page, selector: string | undefined): Term[] {
  const byName = new Map<string, Term>();
  for (const link of selector === undefined ? [] : selectAll(page, selector)) {
    const name = plainText(link.textContent ?? '').replace(/^#/, '');
    const url = page.resolve(link.getAttribute('href'));
    if (name !== '' && name.length <= 50 && !byName.has(name))
      byName.set(name, url === null ? { name } : { name, url });
  }
  return [...byName.values()];
}
