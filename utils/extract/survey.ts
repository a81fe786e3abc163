import { endsParagraph, flowOf } from './flow.ts';
import { formulaText } from './formula.ts';
import { isFurniture } from './furniture.ts';
import { isHidden } from './hidden.ts';
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

const MAX_DEPTH = 500;
const MIN_TEXT = 140;
/** What a page is shows within its first lines; a thread of thousands must not cost more. */
const GLANCE_LINES = 800;

/** Tells a document's lines, or in a glance the first ones of its text, past what stands beside it. */
export function surveyText(document: Document, reads: 'all' | 'glance'): Survey {
  const seen = new TextWalk(reads, false).read(document);
  if (hasText(seen)) return seen;
  const all = new TextWalk(reads, true).read(document);
  return hasText(all) ? all : seen;
}

function hasText({ lines }: Survey): boolean {
  let units = 0;
  for (const line of lines) if (!line.furniture && line.linkedUnits < line.units / 2) units += line.units;
  return units >= MIN_TEXT;
}

/** One way through a document in reading order, making lines of its text. */
class TextWalk {
  readonly #lines: Line[] = [];
  readonly #unclosed = new UnclosedLinks();
  readonly #withFurniture: boolean;
  readonly #readsHidden: boolean;
  readonly #maxLines: number;
  /** The line under way, its linked part, and the last link in it. */
  #text = '';
  #linkedText = '';
  #link: Element | null = null;

  constructor(reads: 'all' | 'glance', readsHidden: boolean) {
    this.#withFurniture = reads === 'all';
    this.#maxLines = reads === 'all' ? Number.POSITIVE_INFINITY : GLANCE_LINES;
    this.#readsHidden = readsHidden;
  }

  read({ body }: Document): Survey {
    if (body) {
      this.#children(body, body, false, null, 0);
      this.#endLine(body, false);
    }
    this.#unclosed.settle();
    return { lines: this.#lines, readsHidden: this.#readsHidden };
  }

  #children(element: Element, block: Element, furniture: boolean, link: Element | null, depth: number): void {
    let previousType = 0;
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) this.#textNode(node.nodeValue ?? '', block, furniture, link);
      else if (type === 1) {
        // `<span>by A</span><span>May 2</span>`: style sheets part neighbours that the markup does not.
        const parted = previousType === 1;
        this.#element(node as Element, block, furniture, link, depth, parted);
        if (this.#lines.length >= this.#maxLines) return;
      }
      previousType = type;
    }
  }

  #textNode(data: string, block: Element, furniture: boolean, link: Element | null): void {
    if (data.trim() === '') {
      if (this.#text !== '') this.#text += ' ';
      return;
    }
    const paragraphs = link === null ? preformattedParagraphs(data) : null;
    if (paragraphs !== null) {
      for (const paragraph of paragraphs) {
        this.#text += paragraph;
        this.#endLine(block, furniture);
      }
      return;
    }
    this.#text += withoutIndentation(data);
    if (link === null) return;
    this.#linkedText += data;
    this.#link = link;
  }

  #element(
    element: Element,
    block: Element,
    furniture: boolean,
    link: Element | null,
    depth: number,
    parted: boolean,
  ): void {
    const flow = flowOf(element.tagName);
    if (flow === 'break') {
      if (endsParagraph(element)) this.#endLine(block, furniture);
      else this.#text += '\n';
    } else if (flow === 'formula') {
      this.#text += ` ${formulaText(element)} `;
    } else if (flow === 'skipped' || depth >= MAX_DEPTH || (!this.#readsHidden && isHidden(element))) {
      return;
    } else if (flow === 'inline') {
      if (parted) this.#text += ' ';
      this.#children(element, block, furniture, isLink(element) ? element : link, depth + 1);
    } else {
      this.#endLine(block, furniture);
      const inFurniture = furniture || isFurniture(element);
      if (inFurniture && !this.#withFurniture) return;
      this.#children(element, element, inFurniture, link, depth + 1);
      this.#endLine(element, inFurniture);
    }
  }

  #endLine(element: Element, furniture: boolean): void {
    if (this.#text === '') return;
    const text = evenSpace(this.#text);
    if (text !== '') {
      const units = textUnits(text);
      const linkedUnits = this.#linkedText === '' ? 0 : Math.min(units, textUnits(this.#linkedText.trim()));
      const line = { element, text, units, linkedUnits, furniture };
      this.#lines.push(line);
      if (linkedUnits > 0 && this.#link !== null) this.#unclosed.add(line, this.#link);
    }
    this.#text = '';
    this.#linkedText = '';
  }
}

/** Most white space is the source's own indentation: a line's text has none left to look for. */
function withoutIndentation(data: string): string {
  return /\s\s|\n/.test(data) ? data.replace(/[\n\r\t ]{2,}|[\n\r\t]/g, ' ') : data;
}

/** White space collapsed, line breaks kept. */
function evenSpace(text: string): string {
  const trimmed = text.trim();
  return /\n|[^\S\n]{2}|[\t\u00a0\u3000]/.test(trimmed)
    ? trimmed.replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ').replace(/ ?\n ?/g, '\n')
    : trimmed;
}
