import { findPairedMarks } from '@/utils/summary/paired-marks.ts';

/** The outer and the inner pair of quotation marks in which a Chinese script quotes. */
const MARKS = {
  Hant: ['「」', '『』'],
  Hans: ['“”', '‘’'],
} as const;

const OPENING = '「『“‘';
const CLOSING = '」』”’';
const CORNER = /[「」『』]/u;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

interface Quotation {
  /** Offset of the opening mark; before the text where it is not opened in it. */
  start: number;
  /** Offset of the closing mark; behind the text where it is not closed in it. */
  end: number;
}

function quotationsIn(text: string): Quotation[] {
  const { spans, opens, closes } = findPairedMarks(text);
  const quoted = spans
    .filter(({ start }) => OPENING.includes(text.charAt(start)))
    .map(({ start, end }) => ({ start, end: end - 1 }));
  const paired = new Set(quoted.flatMap(({ start, end }) => [start, end]));
  const unclosed = [...opens].filter((at) => OPENING.includes(text.charAt(at)) && !paired.has(at));
  const unopened = [...closes].filter((at) => CLOSING.includes(text.charAt(at)) && !paired.has(at));
  return [
    ...quoted,
    ...unclosed.map((start) => ({ start, end: text.length })),
    ...unopened.map((end) => ({ start: -1, end })),
  ];
}

/** Curly marks are Latin's too: they are Chinese where Chinese stands in them or beside them. */
function isChinese(text: string, { start, end }: Quotation): boolean {
  if (CORNER.test(text.charAt(start)) || CORNER.test(text.charAt(end))) return true;
  const before = text.slice(0, Math.max(start, 0)).trimEnd().slice(-1);
  const after = text
    .slice(end + 1)
    .trimStart()
    .slice(0, 1);
  return CHINESE.test(before + text.slice(start + 1, end) + after);
}

/** Writes Chinese quotations in the marks of a script, outer and inner by their depth; every offset stays. */
export function convertQuoteMarks(text: string, script: keyof typeof MARKS): string {
  const quotations = quotationsIn(text).filter((quotation) => isChinese(text, quotation));
  const marks = text.split('');
  for (const { start, end } of quotations) {
    const around = quotations.filter((outer) => outer.start <= start && end <= outer.end);
    // The quotation is around itself.
    const isOuter = around.length % 2 === 1;
    const pair = MARKS[script][isOuter ? 0 : 1];
    if (start >= 0) marks[start] = pair.charAt(0);
    if (end < text.length) marks[end] = pair.charAt(1);
  }
  return marks.join('');
}
