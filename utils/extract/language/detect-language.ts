import { chineseScript } from './chinese-script.ts';
import { LETTER_CUES } from './letter-cues.ts';
import { STOP_WORDS } from './stop-words.ts';
import { tallySigns } from './tally-signs.ts';

const SAMPLE = 4000;
const NEAR_ENOUGH = 0.85;
const CUE_WEIGHT = 12;

/** What each stop word says for each language that has it: the rarer among languages, the more. */
const WEIGHTS = new Map<string, { language: string; weight: number }[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of new Set(words.split(' '))) {
    const known = WEIGHTS.get(word) ?? [];
    WEIGHTS.set(word, [...known, { language, weight: 1 }]);
  }
}
for (const shares of WEIGHTS.values()) for (const share of shares) share.weight = 1 / shares.length;

const LANGUAGES_OF_LETTER = new Map<string, string[]>();
for (const [language, letters] of LETTER_CUES)
  for (const letter of letters) LANGUAGES_OF_LETTER.set(letter, [...(LANGUAGES_OF_LETTER.get(letter) ?? []), language]);
const ANY_CUE = new RegExp(`[${[...LANGUAGES_OF_LETTER.keys()].join('')}]+`, 'g');

/** Scripts that only one frequent language writes. */
const LANGUAGE_OF_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/[\uac00-\ud7a3]/g, 'ko'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0370-\u03ff\u1f00-\u1fff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0c00-\u0c7f]/g, 'te'],
  [/[\u0c80-\u0cff]/g, 'kn'],
  [/[\u0d00-\u0d7f]/g, 'ml'],
  [/[\u0a80-\u0aff]/g, 'gu'],
  [/[\u0a00-\u0a7f]/g, 'pa'],
  [/[\u0d80-\u0dff]/g, 'si'],
  [/[\u1000-\u109f]/g, 'my'],
  [/[\u1780-\u17ff]/g, 'km'],
  [/[\u0e80-\u0eff]/g, 'lo'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
  [/[\u1200-\u137f]/g, 'am'],
];

/** The language a text is written in (BCP 47, Chinese with its script), told by the text; what the page declares only decides between near relatives. `null` when it is too short to tell. */
export function detectLanguage(text: string, declared: readonly string[] = []): string | null {
  const sample = text.slice(0, SAMPLE);
  const { letters, latin, kana, han, hangul } = tallySigns(sample);
  if (letters < 12) return null;
  if (latin > letters * 0.8) return byStopWords(sample, declared);
  if (kana > letters * 0.05 && kana > hangul) return 'ja';
  if (hangul > letters * 0.2) return 'ko';
  if (han > letters * 0.2) return chineseLanguage(sample);
  for (const [pattern, language] of LANGUAGE_OF_SCRIPT) {
    if (count(sample, pattern) > letters * 0.3) return language;
  }
  return byStopWords(sample, declared);
}

function chineseLanguage(sample: string): string {
  const script = chineseScript(sample);
  return script === null ? 'zh' : `zh-${script}`;
}

function byStopWords(sample: string, declared: readonly string[]): string | null {
  const text = sample.toLowerCase();
  const words = text.match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? [];
  const scores = new Map<string, number>();
  let hits = 0;
  for (const word of words) {
    const shares = WEIGHTS.get(word) ?? [];
    if (shares.length > 0) hits += 1;
    for (const { language, weight } of shares) scores.set(language, (scores.get(language) ?? 0) + weight);
  }
  if (hits < 2 || hits < words.length * 0.08) return null;
  for (const [language, letters] of cuesIn(text)) {
    const score = scores.get(language);
    if (score !== undefined) scores.set(language, score + (letters / text.length) * CUE_WEIGHT * hits);
  }
  const ranked = [...scores].sort((one, other) => other[1] - one[1]);
  const best = ranked[0];
  if (best === undefined) return null;
  const near = ranked.filter(([, score]) => score >= best[1] * NEAR_ENOUGH).map(([language]) => language);
  // Serbian is written in two scripts and has a list for each.
  return (near.find((language) => declared.includes(language)) ?? best[0]).replace(/-Latn$/, '');
}

/** How many letters of each language's own a text has. */
function cuesIn(text: string): ReadonlyMap<string, number> {
  const cues = new Map<string, number>();
  for (const [letters] of text.matchAll(ANY_CUE))
    for (const letter of letters)
      for (const language of LANGUAGES_OF_LETTER.get(letter) ?? []) cues.set(language, (cues.get(language) ?? 0) + 1);
  return cues;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
