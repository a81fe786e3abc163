import type { TranslationEngine } from './engine.ts';
import { findTerms, type GlossaryTerm, termsFor, translationOf } from './glossary.ts';
import { type LanguagePair, normaliseLanguage } from './pair.ts';
import { convertQuoteMarks } from './quote-marks.ts';
import { translateLocally } from './translate-locally.ts';

type Convert = (text: string) => string;

/** OpenCC's names: `twp` is Taiwan with its own terms, `hkp` Hong Kong with its own. */
const VARIANTS: Record<string, string> = { 'zh-Hant': 'twp', 'zh-Hant-HK': 'hkp', 'zh-Hans': 'cn' };

/** The two conversions' dictionaries are apart: to Simplified is small, to Traditional ten times as large. */
async function loadConverter(pair: LanguagePair): Promise<Convert | null> {
  const from = VARIANTS[normaliseLanguage(pair.source)];
  const to = VARIANTS[normaliseLanguage(pair.target)];
  if (!from || !to || from === to) return null;
  if (to === 'cn') return (await import('opencc-js/t2cn')).Converter({ from, to });
  if (from === 'cn') return (await import('opencc-js/cn2t')).Converter({ from, to });
  return null;
}

function isServed(pair: LanguagePair): boolean {
  const from = VARIANTS[normaliseLanguage(pair.source)];
  const to = VARIANTS[normaliseLanguage(pair.target)];
  return from !== undefined && to !== undefined && from !== to && (from === 'cn' || to === 'cn');
}

/** Converts around the glossary's terms, whose translations go in as they are. */
function convertWithTerms(text: string, terms: readonly GlossaryTerm[], pair: LanguagePair, convert: Convert): string {
  const quoted = convertQuoteMarks(text, VARIANTS[normaliseLanguage(pair.target)] === 'cn' ? 'Hans' : 'Hant');
  let at = 0;
  let out = '';
  for (const match of findTerms(text, terms)) {
    out += convert(quoted.slice(at, match.start)) + translationOf(match.term, text.slice(match.start, match.end));
    at = match.end;
  }
  return out + convert(quoted.slice(at));
}

/** Traditional (Taiwan, Hong Kong) from and to Simplified Chinese with each side's own terms, offline, by OpenCC. */
export function createOpenccEngine(): TranslationEngine {
  const converters = new Map<string, Promise<Convert | null>>();
  return {
    id: 'opencc',
    kind: 'embedded',
    leavesDevice: false,
    output: 'translation',
    limits: { maxSegments: 10_000, maxChars: 1_000_000 },
    probe: async (pair) => (isServed(pair) ? 'ready' : 'unavailable'),
    async *translate(segments, options) {
      const key = `${normaliseLanguage(options.pair.source)}>${normaliseLanguage(options.pair.target)}`;
      const loading = converters.get(key) ?? loadConverter(options.pair);
      converters.set(key, loading);
      const convert = await loading;
      if (!convert) {
        for (const { id } of segments) yield { id, error: { code: 'unavailable', retryable: false } };
        return;
      }
      const terms = termsFor(options.glossary, options.pair);
      yield* translateLocally(segments, options, ({ text }) => convertWithTerms(text, terms, options.pair, convert));
    },
  };
}
