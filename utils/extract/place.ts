import { articleBody } from './content/find-content.ts';
import { isProse } from './content/line-score.ts';
import type { Page } from './page.ts';

/** Where an element stands to the article's text. */
export type Place = 'before' | 'inside' | 'after' | 'unknown';

const FOLLOWING = 4;
const PRECEDING = 2;

/** Tells an element's place: what belongs to the article's head or foot from what stands within or far behind its text. */
export function placeOf(element: Element, page: Page): Place {
  const lines = articleBody(page)?.lines;
  const first = lines?.find((line) => isProse(line) && !line.furniture)?.element;
  const last = lines?.findLast((line) => isProse(line) && !line.furniture)?.element;
  if (first === undefined || last === undefined) return 'unknown';
  if (element.contains(first) || (first.compareDocumentPosition(element) & PRECEDING) !== 0) return 'before';
  if (!last.contains(element) && (last.compareDocumentPosition(element) & FOLLOWING) !== 0) return 'after';
  return 'inside';
}
