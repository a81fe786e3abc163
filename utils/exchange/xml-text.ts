/** Characters that XML 1.0 cannot hold, not even escaped. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** What of a text XML can hold: lone surrogates are replaced, control characters left out. */
export function xmlCharacters(text: string): string {
  return text.toWellFormed().replace(NOT_IN_XML, '');
}

/** Text as XML holds it, in content and attributes alike. */
export function xmlText(text: string): string {
  return xmlCharacters(text).replace(/[&<>"'\r]/gu, (mark) => ENTITIES[mark] ?? mark);
}

/** The same for an attribute, where a parser would turn breaks and tabs into spaces. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** The first element of a name inside another, whatever its namespace. */
export function firstElement(parent: Document | Element, name: string): Element | null {
  return parent.getElementsByTagNameNS('*', name)[0] ?? null;
}

/** All elements below `parent` with this local name, whatever their prefix. */
export function elements(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

/** `xml:lang`, or the older `lang`. */
export function languageOf(element: Element): string {
  return element.getAttribute('xml:lang') ?? element.getAttribute('lang') ?? '';
}
