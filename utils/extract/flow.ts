/** How an element stands in the text around it; most are blocks of their own. */
export type Flow = 'block' | 'inline' | 'skipped' | 'break' | 'formula';

const FLOWS = new Map<string, Flow>([
  ...named(
    'skipped',
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg IFRAME OBJECT EMBED SELECT OPTION TEXTAREA CANVAS AUDIO VIDEO HEAD MAP DATALIST',
  ),
  ...named(
    'inline',
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BUTTON',
  ),
  ['BR', 'break'],
  ['math', 'formula'],
]);

function named(flow: Flow, tags: string): [string, Flow][] {
  return tags.split(' ').map((tag) => [tag, flow]);
}

/** Tells by the tag's name whether an element flows in a line, parts it, or is none of the reader's text. */
export function flowOf(tagName: string): Flow {
  return FLOWS.get(tagName) ?? 'block';
}

/** True for the first of two line breaks in a row, which part paragraphs. */
export function endsParagraph(lineBreak: Element): boolean {
  let next = lineBreak.nextSibling;
  while (next !== null && next.nodeType === 3 && (next.nodeValue ?? '').trim() === '') next = next.nextSibling;
  return next !== null && next.nodeName === 'BR';
}
