import { findPairedMarks } from '@/utils/summary/paired-marks.ts';
import { type LanguagePair, normaliseLanguage } from '../pair.ts';
import type { CheckFinding, CheckKind } from './check.ts';

function findAll(kind: CheckKind, target: string, pattern: RegExp): CheckFinding[] {
  return [...target.matchAll(pattern)].map(({ 0: text, index }) => ({
    kind,
    side: 'target',
    text,
    start: index,
    end: index + text.length,
  }));
}

const DOUBLED_WORD =
  /(?<![\p{L}\p{N}])(?!(?:had|that|bye|very|so|no|ha|blah)\b)([\p{Script=Latin}]{2,})\s+\1(?![\p{L}\p{N}])/giu;
const DOUBLED_PASSAGE = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4,})\1/gu;
const DOUBLED_MARK = /([，。、；：])\1+|(?<![.,;:])([,;:])\2+/gu;

/** Words, passages and marks written twice in a row, unless the source does so too. */
export function checkDoubled(source: string, target: string): CheckFinding[] {
  return [DOUBLED_WORD, DOUBLED_PASSAGE, DOUBLED_MARK]
    .filter((pattern) => source.search(pattern) < 0)
    .flatMap((pattern) => findAll('doubled', target, pattern));
}

/** Marks without their partner; an apostrophe, a list's `a)` and the sign for inches have none. */
function unpairedMarks(text: string): number[] {
  const { spans, opens, closes } = findPairedMarks(text);
  const paired = new Set(spans.flatMap(({ start, end }) => [start, end - 1]));
  return [...opens, ...closes].filter((at) => {
    if (paired.has(at) || /[‘’‚]/u.test(text.charAt(at))) return false;
    if (/[)）]/u.test(text.charAt(at)) && /^\s*[\p{L}\p{N}]{1,3}$/u.test(text.slice(0, at))) return false;
    return !(text.charAt(at) === '"' && /\d/u.test(text.charAt(at - 1)));
  });
}

/** Quotes and brackets of the target that are not closed or not opened, where the source's are. */
export function checkPairing(source: string, target: string): CheckFinding[] {
  if (unpairedMarks(source).length > 0) return [];
  return unpairedMarks(target)
    .sort((a, b) => a - b)
    .map((at) => ({ kind: 'pairing', side: 'target', text: target.charAt(at), start: at, end: at + 1 }));
}

const HALF_WIDTH_IN_CJK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[,;?!](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\s*$)/gu;
const FULL_WIDTH = /[，。、；：！？（）「」『』Ａ-Ｚａ-ｚ０-９]/gu;
const FULL_WIDTH_ALPHANUMERIC = /[Ａ-Ｚａ-ｚ０-９]+/gu;

/** Half-width marks in Chinese or Japanese, full-width ones elsewhere. */
export function checkWidth(source: string, target: string, pair: LanguagePair): CheckFinding[] {
  if (/^(?:zh|ja)\b/u.test(normaliseLanguage(pair.target))) {
    const letters =
      source.search(FULL_WIDTH_ALPHANUMERIC) >= 0 ? [] : findAll('width', target, FULL_WIDTH_ALPHANUMERIC);
    return [...findAll('width', target, HALF_WIDTH_IN_CJK), ...letters];
  }
  return normaliseLanguage(pair.target) === 'ko' ? [] : findAll('width', target, FULL_WIDTH);
}
