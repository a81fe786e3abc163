import { decodeHTMLAttribute } from 'entities/decode';
import { resolveUrl } from './resolve-url.ts';

const RELATIVE = /\b(?:href|src|poster)\s*=\s*["'](?![a-z][a-z0-9+.-]*:|#)/i;
const ADDRESS = /(<[a-z][^<>]*?\s(?:href|src|poster)\s*=\s*)(["'])(?![a-z][a-z0-9+.-]*:|#)([^"'<>]*)\2/gi;
/** A tag is gone through again while it holds another relative address; few hold more than these. */
const ADDRESSES_A_TAG = 3;

/** Some HTML whose relative addresses are made absolute, so that it can stand away from where it came. */
export function withAbsoluteLinks(html: string, base: string): string {
  let result = html;
  for (let round = 0; round < ADDRESSES_A_TAG && RELATIVE.test(result); round++) {
    result = result.replace(ADDRESS, (whole, start: string, quote: string, address: string) => {
      const url = resolveUrl(decodeHTMLAttribute(address), base);
      return url === null ? whole : `${start}${quote}${url.replace(/&/g, '&amp;').replaceAll(quote, '%22')}${quote}`;
    });
  }
  return result;
}
