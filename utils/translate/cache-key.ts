import type { GlossaryTerm } from './glossary.ts';
import { findTerms, termsFor } from './glossary.ts';
import { type LanguagePair, pairKey } from './pair.ts';

/** All that a machine's translation depends on. */
export interface CacheSubject {
  engineId: string;
  /** Empty for engines with one model only. */
  model: string;
  promptVersion: number;
  pair: LanguagePair;
  glossary: readonly GlossaryTerm[];
  text: string;
}

/** The key of a cached translation (SHA-256, hexadecimal); only the terms found in the text count as glossary. */
export async function translationCacheKey(subject: CacheSubject): Promise<string> {
  const { engineId, model, promptVersion, pair, glossary, text } = subject;
  const terms = findTerms(text, termsFor(glossary, pair)).map(({ term }) => [term.source, term.target, term.keepAsIs]);
  const parts = [engineId, model, promptVersion, pairKey(pair), pair.target, terms, text.normalize('NFC').trim()];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
