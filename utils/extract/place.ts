import { articleBody } from './content/find-content.ts';
import { isProse } from './content/line-score.ts';
import type { Page } from './page.ts';

/** Where an element stands to the article's text. */
export type Place = 'before' | 'inside' | 'after' | 'unknown';

const MAX_DATELINE = 160;
const YEAR = /(?:19|20)\d{2}/;
const FOLLOWING = 4;
const PRECEDING = 2;

/** Tells an element's place: what belongs to the article's head or foot from what stands within or far behind its text. */
export function placeOf(element: Element, page: Page): Place {
  const { first, last } = edgesOf(page);
  if (first === undefined || last === undefined) return 'unknown';
  if (element.contains(first) || (first.compareDocumentPosition(element) & PRECEDING) !== 0) return 'before';
  if (!last.contains(element) && (last.compareDocumentPosition(element) & FOLLOWING) !== 0) return 'after';
  return 'inside';
}

interface Edges {
  first: Element | undefined;
  last: Element | undefined;
}

const EDGES_OF_PAGE = new WeakMap<Page, Edges>();

function edgesOf(page: Page): Edges {
  let edges = EDGES_OF_PAGE.get(page);
  if (edges === undefined) {
    const body = articleBody(page);
    const prose = body?.lines.filter((line) => isProse(line) && !body.verdicts.has(line)) ?? [];
    // A long dateline at the top is none of the text: `The Paper | 4 May 2015, 13:36 | By Jane Miller (with Tom Brown)`.
    const first = prose.find((line, index) => index >= 3 || line.text.length > MAX_DATELINE || !YEAR.test(line.text));
    edges = { first: (first ?? prose[0])?.element, last: prose.at(-1)?.element };
    EDGES_OF_PAGE.set(page, edges);
  }
  return edges;
}
