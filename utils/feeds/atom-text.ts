import { htmlOf } from './element-text.ts';
import { looseText, plainText, tidy } from './plain-text.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** An Atom text or content: its plain form, and its HTML where it is more than plain text. */
export interface AtomText {
  plain: string;
  html: string | null;
}

const HTML_TYPE = /^(?:html|text\/html|text\/x-html)$/;
const XHTML_TYPE = /^(?:xhtml|application\/xhtml\+xml|(?:text|application)\/xml)$/;
const PLAIN_TYPE = /^(?:text|text\/.*)$/;

/** Reads by `type`, and by Atom 0.3's `mode`; `longest` bounds how much HTML is turned into plain text. */
export function readAtomText(element: XmlElement, source: string, longest = 4000): AtomText {
  const type = (element.attributes.type ?? '').trim().toLowerCase().replace(/;.*/, '');
  const mode = element.attributes.mode?.trim().toLowerCase();
  const isBase64 = mode === 'base64' || !/^$|^x?html$|^text$|^text\/|xml$/.test(type);
  if (isBase64 && element.children.length === 0) return fromBase64(element.text, type, longest);
  if (element.children.length > 0 || XHTML_TYPE.test(type)) return fromHtml(innerOfDiv(element, source), longest);
  if (HTML_TYPE.test(type)) return fromHtml(element.text.trim(), longest);
  if (PLAIN_TYPE.test(type) || mode === undefined) return { plain: tidy(element.text), html: null };
  return { plain: looseText(element.text), html: null };
}

function fromHtml(html: string, longest: number): AtomText {
  return { plain: plainText(html.slice(0, longest)), html: html === '' ? null : html };
}

/** XHTML comes in one `div` that is no part of the text. */
function innerOfDiv(element: XmlElement, source: string): string {
  const [only, ...others] = element.children;
  const isWrapped =
    only !== undefined && others.length === 0 && /(?:^|:)div$/.test(only.name) && element.text.trim() === '';
  return htmlOf(isWrapped ? { ...only, children: element.children } : element, source);
}

function fromBase64(text: string, type: string, longest: number): AtomText {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return HTML_TYPE.test(type) || XHTML_TYPE.test(type)
      ? fromHtml(decoded, longest)
      : { plain: tidy(decoded), html: null };
  } catch {
    return { plain: tidy(text), html: null };
  }
}
