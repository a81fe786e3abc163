import type { Extraction } from './extraction.ts';
import { isListing } from './page-kind.ts';

/**
 * Whether a page has one article to save: a listing, an empty page or a page of nothing but links has none. A PDF is
 * saved by its title and address.
 */
export function isSavable({ content, detection }: Pick<Extraction, 'content' | 'detection'>): boolean {
  return detection.kind === 'pdf' || (content !== null && !isListing(detection.kind));
}
