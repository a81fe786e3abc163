import { readingLength } from '@/utils/summary/terms.ts';
import { isSameLanguage, type LanguagePair, normaliseLanguage } from '../pair.ts';
import type { CheckFinding } from './check.ts';

const HAN_LANGUAGES = /^(?:zh|ja|yue|lzh)\b/u;
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Han characters left over in a language that has none; names in brackets are often given on purpose. */
function leftovers(target: string): CheckFinding[] {
  return [...target.matchAll(/\p{Script=Han}{2,}/gu)]
    .filter(({ index }) => !/[(（[“"「][^)）\]”"」]*$/u.test(target.slice(0, index)))
    .map(({ 0: text, index }) => ({
      kind: 'untranslated',
      side: 'target',
      text,
      start: index,
      end: index + text.length,
    }));
}

const WORDS_TAKEN_OVER = /(?:[a-z][\w'’-]*[ ,]+){4,}[a-z][\w'’-]*/gu;

/** Text that was left in the source's language: all of it, or a passage. */
export function checkUntranslated(source: string, target: string, pair: LanguagePair): CheckFinding[] {
  if (isSameLanguage(pair.source, pair.target) || target.trim() === '') return [];
  const isHanPair =
    HAN_LANGUAGES.test(normaliseLanguage(pair.source)) && HAN_LANGUAGES.test(normaliseLanguage(pair.target));
  // Short sentences and names can be written alike in two Han scripts.
  const isLong = readingLength(source) > (isHanPair ? 30 : 8);
  if (bare(source) === bare(target) && isLong) {
    return [{ kind: 'untranslated', side: 'target', text: target, start: 0, end: target.length }];
  }
  if (!HAN_LANGUAGES.test(normaliseLanguage(pair.target))) return leftovers(target);
  return [...target.matchAll(WORDS_TAKEN_OVER)]
    .filter(({ 0: text }) => source.includes(text))
    .map(({ 0: text, index }) => ({
      kind: 'untranslated',
      side: 'target',
      text,
      start: index,
      end: index + text.length,
    }));
}

/** A source with words whose target has none. */
export function checkEmpty(source: string, target: string): CheckFinding[] {
  if (!/[\p{L}\p{N}]/u.test(source) || /[\p{L}\p{N}]/u.test(target)) return [];
  return [{ kind: 'empty', side: 'target', text: target, start: 0, end: target.length }];
}

const SHORTEST_RATIO = 0.35;
const LONGEST_RATIO = 2.8;
const MIN_LENGTH = 20;

/** A target so short or long beside its source that something is likely lost or added. */
export function checkLength(source: string, target: string): CheckFinding[] {
  const asked = readingLength(source);
  const given = readingLength(target);
  if (asked < MIN_LENGTH || given === 0) return [];
  const ratio = given / asked;
  if (ratio >= SHORTEST_RATIO && ratio <= LONGEST_RATIO) return [];
  return [{ kind: 'length', side: 'target', text: target, start: 0, end: target.length }];
}
