import type { Block, Content } from '@/utils/article/extraction.ts';
import { endsParagraph, flowOf } from '../flow.ts';
import { formulaText } from '../formula.ts';
import { isHidden } from '../hidden.ts';
import type { Page } from '../page.ts';
import { preformattedParagraphs } from '../preformatted.ts';
import { BlockIds } from './block-id.ts';
import { countWords } from './count-words.ts';
import { escapeHtml } from './escape-html.ts';
import { even, trimCode, trimProse, withoutOuterBreaks } from './even-text.ts';
import { imageUrlOf } from './image-url.ts';
import { dataRows, tableHtml, tableText } from './table-rows.ts';

type BlockKind = Block['kind'];

/** Which elements and which texts are left out. */
export interface Omissions {
  element(element: Element): boolean;
  text(text: string): boolean;
}

const PARTED = '\n\n';
const KEPT_INLINE: Readonly<Record<string, string>> = {
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  CODE: 'code',
  SUB: 'sub',
  SUP: 'sup',
  MARK: 'mark',
  Q: 'q',
  CITE: 'cite',
  RUBY: 'ruby',
  RT: 'rt',
  RP: 'rp',
  DEL: 'del',
  INS: 'ins',
  KBD: 'kbd',
  S: 's',
  U: 'u',
};

/** Renders parts of a page as clean blocks, without changing the page. */
export function renderContent(
  roots: readonly Element[],
  omissions: Omissions,
  page: Page,
  removed: string[] = [],
): Content {
  const writer = new BlockWriter(omissions, page);
  for (const root of roots) writer.writeRoot(root);
  return writer.finish(removed);
}

class BlockWriter {
  readonly #blocks: Omit<Block, 'id' | 'start' | 'end'>[] = [];
  readonly #html: string[] = [];
  #text = '';
  #inline = '';
  #kind: BlockKind = 'paragraph';
  #level = 0;
  #preformatted = false;
  readonly #marks: { open: string; close: string; isOpen: boolean }[] = [];

  readonly #omissions: Omissions;
  readonly #page: Page;

  constructor(omissions: Omissions, page: Page) {
    this.#omissions = omissions;
    this.#page = page;
  }

  writeRoot(root: Element): void {
    if (flowOf(root.tagName) === 'inline') this.#inlineElement(root);
    else this.#block(root);
    this.#flush();
  }

