import { type LanguagePair, normaliseLanguage } from '../pair.ts';
import type { CheckFinding } from './check.ts';
import { ONLY_SIMPLIFIED, ONLY_TRADITIONAL, REGIONAL_WORDS, SHARED_IN_MAINLAND } from './regional-words.ts';

function findingAt(text: string, start: number, expected?: string): CheckFinding {
  const finding: CheckFinding = { kind: 'variant', side: 'target', text, start, end: start + text.length };
  return expected ? { ...finding, expected } : finding;
}

function foreignWords(target: string, foreign: readonly { word: string; expected: string }[]): CheckFinding[] {
  const expectedFor = new Map(foreign.map(({ word, expected }) => [word, expected]));
  return [...expectedFor].flatMap(([word, expected]) => {
    const start = word === '' || word === expected ? -1 : target.indexOf(word);
    return start < 0 ? [] : [findingAt(word, start, expected)];
  });
}

/** From this share of a text's ideographs on it is written in the other script, not strewn with it. */
const OTHER_SCRIPT = 0.15;
const ENOUGH_TO_TELL = 4;

/** Characters of the other script, neighbours together; a text that is written in it all along is one doubt. */
function foreignCharacters(
  target: string,
  foreign: ReadonlySet<string>,
  words: readonly CheckFinding[],
): CheckFinding[] {
  const isForeign = (mark: string, at: number): boolean =>
    foreign.has(mark) && !words.some(({ start, end }) => start <= at && at < end);
  const marks = [...target.matchAll(/\p{Script=Han}/gu)];
  const found = marks.filter(({ 0: mark, index }) => isForeign(mark, index)).map(({ index }) => index);
  if (found.length >= ENOUGH_TO_TELL && found.length >= OTHER_SCRIPT * marks.length)
    return [{ kind: 'script', side: 'target', text: target, start: 0, end: target.length }];
  const starts = found.filter((at, index) => found[index - 1] !== at - 1);
  return starts.map((start) => {
    let end = start + 1;
    while (found.includes(end)) end++;
    return findingAt(target.slice(start, end), start);
  });
}

/** Simplified characters and Mainland words in Taiwan's Chinese, and the reverse. */
export function checkVariant(target: string, pair: LanguagePair): CheckFinding[] {
  const language = normaliseLanguage(pair.target);
  if (language === 'zh-Hans') {
    const words = foreignWords(
      target,
      REGIONAL_WORDS.flatMap(({ taiwan, mainland }) => [
        { word: taiwan.traditional, expected: mainland.simplified },
        { word: SHARED_IN_MAINLAND.has(taiwan.simplified) ? '' : taiwan.simplified, expected: mainland.simplified },
      ]),
    );
    return [...words, ...foreignCharacters(target, ONLY_TRADITIONAL, words)];
  }
  if (!language.startsWith('zh-Hant')) return [];
  const words = foreignWords(
    target,
    REGIONAL_WORDS.flatMap(({ taiwan, mainland }) => [
      { word: mainland.traditional, expected: taiwan.traditional },
      // Where both scripts write the Mainland's word alike, Taiwan may use it in another sense.
      { word: mainland.traditional === '' ? '' : mainland.simplified, expected: taiwan.traditional },
    ]),
  );
  return [...words, ...foreignCharacters(target, ONLY_SIMPLIFIED, words)];
}
