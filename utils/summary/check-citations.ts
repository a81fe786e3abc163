import { readingLength, sentenceTerms } from './terms.ts';

/** A sentence that a model wrote, with the ids of the source sentences it says it rests on. */
export interface CitedSentence {
  text: string;
  sourceIds: string[];
}

/** Why a model's sentence is refused. */
export type CitationFault = 'no-citation' | 'unknown-source' | 'number-not-in-source' | 'not-about-source';

export interface CheckedSentence extends CitedSentence {
  fault: CitationFault | null;
}

/** Below this share of common terms a sentence in the source's own language is not about what it cites. */
const LEAST_COMMON = 0.15;
const MIN_LENGTH = 8;

function numbersOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/(?<=\d),(?=\d{3})/gu, '')
      .match(/\d+(?:\.\d+)?/gu) ?? []
  );
}

function faultOf({ text, sourceIds }: CitedSentence, sources: ReadonlyMap<string, string>): CitationFault | null {
  if (sourceIds.length === 0) return 'no-citation';
  const cited = sourceIds.map((id) => sources.get(id));
  if (cited.includes(undefined)) return 'unknown-source';
  const source = cited.join('\n');
  const known = new Set(numbersOf(source));
  if (numbersOf(text).some((number) => !known.has(number))) return 'number-not-in-source';
  const terms = new Set(sentenceTerms(text));
  const held = new Set(sentenceTerms(source));
  const common = [...terms].filter((term) => held.has(term)).length;
  return readingLength(text) >= MIN_LENGTH && common < LEAST_COMMON * terms.size ? 'not-about-source' : null;
}

/** Checks a model's summary in the source's language: each sentence must cite sentences that exist and hold what it says. */
export function checkCitations(
  sentences: readonly CitedSentence[],
  sources: readonly { id: string; text: string }[],
): CheckedSentence[] {
  const byId = new Map(sources.map(({ id, text }) => [id, text]));
  return sentences.map((sentence) => ({ ...sentence, fault: faultOf(sentence, byId) }));
}
