import { localiseFigures, type Replacement } from './draft/localise-figures.ts';
import type { TranslationEngine } from './engine.ts';
import type { EngineWorld } from './engine-world.ts';
import { findTerms, type GlossaryTerm, termsFor, translationOf } from './glossary.ts';
import type { MemoryMatch } from './memory/memory-unit.ts';
import { readNumbers } from './numbers/read-numbers.ts';
import { isSameLanguage, type LanguagePair } from './pair.ts';
import { translateLocally } from './translate-locally.ts';

/** Puts replacements in from left to right; one that overlaps an earlier one gives way. */
function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: own } of [...replacements].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    const gap = /[\p{Script=Latin}\d]$/u.test(own) && /^[\p{L}\d]/u.test(text.slice(end)) ? ' ' : '';
    const lead = /^[\p{Script=Latin}\d]/u.test(own) && /[\p{L}\d]$/u.test(text.slice(at, start)) ? ' ' : '';
    out += text.slice(at, start) + lead + own + gap;
    at = end;
  }
  return out + text.slice(at);
}

/** The best match's translation, with the numbers that differ put right where each stands in it exactly once. */
function adaptMatch(text: string, { unit }: MemoryMatch): string {
  const own = readNumbers(text);
  const theirs = readNumbers(unit.source);
  if (own.length !== theirs.length) return unit.target;
  return own.reduce((draft, number, index) => {
    const old = theirs[index]?.text ?? '';
    const isPlain = /^[\d.,]+$/u.test(number.text) && /^[\d.,]+$/u.test(old);
    const parts = draft.split(old);
    return isPlain && number.text !== old && parts.length === 2 ? parts.join(number.text) : draft;
  }, unit.target);
}

const CHINESE_MARKS: Record<string, string> = {
  '，': ', ',
  '。': '. ',
  '、': ', ',
  '；': '; ',
  '：': ': ',
  '？': '? ',
  '！': '! ',
  '「': '“',
  '」': '”',
  '（': ' (',
  '）': ') ',
};

/** The source with all that rules can translate: terms, dates, numbers and, for Latin targets, its punctuation. */
function draftByRule(text: string, pair: LanguagePair, terms: readonly GlossaryTerm[]): string {
  const glossed = findTerms(text, terms).map(({ term, start, end }) => ({
    start,
    end,
    text: translationOf(term, text.slice(start, end)),
  }));
  const draft = replaceAll(text, [...glossed, ...localiseFigures(text, pair.source, pair.target)]);
  if (/^(?:zh|ja|ko)/iu.test(pair.target)) return draft;
  return draft
    .replace(/[，。、；：？！「」（）]/gu, (mark) => CHINESE_MARKS[mark] ?? mark)
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** For pairs without any engine: memory, glossary, dates and numbers by rule. A draft to work on, not a translation. */
export function createAssistedDraft(world: Pick<EngineWorld, 'matchMemory'>): TranslationEngine {
  return {
    id: 'assisted-draft',
    kind: 'embedded',
    leavesDevice: false,
    output: 'draft',
    limits: { maxSegments: 10_000, maxChars: 1_000_000 },
    probe: async (pair) => (isSameLanguage(pair.source, pair.target) ? 'unavailable' : 'ready'),
    async *translate(segments, options) {
      const terms = termsFor(options.glossary, options.pair);
      yield* translateLocally(segments, options, async ({ text }) => {
        const [best] = (await world.matchMemory?.(text, options.pair)) ?? [];
        return best ? adaptMatch(text, best) : draftByRule(text, options.pair, terms);
      });
    },
  };
}
