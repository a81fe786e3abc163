import type { PageReport } from '@/utils/article/page-report.ts';
import { detectKind } from './detect/detect-page.ts';
import { Page } from './page.ts';
import { plainText } from './plain-text.ts';
import { withoutSiteName } from './title.ts';

/** What the content script tells at load: kind, canonical address, title. Light: it brings in nothing but detection. */
export function reportPage(document: Document, url: string): Omit<PageReport, 'loadedUrl'> {
  const page = new Page(document, url, new Date(), 'glance');
  // A picture by the name of `title` would stand in its place.
  const title = plainText(`${page.meta('og:title') ?? document.title}`);
  const siteName = page.meta('og:site_name');
  return {
    url,
    canonicalUrl: page.resolve(document.querySelector('link[rel~="canonical"]')?.getAttribute('href')),
    modifiedMs: modifiedAt(page),
    title: withoutSiteName(title, siteName === null ? [] : [siteName], null),
    detection: detectKind(page),
  };
}

/** From the page's head alone, which is at hand; a date without a time says too little. */
function modifiedAt(page: Page): number | null {
  const told = page.meta('article:modified_time', 'og:updated_time', 'datemodified') ?? '';
  const ms = /\dT\d/u.test(told) ? Date.parse(told) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}
