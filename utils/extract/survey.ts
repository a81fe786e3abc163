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
  readonly #reads: 'all' | 'glance';
  readonly #readsHidden: boolean;
  /** The block that the text under way stands in. */
  #block: Pick<Line, 'element' | 'furniture'> | undefined;
  #depth = 0;
  /** The line under way, its linked part, and the last link in it. */
  #text = '';
  #linkedText = '';
  #lineLink: Element | null = null;

  constructor(reads: 'all' | 'glance', readsHidden: boolean) {
    this.#reads = reads;
    this.#readsHidden = readsHidden;
  }

  read({ body }: Document): Survey {
    if (body) this.#within(body, false, null);
    this.#unclosed.settle();
    return { lines: this.#lines, readsHidden: this.#readsHidden };
  }

  #within(element: Element, furniture: boolean, link: Element | null): void {
    const outer = this.#block;
    this.#block = { element, furniture };
    this.#children(element, link);
    this.#endLine();
    this.#block = outer;
  }

  #children(element: Element, link: Element | null): void {
    let previous = 0;
    this.#depth += 1;
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) this.#textNode(node.nodeValue ?? '', link);
      else if (type === 1) {
        this.#element(node as Element, link, previous === 1);
        if (this.#reads === 'glance' && this.#lines.length >= GLANCE_LINES) break;
      }
      previous = type;
    }
    this.#depth -= 1;
  }

  #textNode(data: string, link: Element | null): void {
    if (data.trim() === '') {
      if (this.#text !== '') this.#text += ' ';
      return;
    }
    const paragraphs = link === null ? preformattedParagraphs(data) : null;
    if (paragraphs !== null) {
      for (const paragraph of paragraphs) {
        this.#text += paragraph;
        this.#endLine();
      }
      return;
    }
    // Most white space is the source's own indentation: a line's text has none left to look for.
    this.#text += data.replace(/[\n\r\t ]{2,}|[\n\r\t]/g, ' ');
    if (link === null) return;
    this.#linkedText += data;
    this.#lineLink = link;
  }

  #element(element: Element, link: Element | null, followsElement: boolean): void {
    const flow = flowOf(element.tagName);
    if (flow === 'break') {
      if (endsParagraph(element)) this.#endLine();
      else this.#text += '\n';
    } else if (flow === 'formula') {
      this.#text += ` ${formulaText(element)} `;
    } else if (flow === 'skipped' || this.#depth > MAX_DEPTH || (!this.#readsHidden && isHidden(element))) {
      return;
    } else if (flow === 'inline') {
      // `<span>by A</span><span>May 2</span>`: style sheets part neighbours that the markup does not.
      if (followsElement) this.#text += ' ';
      this.#children(element, isLink(element) ? element : link);
    } else {
      this.#endLine();
      const furniture = this.#block?.furniture === true || isFurniture(element);
      if (!furniture || this.#reads === 'all') this.#within(element, furniture, link);
    }
  }

  #endLine(): void {
    if (this.#text === '' || this.#block === undefined) return;
    const text = evenSpace(this.#text);
    if (text !== '') {
      const units = textUnits(text);
      const linkedUnits = this.#linkedText === '' ? 0 : Math.min(units, textUnits(this.#linkedText.trim()));
      const line = { ...this.#block, text, units, linkedUnits };
      this.#lines.push(line);
      if (linkedUnits > 0 && this.#lineLink !== null) this.#unclosed.add(line, this.#lineLink);
    }
    this.#text = '';
    this.#linkedText = '';
  }
}

/** White space collapsed, line breaks kept. */
function evenSpace(text: string): string {
  const trimmed = text.trim();
  return /\n|[^\S\n]{2}|[\t\u00a0\u3000]/.test(trimmed)
    ? trimmed.replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ').replace(/ ?\n ?/g, '\n')
    : trimmed;
}
