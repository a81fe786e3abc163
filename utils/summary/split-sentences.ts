import { findPairedMarks, type PairedMarks } from './paired-marks.ts';
import { isSentenceEnd } from './sentence-end.ts';
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

/** An ellipsis before a capital, and a French quotation, whose closing mark stands apart: `Venez ! » Puis`. */
const ENDS_OF_LATIN = /(?:…["”’»)]?|[.!?…]\s[»›])\s+(?=["“‘«(]?\p{Lu})/gu;
/** An emoji behind the mark that ends a Chinese or Japanese sentence is that sentence's last. */
const CLOSING_EMOJI =
  /(?<=[。！？]["”’」』）)]?)\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{EMod}|\u200d|\ufe0f)*\s*/gu;

/** Where the next sentence may begin: Unicode's rules, and what they leave out. */
function candidates(text: string, language: string): number[] {
  if (/^th\b/iu.test(language)) return thaiBoundaries(text);
  const found = new Set<number>();
  for (const { index } of segmenterFor(language).segment(text)) if (index > 0) found.add(index);
  for (const match of text.matchAll(ENDS_OF_LATIN)) found.add(match.index + match[0].length);
  for (const match of text.matchAll(CLOSING_EMOJI)) {
    found.delete(match.index);
    found.add(match.index + match[0].length);
  }
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

function splitParagraph(text: string, language: string): { start: number; end: number }[] {
  const marks = findPairedMarks(text);
  const solid = solidRanges(text);
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const candidate of candidates(text, language)) {
    const boundary = withoutOrphanOpeners(text, candidate, start, marks);
    if (boundary <= start || solid.some((range) => range.start < boundary && boundary < range.end)) continue;
    if (!isSentenceEnd({ text, start, boundary, marks, language })) continue;
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
