import { urlKey } from '@/utils/article/url-key.ts';
import { ownAddress, wholeArticles } from './whole-articles.ts';

/** A page is asked for several articles only where something speaks of them: this must cost other pages nothing. */
const SIGN_OF_SEVERAL = '.penci-single-block ~ .penci-single-block, [data-current-url]';
const FOLLOWED = ['article', 'main'];
/** What a document's head says of its first article alone. */
const OF_FIRST_ARTICLE =
  'link[rel~="canonical"], link[rel~="shortlink"], link[rel~="amphtml"], link[rel~="prev"], link[rel~="next"], link[type="application/json"], link[type*="oembed"], script[type*="ld+json"], meta[property^="article:"], meta[property^="og:"]:not([property="og:site_name"], [property="og:locale"]), meta[name^="twitter:"], meta[name^="dc" i], meta[name="author"], meta[name="description"], meta[name="keywords"], meta[name*="date" i], meta[itemprop]';

/** An article among several of its page, as a document of its own. */
export interface ArticleInView {
  document: Document;
  url: string;
}

/**
 * Under infinite scroll, the one article that is read: where the reader looks, else the one of the address, else the first.
 * `null` for a page of one article, of none, or of a list.
 */
export function articleInView(document: Document, url: string, inView: Element | null): ArticleInView | null {
  if (document.getElementsByTagName('h1').length < 2 && !speaksOfSeveral(document)) return null;
  const articles = wholeArticles(document);
  if (articles.length < 2) return null;
  const addresses = articles.map((article) => ownAddress(article, url));
  const addressed = addresses.findIndex((address) => address !== null && urlKey(address) === urlKey(url));
  if (addressed < 0 && !beganWith(articles, addresses, document)) return null;
  const looked = inView === null ? -1 : articles.findIndex((article) => article.contains(inView));
  // What is looked at but has no address of its own would be saved under another's.
  const isKnown = looked === 0 || (looked > 0 && addresses[looked] !== null);
  const chosen = isKnown ? looked : Math.max(0, addressed);
  const isAsked = chosen === addressed || (addressed < 0 && chosen === 0);
  return { document: copyWith(document, articles, chosen), url: isAsked ? url : (addresses[chosen] ?? url) };
}

function speaksOfSeveral(document: Document): boolean {
  const followed = FOLLOWED.filter((tag) => document.getElementsByTagName(tag).length > 1);
  return document.querySelector([SIGN_OF_SEVERAL, ...followed.map((tag) => `${tag} ~ ${tag}`)].join()) !== null;
}

/** True where the document is titled like its first article, and the others only followed: no list of posts. */
function beganWith(articles: readonly Element[], addresses: readonly (string | null)[], document: Document): boolean {
  const headings = articles.map(
    (article) => article.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
  return (
    addresses[0] === null &&
    headings.every((heading) => heading.length > 3) &&
    document.title.replace(/\s+/g, ' ').includes(headings[0] ?? '\n')
  );
}

/** A copy of the document without the other articles; the head's word on the first goes, unless that is the one. */
function copyWith(document: Document, articles: readonly Element[], chosen: number): Document {
  const copy = document.cloneNode(true) as Document;
  const twins = articles.map((article) => twinOf(article, copy));
  for (const [index, twin] of twins.entries()) if (index !== chosen) twin?.remove();
  const own = twins[chosen];
  if (chosen === 0 || own === undefined) return copy;
  for (const element of copy.querySelectorAll(OF_FIRST_ARTICLE)) if (!own.contains(element)) element.remove();
  copy.title = own.querySelector('h1, h2')?.textContent?.trim() ?? '';
  return copy;
}

/** The element that stands in a copy where this one stands in its document. */
function twinOf(element: Element, copy: Document): Element | undefined {
  const way: number[] = [];
  for (let at = element; at.parentElement !== null; at = at.parentElement)
    way.unshift([...at.parentElement.children].indexOf(at));
  return way.reduce<Element | undefined>((at, index) => at?.children[index], copy.documentElement);
}
