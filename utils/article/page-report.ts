import type { PageDetection } from './page-kind.ts';

/** What the content script tells at load, before anything was asked for: cheap to make, small to send. */
export interface PageReport {
  url: string;
  /** The address the document was loaded from, before the page changed it itself. */
  loadedUrl: string;
  canonicalUrl: string | null;
  /** When the page says it was last changed, in milliseconds since the epoch. */
  modifiedMs: number | null;
  detection: PageDetection;
}
