import { isAbbreviationStop } from './abbreviations.ts';
import { findPairedMarks, type PairedMarks } from './paired-marks.ts';
import { goesOnAfterQuote } from './quote-endings.ts';
import { thaiBoundaries } from './thai-sentences.ts';

/** A sentence with its UTF-16 offsets: `source.slice(start, end) === text`, without the space around it. */
export interface SentenceSpan {
  text: string;
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    const [known] = tryLocale(language);
    segmenter = new Intl.Segmenter(known ?? 'en', { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

function tryLocale(language: string): string[] {
  try {
    return Intl.Segmenter.supportedLocalesOf(language);
  } catch {
    return [];
  }
}

/** Where the next sentence may begin; an ellipsis before a capital counts, which Unicode's rules leave out. */
function candidates(text: string, language: string): number[] {
  if (/^th\b/iu.test(language)) return thaiBoundaries(text);
  const found = new Set<number>();
  for (const { index } of segmenterFor(language).segment(text)) if (index > 0) found.add(index);
  for (const match of text.matchAll(/…["”’»)]?\s+(?=["“‘«(]?\p{Lu})/gu)) found.add(match.index + match[0].length);
  return [...found].sort((a, b) => a - b);
}

const URL_OR_MAIL = /(?:https?:\/\/|www\.)[^\s\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+|[\w.+-]+@[\w-]+\.[\w.-]+/giu;
const NUMERIC_DATE = /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.\s*/gu;

/** Stretches in which punctuation ends nothing: addresses and Korean dates. */
function solidRanges(text: string): { start: number; end: number }[] {
  const addresses = [...text.matchAll(URL_OR_MAIL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[.,!?;:)]+$/u, '').length,
  }));
  const dates = [...text.matchAll(NUMERIC_DATE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length + 1,
  }));
  return [...addresses, ...dates];
}

/** Gives an opening mark back to the sentence it opens. */
function withoutOrphanOpeners(text: string, boundary: number, start: number, marks: PairedMarks): number {
  let at = boundary;
  for (let back = boundary; back > start; back--) {
    if (marks.opens.has(back - 1)) at = back - 1;
    else if (!/\s/u.test(text.charAt(back - 1))) break;
  }
  return at;
}

function contentEnd(text: string, boundary: number): number {
  return text.slice(0, boundary).trimEnd().length;
}

const LIST_MARKER = /^[(（[]?(?:\d{1,3}|\p{L}|[ivxlc]{1,5}|[IVXLC]{1,5})[.)）．]$/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

/** Whether the sentence that began at `start` really ends before `boundary`. */
function endsAt(text: string, start: number, boundary: number, marks: PairedMarks, language: string): boolean {
  const end = contentEnd(text, boundary);
  const before = text.slice(start, end).trimStart();
  const after = text.slice(boundary);
  if (before === '' || after.trim() === '') return false;
  if (marks.spans.some((span) => span.start < boundary && boundary < span.end)) return false;
  if (LIST_MARKER.test(before)) return false;
  const closed = marks.spans.find((span) => span.end === end && span.start >= start);
  if (closed) return !goesOnAfterQuote({ text, span: closed, sentenceStart: start, language });
  // （完） at the very end of a paragraph belongs to the sentence before it.
  if (marks.spans.some((span) => span.start === boundary && span.kind === 'bracket' && isTail(text, span.end))) {
    return false;
  }
  const last = text.charAt(end - 1);
  if (/[.．]/u.test(last)) {
    if (boundary === end && !marks.opens.has(boundary)) return false;
    return !isAbbreviationStop(before, after, language);
  }
  // `Yahoo!奇摩`: a Latin name's own mark inside Chinese or Japanese text.
  if (/[!?]/u.test(last) && /[A-Za-z]/u.test(text.charAt(end - 2)) && CJK.test(after.trimStart().charAt(0)))
    return false;
  return !(/[!?]/u.test(last) && /^\p{Ll}/u.test(after));
}

function isTail(text: string, end: number): boolean {
  return text.slice(end).trim() === '';
}

function splitParagraph(text: string, language: string): { start: number; end: number }[] {
  const marks = findPairedMarks(text);
  const solid = solidRanges(text);
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const candidate of candidates(text, language)) {
    const boundary = withoutOrphanOpeners(text, candidate, start, marks);
    if (boundary <= start || solid.some((range) => range.start < boundary && boundary < range.end)) continue;
    if (!endsAt(text, start, boundary, marks, language)) continue;
    spans.push({ start, end: boundary });
    start = boundary;
  }
  spans.push({ start, end: text.length });
  return spans;
}

/** Splits a text into sentences, each line on its own; quotations stay whole and their marks stay with them. */
export function splitSentences(text: string, language: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029\u0085]+/gu)) {
    for (const span of splitParagraph(line[0], language)) {
      const raw = line[0].slice(span.start, span.end);
      const trimmed = raw.trim();
      if (trimmed === '') continue;
      const start = line.index + span.start + raw.indexOf(trimmed);
      sentences.push({ text: trimmed, start, end: start + trimmed.length });
    }
  }
  return sentences;
}
