import type { PageReport } from '@/utils/article/page-report.ts';
import { detectKind } from './detect/detect-page.ts';
import { Page } from './page.ts';

/** What the content script tells at load: kind, canonical address, time of change. Light: it brings in nothing but detection. */
export function reportPage(document: Document, url: string): Omit<PageReport, 'loadedUrl'> {
  const page = new Page(document, url, new Date(), 'glance');
  return {
    url,
    canonicalUrl: page.resolve(document.querySelector('link[rel~="canonical"]')?.getAttribute('href')),
    modifiedMs: modifiedAt(page),
    detection: detectKind(page),
  };
}

/** From the page's head alone, which is at hand; a date without a time says too little. */
function modifiedAt(page: Page): number | null {
  const told = page.meta('article:modified_time', 'og:updated_time', 'datemodified') ?? '';
  const ms = /\dT\d/u.test(told) ? Date.parse(told) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}
