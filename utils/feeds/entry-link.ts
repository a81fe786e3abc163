import { resolveUrl } from './resolve-url.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** The address of the best `atom:link` with a relation: a web page before any other type. */
export function linkWithRel(element: XmlElement, rel: string): string | null {
  let other: string | null = null;
  for (const child of element.children) {
    if (child.name !== 'atom:link' || relOf(child) !== rel) continue;
    const url = resolveUrl(child.attributes.href, child.base);
    if (url === null) continue;
    if (/^(?:text\/html|application\/xhtml\+xml|)$/i.test(child.attributes.type ?? '')) return url;
    other ??= url;
  }
  return other;
}

/** The address of a link with a relation and a feed's type. */
export function feedWithRel(element: XmlElement, rel: string): string | null {
  const link = element.children.find(
    (child) =>
      child.name === 'atom:link' && relOf(child) === rel && /\b(?:atom|rss|json)\b/i.test(child.attributes.type ?? ''),
  );
  return link === undefined ? null : resolveUrl(link.attributes.href, link.base);
}

/** Where older entries are: RFC 5005's archive, then its next page. */
export function olderLink(element: XmlElement): string | null {
  return linkWithRel(element, 'prev-archive') ?? linkWithRel(element, 'next');
}

/** The registry's relations may be written as full addresses. */
function relOf({ attributes }: XmlElement): string {
  const rel = (attributes.rel ?? '').trim().toLowerCase();
  return rel === '' ? 'alternate' : rel.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '');
}
