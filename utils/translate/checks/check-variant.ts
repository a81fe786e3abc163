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

function foreignCharacters(
  target: string,
  foreign: ReadonlySet<string>,
  words: readonly CheckFinding[],
): CheckFinding[] {
  return [...target.matchAll(/\p{Script=Han}/gu)]
    .map(({ 0: mark, index }) => findingAt(mark, index))
    .filter(({ text, start }) => foreign.has(text) && !words.some((word) => word.start <= start && start < word.end));
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
