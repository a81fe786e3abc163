import type { Extraction } from '@/utils/article/extraction.ts';
import type { PageDetection } from '@/utils/article/page-kind.ts';
import { articleInView } from './article-in-view.ts';
import { detectKind } from './detect/detect-page.ts';
import { extractPage } from './extract-page.ts';
import { Page } from './page.ts';

/** What the page is, with the evidence; cheap enough for every page load. */
export function detectPage(document: Document, url: string): PageDetection {
  try {
    return detectKind(new Page(document, url, new Date(), 'text'));
  } catch {
    return { kind: 'nothing', confidence: 0, evidence: [] };
  }
}

/**
 * All that can be known of the page. Neither changes the document nor throws; `now` anchors relative dates,
 * `inView` is what the reader looks at, which tells one of several articles under infinite scroll.
 */
export function extract(
  document: Document,
  url: string,
  now: Date = new Date(),
  inView: Element | null = null,
): Extraction {
  return extractPage(pageInView(document, url, now, inView));
}

function pageInView(document: Document, url: string, now: Date, inView: Element | null): Page {
  try {
    const article = articleInView(document, url, inView);
    return article === null ? new Page(document, url, now) : new Page(article.document, article.url, now);
  } catch {
    return new Page(document, url, now);
  }
}
