import { declarationEnd } from './xml/declaration-end.ts';
import { ForwardSearch } from './xml/forward-search.ts';

/** Where a feed's XML begins, or what stands there instead. */
export type FeedRoot = FoundRoot | { isFound: false; isHtml: boolean };

export interface FoundRoot {
  isFound: true;
  offset: number;
  /** Something other than declarations and comments stands before it. */
  isPreceded: boolean;
}

const ROOT = /^<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>/]/i;
const DOCTYPE = /^<!doctype\s/i;
const HTML = /^<!doctype\s+html|^<(?:html|body)[\s>]/i;
/** No feed has more than this before its root; a page of any other kind is soon known. */
const MAX_ELEMENTS_BEFORE = 2000;

/** Finds the feed's root behind declarations, comments, white space and whatever a server wrote in front of it. */
export function findRoot(text: string): FeedRoot {
  const commentEnd = new ForwardSearch(text, '-->');
  const instructionEnd = new ForwardSearch(text, '?>');
  const declaration = { tagEnd: new ForwardSearch(text, '>'), subsetEnd: new ForwardSearch(text, ']') };
  let position = 0;
  let isPreceded = false;
  for (let count = 0; count < MAX_ELEMENTS_BEFORE; count++) {
    const open = text.indexOf('<', position);
    if (open === -1) break;
    isPreceded ||= /\S/.test(text.slice(position, open));
    const head = text.slice(open, open + 60);
    if (ROOT.test(head)) return { isFound: true, offset: open, isPreceded };
    if (HTML.test(head)) return { isFound: false, isHtml: true };
    const isComment = head.startsWith('<!--');
    const isInstruction = head.startsWith('<?');
    isPreceded ||= /^<[^!?]/.test(head);
    let end = 0;
    if (isComment) end = commentEnd.next(open) + 3;
    else if (isInstruction) end = instructionEnd.next(open) + 2;
    else if (DOCTYPE.test(head)) end = declarationEnd(text, open, declaration);
    position = Math.max(end, open + 1);
  }
  return { isFound: false, isHtml: /<(?:head|div|p|table|form)\b/i.test(text.slice(0, 10_000)) };
}
