import { chineseScript } from './chinese-script.ts';
import { STOP_WORDS } from './stop-words.ts';

const SAMPLE = 6000;
const WORDS_OF = Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);

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

/** The language a text is written in (BCP 47, Chinese with its script), told by the text alone; `null` when it is too short to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 12) return null;
  const kana = count(sample, /[\u3041-\u30ff]/g);
  const han = count(sample, /[\u3400-\u9fff]/g);
  const hangul = count(sample, /[\uac00-\ud7a3]/g);
  if (kana > letters * 0.05 && kana > hangul) return 'ja';
  if (hangul > letters * 0.2) return 'ko';
  if (han > letters * 0.2) return chineseLanguage(sample);
  for (const [pattern, language] of LANGUAGE_OF_SCRIPT) {
    if (count(sample, pattern) > letters * 0.3) return language;
  }
  return byStopWords(sample);
}

function chineseLanguage(sample: string): string {
  const script = chineseScript(sample);
  return script === null ? 'zh' : `zh-${script}`;
}

function byStopWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? [];
  let best: string | null = null;
  let bestHits = 0;
  for (const [language, known] of WORDS_OF) {
    let hits = 0;
    for (const word of words) if (known.has(word)) hits += 1;
    const weighted = hits / Math.sqrt(known.size);
    if (weighted > bestHits) {
      best = language;
      bestHits = weighted;
    }
  }
  return bestHits * 6 >= Math.max(1, words.length * 0.08) ? best : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
