import { decodeHTMLStrict } from 'entities/decode';
import type { FeedProblem } from '../parsed-feed.ts';
import { declarationEnd } from './declaration-end.ts';
import { endsTextField, isItem } from './feed-vocabulary.ts';
import { ForwardSearch } from './forward-search.ts';
import { NamespaceScope } from './namespaces.ts';
import { readStartTag, type StartTag, startsName } from './read-tag.ts';
import { rootScopeOf, scopeOf } from './tag-scope.ts';
import type { XmlElement } from './xml-element.ts';

/** How much a hostile document may ask of us. */
export interface ScanLimits {
  maxDepth: number;
  maxItems: number;
  timeoutMs: number;
}

interface OpenTag {
  rawName: string;
  /** `null` beyond the depth that is kept. */
  element: XmlElement | null;
  scope: NamespaceScope;
}

const CDATA_START = '<![CDATA[';
const BLANK = /^\s*$/;

/**
 * Reads a feed's XML into a tree, whatever its damage: unclosed, crossed and missing tags, `AT&T <3`, CDATA without an
 * end, a document cut off. One pass, linear in the text whatever it holds; nothing declared in a DOCTYPE is believed.
 */
export function scanXml(source: string, start: number, baseUrl: string, limits: ScanLimits): XmlScan {
  const scanner = new XmlScanner(source, baseUrl, limits);
  scanner.run(start);
  return { document: scanner.document, problems: [...scanner.problems.values()] };
}

export interface XmlScan {
  /** A nameless element around the root. */
  document: XmlElement;
  problems: FeedProblem[];
}

class XmlScanner {
  readonly document: XmlElement;
  readonly problems = new Map<string, FeedProblem>();
  readonly #source: string;
  readonly #limits: ScanLimits;
  readonly #stack: OpenTag[];
  /** How many of each name are open: an end tag without a start is known at once, however deep the stack. */
  readonly #open = new Map<string, number>();
  readonly #commentEnd: ForwardSearch;
  readonly #instructionEnd: ForwardSearch;
  readonly #declaration: { tagEnd: ForwardSearch; subsetEnd: ForwardSearch };
  readonly #cdataStart: ForwardSearch;
  readonly #cdataEnd: ForwardSearch;
  #items = 0;

  constructor(source: string, baseUrl: string, limits: ScanLimits) {
    this.#source = source;
    this.#limits = limits;
    this.document = newElement('', {}, 0, baseUrl);
    this.document.innerEnd = source.length;
    this.#stack = [{ rawName: '', element: this.document, scope: new NamespaceScope(null) }];
    this.#commentEnd = new ForwardSearch(source, '-->');
    this.#instructionEnd = new ForwardSearch(source, '?>');
    this.#declaration = { tagEnd: new ForwardSearch(source, '>'), subsetEnd: new ForwardSearch(source, ']') };
    this.#cdataStart = new ForwardSearch(source, CDATA_START);
    this.#cdataEnd = new ForwardSearch(source, ']]>');
  }

  run(start: number): void {
    const source = this.#source;
    const deadline = performance.now() + this.#limits.timeoutMs;
    let position = start;
    for (let step = 1; position < source.length; step++) {
      const open = source.indexOf('<', position);
      const textEnd = open === -1 ? source.length : open;
      if (textEnd > position) this.#addText(position, textEnd);
      position = open === -1 ? textEnd : this.#readMarkup(open);
      if (this.#items > this.#limits.maxItems) break;
      if (step % 2048 === 0 && performance.now() > deadline) break;
    }
    if (this.#items > this.#limits.maxItems) this.#report('too-many-entries', `${this.#limits.maxItems} kept`);
    else if (position < source.length) this.#report('too-slow', 'stopped reading');
    else if (this.#stack.length > 1) this.#report('truncated', `<${this.#top().rawName}> is never closed`);
    this.#closeDownTo(1, source.length);
  }

  #top(): OpenTag {
    return this.#stack[this.#stack.length - 1] as OpenTag;
  }

  #report(code: string, detail: string): void {
    if (!this.problems.has(code)) this.problems.set(code, { code, detail, fatal: false });
  }

  #addText(start: number, end: number): void {
    const { element } = this.#top();
    if (element === null) return;
    const raw = this.#source.slice(start, end);
    if (element.text === '' && BLANK.test(raw)) return;
    element.text += raw.includes('&') ? decodeHTMLStrict(raw) : raw;
  }

  /** Reads what begins with the `<` at `open`, and answers where reading goes on. */
  #readMarkup(open: number): number {
    const next = this.#source.charCodeAt(open + 1);
    if (next === 47) return this.#readEndTag(open);
    if (next === 63) return this.#skipTo(this.#instructionEnd, open, 2);
    if (next === 33) return this.#readDeclaration(open);
    const tag = startsName(next) ? readStartTag(this.#source, open) : null;
    if (tag !== null) return this.#openElement(tag);
    return this.#takeAsText(open);
  }

