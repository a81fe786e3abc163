import { formulaText, isFormula } from './formula.ts';
import { isFurniture, isHidden } from './furniture.ts';
import { preformattedParagraphs } from './preformatted.ts';
import { textUnits } from './text-units.ts';
import { isLink, UnclosedLinks } from './unclosed-links.ts';

/** A run of text inside one block element, as a reader sees a paragraph, a heading or a label. */
export interface Line {
  element: Element;
  /** White space collapsed; line breaks of `br` kept as `\n`. */
  text: string;
  /** The text's length and its linked part's, in `textUnits`. */
  units: number;
  linkedUnits: number;
  /** Inside navigation, a footer, a sidebar and the like. */
  furniture: boolean;
}

/** All lines of a document in reading order. */
export interface Survey {
  lines: Line[];
  /** Text that styles hide was read too, since there was no other: a page that a script reveals. */
  readsHidden: boolean;
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg IFRAME OBJECT EMBED SELECT OPTION TEXTAREA CANVAS AUDIO VIDEO HEAD MAP DATALIST'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BUTTON'.split(
    ' ',
  ),
);
const MAX_DEPTH = 500;
const MIN_TEXT = 140;
/** What a page is shows within its first lines; a thread of thousands must not cost more. */
const GLANCE_LINES = 800;

/** True for elements that flow inside a line of text. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName);
}

/** True for elements whose text is never the reader's. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.tagName);
}

/** True for the first of two line breaks in a row, which part paragraphs. */
export function endsParagraph(lineBreak: Element): boolean {
  let next = lineBreak.nextSibling;
  while (next !== null && next.nodeType === 3 && (next.nodeValue ?? '').trim() === '') next = next.nextSibling;
  return next !== null && next.nodeName === 'BR';
}

/** Tells a document's lines, or in a glance the first ones of its text, past what stands beside it. */
export function surveyText(document: Document, reads: 'all' | 'glance'): Survey {
  const withFurniture = reads === 'all';
  const seen = walkText(document, withFurniture, false);
  if (hasText(seen)) return seen;
  const all = walkText(document, withFurniture, true);
  return hasText(all) ? all : seen;
}

function hasText({ lines }: Survey): boolean {
  let units = 0;
  for (const line of lines) if (!line.furniture && line.linkedUnits < line.units / 2) units += line.units;
  return units >= MIN_TEXT;
}

function walkText(document: Document, withFurniture: boolean, readsHidden: boolean): Survey {
  const lines: Line[] = [];
  const maxLines = withFurniture ? Number.POSITIVE_INFINITY : GLANCE_LINES;
  let text = '';
  let linkedText = '';
  let lineLink: Element | null = null;
  const unclosed = new UnclosedLinks();

  const flush = (element: Element, furniture: boolean) => {
    if (text === '') return;
    const trimmed = text.trim();
    const collapsed = /\n|[^\S\n]{2}|[\t\u00a0\u3000]/.test(trimmed)
      ? trimmed.replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ').replace(/ ?\n ?/g, '\n')
      : trimmed;
    if (collapsed !== '') {
      const units = textUnits(collapsed);
      const linkedUnits = linkedText === '' ? 0 : Math.min(units, textUnits(linkedText.trim()));
      const line = { element, text: collapsed, units, linkedUnits, furniture };
      lines.push(line);
      if (linkedUnits > 0 && lineLink !== null) unclosed.add(line, lineLink);
    }
    text = '';
    linkedText = '';
  };

  const walk = (element: Element, block: Element, furniture: boolean, link: Element | null, depth: number) => {
    for (let node = element.firstChild; node !== null && lines.length < maxLines; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const data = node.nodeValue ?? '';
        if (!/\S/.test(data)) {
          if (text !== '') text += ' ';
          continue;
        }
        const parts = link === null ? preformattedParagraphs(data) : null;
        if (parts !== null) {
          for (const part of parts) {
            text += part;
            flush(block, furniture);
          }
        } else {
          // Most white space is the source's own indentation: a line's text has none left to look for.
          text += data.replace(/[\n\r\t ]{2,}|[\n\r\t]/g, ' ');
          if (link !== null) {
            linkedText += data;
            lineLink = link;
          }
        }
      } else if (node.nodeType === 1) {
        const child = node as Element;
        const tag = child.tagName;
        if (tag === 'BR') {
          if (endsParagraph(child)) flush(block, furniture);
          else text += '\n';
        } else if (isFormula(child)) {
          text += ` ${formulaText(child)} `;
        } else if (depth < MAX_DEPTH && !SKIPPED.has(tag) && (readsHidden || !isHidden(child))) {
          if (INLINE.has(tag)) {
            // `<span>by A</span><span>May 2</span>`: style sheets part neighbours that the markup does not.
            if (child.previousSibling !== null && child.previousSibling.nodeType === 1) text += ' ';
            walk(child, block, furniture, tag === 'A' && isLink(child) ? child : link, depth + 1);
          } else {
            flush(block, furniture);
            const inFurniture = furniture || isFurniture(child);
            if (inFurniture && !withFurniture) continue;
            walk(child, child, inFurniture, link, depth + 1);
            flush(child, inFurniture);
          }
        }
      }
    }
  };

  if (document.body) {
    walk(document.body, document.body, false, null, 0);
    flush(document.body, false);
  }
  unclosed.settle();
  return { lines, readsHidden };
}
