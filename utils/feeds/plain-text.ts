import { decodeHTML, decodeHTMLStrict } from 'entities/decode';
import { ForwardSearch } from './xml/forward-search.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'address applet area article aside audio base blockquote body br button canvas caption center col dd details dialog dir div dl dt embed fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 head header hr html iframe img input label legend li link main map menu meta nav noscript object ol optgroup option p param picture pre progress section select slot source summary svg table tbody td template textarea tfoot th thead title tr track ul video xmp'.split(
    ' ',
  ),
);
/** Elements whose content no reader sees. */
const HIDDEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'iframe', 'object', 'svg', 'select']);
const TAG = /^<\/?([a-z][a-z0-9:-]*)(?=[\s/>])/i;
const UNTIDY = /^ | $| {2}|[\t\n\r\f]/;
const MARKUP =
  /<\/[a-z][a-z0-9]*\s*>|<(?:br|hr|img|wbr|input)\b[^<>]*>|<[a-z][a-z0-9]*\s[^<>=]*=[^<>]*>|<!--|^\s*<(?:p|div|span|b|i|em|strong|h[1-6])>/i;

/** The text a reader sees of some HTML, on one line: tags, comments and hidden elements gone, entities decoded. */
export function plainText(html: string): string {
  return tidy(html.includes('<') ? decodeHTML(stripTags(html)) : html.includes('&') ? decodeHTML(html) : html);
}

/**
 * The plain form of a text that may be HTML or not, such as an RSS title: it is HTML when it holds an end tag, a void
 * element or an attribute, so that `vector<int>` and `Use <b> well` stay as written.
 */
export function looseText(text: string): string {
  if (text.includes('<') && MARKUP.test(text)) return plainText(text);
  return tidy(text.includes('&') ? decodeHTMLStrict(text) : text);
}

/** ASCII white space folded as a browser folds it; spaces that were chosen (no-break, em, ideographic) stay. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '') : text;
}

function stripTags(html: string): string {
  const commentEnd = new ForwardSearch(html, '-->');
  const tagEnd = new ForwardSearch(html, '>');
  let unclosed: Set<string> | null = null;
  let text = '';
  let position = 0;
  for (;;) {
    const open = html.indexOf('<', position);
    if (open === -1) return text + html.slice(position);
    text += html.slice(position, open);
    const isComment = html.startsWith('<!--', open);
    const end = isComment ? commentEnd.next(open) : tagEnd.next(open);
    const name = TAG.exec(html.slice(open, open + 40))?.[1]?.toLowerCase();
    if (end === -1 && (isComment || name !== undefined)) return text;
    const isMarkup = isComment || /[!?]/.test(html.charAt(open + 1));
    if (end === -1 || (!isMarkup && !isElement(name))) {
      text += '<';
      position = open + 1;
      continue;
    }
    if (name === undefined || !INLINE.has(name)) text += isMarkup ? '' : ' ';
    position = isComment ? end + 3 : end + 1;
    const isStart = html.charAt(open + 1) !== '/' && html.charAt(end - 1) !== '/';
    if (isStart && name !== undefined && HIDDEN.has(name) && !unclosed?.has(name)) {
      const hiddenEnd = endOfHidden(html, name, position);
      if (hiddenEnd === -1) unclosed = (unclosed ?? new Set()).add(name);
      else position = hiddenEnd;
    }
  }
}

function isElement(name: string | undefined): boolean {
  return name !== undefined && (INLINE.has(name) || BLOCK.has(name) || HIDDEN.has(name) || /[-:]/.test(name));
}

/** -1 for a hidden element that is never closed: it hides nothing. */
function endOfHidden(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\s*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) === null ? -1 : end.lastIndex;
}
