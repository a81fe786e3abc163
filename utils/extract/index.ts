import type { Extraction } from '@/utils/article/extraction.ts';
import type { PageDetection } from '@/utils/article/page-kind.ts';
import { articleInView } from './article-in-view.ts';
import { detectKind } from './detect/detect-page.ts';
import { extractPage } from './extract-page.ts';
import { Page } from './page.ts';
import { unclobbered } from './unclobbered.ts';

const SLICE_MS = 10;

/** What the page is, with the evidence; cheap enough for every page load. */
export function detectPage(document: Document, url: string): PageDetection {
  try {
    return detectKind(new Page(unclobbered(document), url, new Date(), 'glance'));
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
  const reading = extractPage(pageInView(document, url, now, inView));
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** What a reading in slices needs of the world. */
export interface Slices {
  now?: Date;
  inView?: Element | null;
  /** Lets the page go on with its own work, and resolves when it is our turn again. */
  pause: () => Promise<void>;
  /** How long a slice may take before it pauses. */
  sliceMs?: number;
}

/** The same as `extract`, in slices: no task of a busy page has to wait for the whole of it. */
export async function extractInSlices(
  document: Document,
  url: string,
  { now = new Date(), inView = null, pause, sliceMs = SLICE_MS }: Slices,
): Promise<Extraction> {
  const reading = extractPage(pageInView(document, url, now, inView));
  let sliceEnd = performance.now() + sliceMs;
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await pause();
    sliceEnd = performance.now() + sliceMs;
  }
}

function pageInView(document: Document, url: string, now: Date, inView: Element | null): Page {
  try {
    const readable = unclobbered(document);
    // In a copy nothing is in view.
    if (readable !== document) return new Page(readable, url, now);
    const article = articleInView(document, url, inView);
    return article === null ? new Page(document, url, now) : new Page(article.document, article.url, now);
  } catch {
    return new Page(document, url, now);
  }
}
