import { isAbbreviationStop } from './abbreviations.ts';
import type { MarkedSpan, PairedMarks } from './paired-marks.ts';
import { goesOnAfterQuote } from './quote-endings.ts';

/** A place in a paragraph where a sentence may end. */
export interface SentenceEnd {
  /** The paragraph. */
  text: string;
  /** Where the running sentence began. */
  start: number;
  /** Where the next one would begin. */
  boundary: number;
  marks: PairedMarks;
  language: string;
}

const LIST_MARKER = /^[(（[]?(?:\d{1,3}|\p{L}|[ivxlc]{1,5}|[IVXLC]{1,5})[.)）．]$/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;
const TERMINAL = /[。！？!?.｡．]/u;

/** `（完）` at the very end of a paragraph belongs to the sentence before it. */
function isClosingRemark(text: string, span: MarkedSpan): boolean {
  return (
    span.kind === 'bracket' &&
    text.slice(span.end).trim() === '' &&
    !TERMINAL.test(text.slice(span.start + 1, span.end - 1))
  );
}

/** `Yahoo!奇摩`, `Apple Inc. 發布`: a Latin name's own mark inside Chinese or Japanese ends nothing. */
function isMarkOfLatinName(before: string, after: string): boolean {
  return /[A-Za-z\d][.!?]$/u.test(before) && (CJK.test(before) || CJK.test(after.trimStart().charAt(0)));
}

/** Whether the running sentence really ends where Unicode's rules would end it. */
export function isSentenceEnd({ text, start, boundary, marks, language }: SentenceEnd): boolean {
  const end = text.slice(0, boundary).trimEnd().length;
  const before = text.slice(start, end).trimStart();
  const after = text.slice(boundary);
  if (before === '' || after.trim() === '' || LIST_MARKER.test(before)) return false;
  if (marks.inside[boundary] === 1) return false;
  const closed = marks.endingAt.get(end);
  if (closed && closed.start >= start) return !goesOnAfterQuote({ text, span: closed, sentenceStart: start, language });
  const opened = marks.startingAt.get(boundary);
  if (opened && isClosingRemark(text, opened)) return false;
  if (isMarkOfLatinName(before, after)) return false;
  const last = text.charAt(end - 1);
  if (/[.．]/u.test(last)) {
    if (boundary === end && !marks.opens.has(boundary)) return false;
    return !isAbbreviationStop(before, after, language);
  }
  return !(/[!?]/u.test(last) && /^\p{Ll}/u.test(after));
}