  #takeAsText(open: number): number {
    this.#report('stray-markup', 'a "<" that begins no tag');
    this.#addText(open, open + 1);
    return open + 1;
  }

  #skipTo(terminator: ForwardSearch, open: number, length: number): number {
    const end = terminator.next(open + 2);
    if (end !== -1) return end + length;
    this.#report('unclosed-markup', this.#source.slice(open, open + 9));
    return open + 2;
  }

  #readDeclaration(open: number): number {
    if (this.#source.startsWith(CDATA_START, open)) return this.#readCdata(open);
    if (this.#source.startsWith('<!--', open)) return this.#skipTo(this.#commentEnd, open, 3);
    return declarationEnd(this.#source, open, this.#declaration);
  }

  /** A CDATA section that is never closed ends with the element it stands in, at the latest where the next one begins. */
  #readCdata(open: number): number {
    const start = open + CDATA_START.length;
    const end = this.#cdataEnd.next(start);
    const nextStart = this.#cdataStart.next(start);
    const limit = nextStart !== -1 && (end === -1 || nextStart < end) ? nextStart : end;
    const { element, rawName } = this.#top();
    if (end === -1 || limit !== end) {
      const bound = limit === -1 ? this.#source.length : limit;
      const elementEnd = endTagWithin(this.#source, rawName, start, bound);
      if (elementEnd !== -1 || end === -1) {
        this.#report('unclosed-cdata', `in <${rawName}>`);
        const stop = elementEnd === -1 ? bound : elementEnd;
        if (element !== null) element.text += this.#source.slice(start, stop);
        return stop;
      }
    }
    if (element !== null) element.text += this.#source.slice(start, end);
    return end + 3;
  }

  #openElement(tag: StartTag): number {
    const isRoot = this.#stack.length === 1;
    if (!isRoot) this.#makeRoomFor(tag);
    const parent = this.#top();
    const isKept = parent.element !== null && this.#stack.length <= this.#limits.maxDepth;
    if (!isKept) this.#report('too-deep', `more than ${this.#limits.maxDepth} levels`);
    const scope = isRoot ? rootScopeOf(tag) : isKept ? scopeOf(tag, parent.scope) : parent.scope;
    const name = scope.resolve(tag.rawName);
    if (isItem(name)) this.#items++;
    const element = isKept ? newElement(name, tag.attributes, tag.end, baseOf(tag, parent.element)) : null;
    if (element !== null) parent.element?.children.push(element);
    if (!tag.selfClosing) {
      const rawName = tag.rawName.toLowerCase();
      this.#stack.push({ rawName, element, scope });
      this.#open.set(rawName, (this.#open.get(rawName) ?? 0) + 1);
    }
    return tag.end;
  }

  /** Closes what this tag cannot stand in: a text field whose end was lost, or the post before. */
  #makeRoomFor(tag: StartTag): void {
    const top = this.#top();
    const name = top.scope.resolve(tag.rawName);
    const depth = this.#stack.length;
    if (isItem(name)) {
      const previous = this.#stack.slice(0, this.#limits.maxDepth + 1).findLastIndex(isOpenItem);
      if (previous !== -1) this.#closeUnended(previous, tag);
    }
    if (depth === this.#stack.length && top.element !== null && endsTextField(top.element.name, name))
      this.#closeUnended(depth - 1, tag);
  }

  #closeUnended(depth: number, tag: StartTag): void {
    this.#report('unclosed-element', `<${this.#stack[depth]?.rawName}> before <${tag.rawName}>`);
    this.#closeDownTo(depth, tag.end - 1);
  }

  #readEndTag(open: number): number {
    const source = this.#source;
    if (!startsName(source.charCodeAt(open + 2))) return this.#takeAsText(open);
    const match = END_TAG.exec(source.slice(open + 2, open + 130));
    const rawName = match?.[1]?.toLowerCase() ?? '';
    const after = open + 2 + (match?.[0].length ?? 0);
    if ((this.#open.get(rawName) ?? 0) === 0) {
      this.#report('stray-end-tag', `</${rawName}>`);
      return after;
    }
    let depth = this.#stack.length - 1;
    while (this.#stack[depth]?.rawName !== rawName) depth--;
    if (depth < this.#stack.length - 1)
      this.#report('unclosed-element', `<${this.#top().rawName}> before </${rawName}>`);
    this.#closeDownTo(depth, open);
    return after;
  }

  #closeDownTo(depth: number, innerEnd: number): void {
    while (this.#stack.length > depth) {
      const { rawName, element } = this.#stack.pop() as OpenTag;
      this.#open.set(rawName, (this.#open.get(rawName) ?? 1) - 1);
      if (element !== null) element.innerEnd = innerEnd;
    }
  }
}

function isOpenItem({ element }: OpenTag): boolean {
  return element !== null && isItem(element.name);
}

const END_TAG = /^([^\s<>/]+)[^<>]*>?/;

function newElement(name: string, attributes: XmlElement['attributes'], innerStart: number, base: string): XmlElement {
  return { name, attributes, children: [], text: '', innerStart, innerEnd: innerStart, base };
}

function baseOf({ attributes }: StartTag, parent: XmlElement | null): string {
  const base = parent?.base ?? '';
  const own = attributes['xml:base'];
  return own !== undefined && URL.canParse(own.trim(), base) ? new URL(own.trim(), base).href : base;
}

/** The offset of `</name` between two offsets, or -1. */
function endTagWithin(source: string, rawName: string, start: number, end: number): number {
  const found = source.slice(start, end).toLowerCase().indexOf(`</${rawName}`);
  return found === -1 ? -1 : start + found;
}
