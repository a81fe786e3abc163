import { isBeside } from './furniture.ts';
import { textUnits } from './text-units.ts';

/** What surrounds one article of several: Soledad's blocks first, since each holds an `article`. */
const ARTICLES =
  '.penci-single-block, [data-current-url], article, main, [itemprop="articleBody"], [itemtype*="Article"], [data-article-id], [data-article-url], .infinite-post, .infinite-article, .article-wrapper, .single-post-wrapper, .type-post, .hentry';
const PARAGRAPHS = 'p, [data-testid^="paragraph"], br';
const MIN_PARAGRAPHS = 2;
const MIN_UNITS = 400;
/** Enough to tell, however much follows. */
const SAMPLE = 4000;
const ADDRESS_ATTRIBUTES = [
  'data-current-url',
  'data-url',
  'data-href',
  'data-permalink',
  'data-article-url',
  'data-post-url',
  'data-link',
  'data-canonical',
  'itemid',
];
const ADDRESS_HOLDERS =
  '[itemprop="mainEntityOfPage"], meta[itemprop="url"], link[rel="canonical"], h1 a[href], .entry-title a[href]';

/** The outermost elements of a page, or of its one `main`, that each hold a headline and connected text. */
export function wholeArticles(document: Document): Element[] {
  let candidates = [...document.querySelectorAll(ARTICLES)];
  for (;;) {
    const whole = outermost(candidates).filter((element) => isWhole(element) && !isBeside(element));
    const [only] = whole;
    if (whole.length !== 1 || only === undefined) return whole;
    // A `main` around everything is whole too: its articles stand inside.
    candidates = candidates.filter((element) => element !== only && only.contains(element));
  }
}

/** The address that an article in the page gives itself, or `null`. */
export function ownAddress(article: Element, pageUrl: string): string | null {
  for (const holder of [article, article.firstElementChild, article.parentElement]) {
    for (const name of ADDRESS_ATTRIBUTES) {
      const address = absolute(holder?.getAttribute(name), pageUrl);
      if (address !== null) return address;
    }
  }
  const named = article.querySelector(ADDRESS_HOLDERS);
  return absolute(
    named?.getAttribute('itemid') ?? named?.getAttribute('content') ?? named?.getAttribute('href'),
    pageUrl,
  );
}

function outermost(elements: readonly Element[]): Element[] {
  const chosen: Element[] = [];
  // In document order an element comes before all that it holds.
  for (const element of elements) if (chosen.at(-1)?.contains(element) !== true) chosen.push(element);
  return chosen;
}

function isWhole(element: Element): boolean {
  if (element.querySelector('h1, h2') === null) return false;
  if (element.querySelectorAll(PARAGRAPHS).length < MIN_PARAGRAPHS) return false;
  return textUnits((element.textContent ?? '').slice(0, SAMPLE).replace(/\s+/g, ' ')) >= MIN_UNITS;
}

function absolute(address: string | null | undefined, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
