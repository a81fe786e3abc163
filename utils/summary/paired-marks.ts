export type MarkKind = 'quote' | 'bracket' | 'title';

/** A pair of marks: offsets of the opening mark and of the place just after the closing one. */
export interface MarkedSpan {
  kind: MarkKind;
  start: number;
  end: number;
}

export interface PairedMarks {
  /** Pairs that are closed and short enough to be read as one piece. */
  spans: MarkedSpan[];
  /** Offsets of the marks that open something, closed later or not. */
  opens: Set<number>;
  closes: Set<number>;
  /** The span that ends, or starts, at an offset. */
  endingAt: Map<number, MarkedSpan>;
  startingAt: Map<number, MarkedSpan>;
  /** 1 for each offset strictly inside a span. */
  inside: Uint8Array;
}

const PAIRS: ReadonlyMap<string, { close: string; kind: MarkKind }> = new Map([
  ...['「」', '『』', '｢｣', '﹁﹂', '﹃﹄', '〝〞', '“”', '‘’', '„“', '‚‘', '«»', '‹›'].map(
    (pair) => [pair.charAt(0), { close: pair.charAt(1), kind: 'quote' as MarkKind }] as const,
  ),
  ...['（）', '()', '［］', '[]', '〔〕', '｛｝', '{}'].map(
    (pair) => [pair.charAt(0), { close: pair.charAt(1), kind: 'bracket' as MarkKind }] as const,
  ),
  ...['《》', '〈〉', '【】', '〖〗'].map(
    (pair) => [pair.charAt(0), { close: pair.charAt(1), kind: 'title' as MarkKind }] as const,
  ),
]);
const CLOSING = new Set([...PAIRS.values()].map((pair) => pair.close));
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

/** Scripts that write no apostrophe close a quotation with it: 他喊‘救命’就跑, ‘좋다’고. */
const APOSTROPHE_NEIGHBOUR =
  /(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})[\p{L}\p{N}]/u;

/** A quotation longer than this is a passage: its own sentences are told apart. */
const MAX_QUOTE_CJK = 240;
const MAX_QUOTE_OTHER = 480;

interface Open {
  mark: string;
  close: string;
  kind: MarkKind;
  at: number;
}

/** Whether the mark at `at` opens, closes, or is no mark; straight quotes and apostrophes are told by their neighbours. */
function roleOf(text: string, at: number, stack: readonly Open[]): 'open' | 'close' | null {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === '"') {
    const open = stack.some((entry) => entry.mark === '"');
    if (open) return /\s|^$/u.test(before) && /\S/u.test(after) ? 'open' : 'close';
    // 5" is a length.
    return /\S/u.test(after) && !/\d/u.test(before) ? 'open' : null;
  }
  if (mark === '’' && APOSTROPHE_NEIGHBOUR.test(after) && APOSTROPHE_NEIGHBOUR.test(before)) return null;
  if (CLOSING.has(mark) && stack.some((entry) => entry.close === mark)) return 'close';
  if (PAIRS.has(mark)) return 'open';
  return CLOSING.has(mark) ? 'close' : null;
}

function isOnePiece(text: string, start: number, end: number): boolean {
  if (end - start <= MAX_QUOTE_CJK) return true;
  return end - start <= MAX_QUOTE_OTHER && !CJK.test(text.slice(start, end));
}

function addSpan(found: PairedMarks, span: MarkedSpan): void {
  found.spans.push(span);
  found.startingAt.set(span.start, span);
  found.endingAt.set(span.end, span);
  found.inside.fill(1, span.start + 1, span.end);
}

/** Finds the quotations, brackets and titles of one paragraph; a mark that is never closed binds nothing. */
export function findPairedMarks(text: string): PairedMarks {
  const found: PairedMarks = {
    spans: [],
    opens: new Set(),
    closes: new Set(),
    endingAt: new Map(),
    startingAt: new Map(),
    inside: new Uint8Array(text.length + 1),
  };
  let stack: Open[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark !== '"' && !PAIRS.has(mark) && !CLOSING.has(mark)) continue;
    const role = roleOf(text, at, stack);
    if (role === 'open') {
      const pair = PAIRS.get(mark) ?? { close: '"', kind: 'quote' as MarkKind };
      // A second opening quote of the same kind, with none of another kind between, means that the first was never closed.
      const isRepeated = stack.findLast((entry) => entry.kind === 'quote')?.mark === mark;
      if (isRepeated) stack = stack.filter((entry) => entry.mark !== mark);
      stack.push({ mark, ...pair, at });
      found.opens.add(at);
    } else if (role === 'close') {
      found.closes.add(at);
      const index = stack.findLastIndex((entry) => entry.close === mark);
      const open = stack[index];
      if (!open) continue;
      stack = stack.slice(0, index);
      if (isOnePiece(text, open.at, at + 1)) addSpan(found, { kind: open.kind, start: open.at, end: at + 1 });
    }
  }
  return found;
}
