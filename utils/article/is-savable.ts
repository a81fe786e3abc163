import type { Extraction } from './extraction.ts';
import { isListing } from './page-kind.ts';

/** Whether a page has one article to save: a listing, an empty page or a page of nothing but links has none. */
export function isSavable({ content, detection }: Pick<Extraction, 'content' | 'detection'>): boolean {
  return content !== null && !isListing(detection.kind);
}
