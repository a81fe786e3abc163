import type { Extraction } from '@/utils/article/extraction.ts';
import type { PageDetection } from '@/utils/article/page-kind.ts';
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

/** All that can be known of the page. Neither changes the document nor throws; `now` anchors relative dates. */
export function extract(document: Document, url: string, now: Date = new Date()): Extraction {
  return extractPage(new Page(document, url, now));
}
