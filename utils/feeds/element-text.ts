import { looseText, plainText } from './plain-text.ts';
import { childOf, type XmlElement } from './xml/xml-element.ts';

/** A CDATA section that was escaped with what it holds. */
const ESCAPED_CDATA = /^<!\[CDATA\[([\s\S]*)\]\]>$/;

/** What an element holds as HTML: its decoded text, or its markup as written where that was not escaped. */
export function htmlOf(element: XmlElement, source: string): string {
  if (element.children.length === 0) return element.text.trim().replace(ESCAPED_CDATA, '$1');
  return withoutPrefixes(
    source.slice(element.innerStart, element.innerEnd).replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1'),
  ).trim();
}

/** `<xhtml:b>` → `<b>`: a namespace means nothing once the markup stands alone. */
function withoutPrefixes(markup: string): string {
  return markup.replace(/(<\/?)(?:x?html?|xh|h):(?=[a-z])/gi, '$1');
}

/** The plain text of a field that may or may not be HTML. */
export function looseTextOf(element: XmlElement | undefined, source: string): string {
  return element === undefined ? '' : looseText(htmlOf(element, source));
}

/** The plain text of a field that is HTML. */
export function plainTextOf(element: XmlElement | undefined, source: string): string {
  return element === undefined ? '' : plainText(htmlOf(element, source));
}

/** The first child with one of the names, in the order of the names, that holds anything. */
export function filledChild(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element.children.find(
      (child) => child.name === name && (child.children.length > 0 || child.text.trim() !== ''),
    );
    if (found !== undefined) return found;
  }
  return childOf(element, ...names);
}