  finish(removed: string[]): Content {
    const ids = new BlockIds();
    const blocks: Block[] = [];
    const texts: string[] = [];
    let end = 0;
    for (const block of this.#blocks) {
      const start = block.text !== '' && end > 0 ? end + PARTED.length : end;
      end = start + block.text.length;
      if (block.text !== '') texts.push(block.text);
      blocks.push({ ...block, id: ids.next(block.text || (block.url ?? '')), start, end });
    }
    const text = texts.join(PARTED);
    return { html: this.#html.join('\n'), text, blocks, ...countWords(text), removed };
  }

  #children(element: Element): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.#textNode(node.nodeValue ?? '');
      else if (node.nodeType === 1) this.#element(node as Element);
    }
  }

  #textNode(data: string): void {
    const paragraphs = this.#preformatted || this.#marks.length > 0 ? null : preformattedParagraphs(data);
    if (paragraphs === null) {
      this.#write(data);
      return;
    }
    for (const paragraph of paragraphs) {
      for (const [index, line] of paragraph.split('\n').entries()) {
        if (index > 0) this.#lineBreak();
        this.#write(line);
      }
      this.#flush();
    }
  }

  #element(element: Element): void {
    const tag = element.tagName;
    const flow = flowOf(tag);
    if (flow === 'break') this.#break(element);
    else if (flow === 'formula') this.#write(` ${formulaText(element)} `);
    else if (tag === 'IFRAME' || tag === 'VIDEO' || tag === 'AUDIO' || tag === 'EMBED') this.#embed(element);
    else if (
      flow === 'skipped' ||
      (!this.#page.survey.readsHidden && isHidden(element)) ||
      this.#omissions.element(element)
    )
      return;
    else if (tag === 'IMG' || tag === 'AMP-IMG') this.#image(element);
    else if (flow === 'inline') this.#inlineElement(element);
    else this.#block(element);
  }

  #inlineElement(element: Element): void {
    const kept = KEPT_INLINE[element.tagName];
    const href = element.tagName === 'A' ? this.#page.resolve(element.getAttribute('href')) : null;
    if (kept === undefined && href === null) {
      this.#children(element);
      return;
    }
    const mark =
      kept === undefined
        ? { open: `<a href="${escapeHtml(href ?? '')}">`, close: '</a>' }
        : { open: `<${kept}>`, close: `</${kept}>` };
    const entry = { ...mark, isOpen: false };
    this.#marks.push(entry);
    this.#children(element);
    if (entry.isOpen) this.#inline += entry.close;
    this.#marks.pop();
  }

  #block(element: Element): void {
    const tag = element.tagName;
    this.#flush();
    if (tag === 'TABLE' && this.#table(element)) return;
    if (tag === 'HR') return;
    const outer = { kind: this.#kind, level: this.#level, preformatted: this.#preformatted };
    const heading = /^H([1-6])$/.exec(tag);
    if (heading !== null) {
      this.#kind = 'heading';
      this.#level = Number(heading[1]);
    } else if (tag === 'LI' || tag === 'DT' || tag === 'DD') this.#kind = 'list-item';
    else if (tag === 'BLOCKQUOTE') this.#kind = 'quote';
    else if (tag === 'FIGCAPTION' || /(?:^|[\s_-])(?:wp-caption-text|caption)(?:$|[\s_-])/i.test(element.className))
      this.#kind = 'caption';
    else if (tag === 'PRE') {
      this.#kind = 'code';
      this.#preformatted = true;
    }
    const wrapper = tag === 'UL' || tag === 'OL' || tag === 'BLOCKQUOTE' || tag === 'FIGURE' ? tag.toLowerCase() : null;
    const mark = this.#html.length;
    if (wrapper !== null) this.#html.push(`<${wrapper}>`);
    this.#children(element);
    this.#flush();
    if (wrapper !== null) {
      if (this.#html.length === mark + 1) this.#html.length = mark;
      else this.#html.push(`</${wrapper}>`);
    }
    this.#kind = outer.kind;
    this.#level = outer.level;
    this.#preformatted = outer.preformatted;
  }

  /** Marks open with the first letter inside them, so that none stays empty. */
  #write(data: string): void {
    const text = this.#preformatted ? data : even(data);
    if (text.trim() !== '') {
      for (const mark of this.#marks) {
        if (!mark.isOpen) this.#inline += mark.open;
        mark.isOpen = true;
      }
    }
    this.#text += text;
    this.#inline += escapeHtml(text);
  }

  /** Two line breaks in a row part paragraphs; one is kept. */
  #break(element: Element): void {
    if (this.#preformatted) this.#write('\n');
    else if (endsParagraph(element)) this.#flush();
    else this.#lineBreak();
  }

  #lineBreak(): void {
    this.#text += '\n';
    this.#inline += '<br>';
  }

  #flush(): void {
    for (const mark of this.#marks.toReversed()) {
      if (mark.isOpen) this.#inline += mark.close;
      mark.isOpen = false;
    }
    const text = this.#preformatted ? trimCode(this.#text) : trimProse(this.#text);
    const inline = withoutOuterBreaks(this.#inline.trim());
    this.#text = '';
    this.#inline = '';
    if (text === '' || this.#omissions.text(text)) return;
    this.#blocks.push(
      this.#kind === 'heading' ? { kind: 'heading', text, level: this.#level } : { kind: this.#kind, text },
    );
    this.#html.push(this.#wrap(inline));
  }

  #wrap(inline: string): string {
    const tag = {
      paragraph: 'p',
      heading: `h${this.#level}`,
      'list-item': 'li',
      quote: 'p',
      caption: 'figcaption',
      table: 'p',
      code: 'pre',
      image: 'p',
      embed: 'p',
    }[this.#kind];
    return `<${tag}>${inline}</${tag}>`;
  }

  #image(element: Element): void {
    const url = this.#page.resolve(imageUrlOf(element));
    if (url === null || isTiny(element)) return;
    const alt = element.getAttribute('alt')?.trim() ?? '';
    if (this.#text.trim() === '') this.#flush();
    this.#blocks.push({ kind: 'image', text: '', url });
    this.#html.push(`<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">`);
  }

  /** An embedded player or frame becomes a link to it. */
  #embed(element: Element): void {
    const link =
      element.getAttribute('src') ??
      element.getAttribute('data-src') ??
      element.querySelector('source[src]')?.getAttribute('src');
    const url = this.#page.resolve(link);
    if (url === null || /doubleclick|googlesyndication|\/ads?\/|facebook\.com\/plugins/.test(url)) return;
    this.#flush();
    this.#blocks.push({ kind: 'embed', text: '', url });
    this.#html.push(
      `<p><a href="${escapeHtml(url)}">${escapeHtml(element.getAttribute('title')?.trim() || url)}</a></p>`,
    );
  }

  /** A table of data is one block, rows as lines; a table that only lays out the page is read through. */
  #table(element: Element): boolean {
    const rows = dataRows(element);
    if (rows === null) return false;
    const text = tableText(rows);
    if (text !== '') {
      this.#blocks.push({ kind: 'table', text });
      this.#html.push(tableHtml(rows));
    }
    return true;
  }
}

function isTiny(element: Element): boolean {
  const width = Number(element.getAttribute('width') ?? '100');
  const height = Number(element.getAttribute('height') ?? '100');
  return (width > 0 && width < 30) || (height > 0 && height < 30);
}
