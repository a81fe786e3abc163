import { isSamePair, type LanguagePair } from './pair.ts';

/** A term with its one right translation for a pair of languages. */
export interface GlossaryTerm {
  source: string;
  /** Empty where `keepAsIs`. */
  target: string;
  /** Other spellings of the source that mean the same. */
  variants?: string[];
  /** Other translations that a check lets pass. */
  alternatives?: string[];
  /** A name or mark that stays as it is written. */
  keepAsIs?: boolean;
  note?: string;
  pair: LanguagePair;
  /** Host name, where the term holds for one site only. */
  site?: string;
}

/** A term found in a text, with its UTF-16 offsets. */
export interface TermMatch {
  term: GlossaryTerm;
  start: number;
  end: number;
}

/** What a term is translated as. */
export function translationOf(term: GlossaryTerm, found: string): string {
  return term.keepAsIs ? found : term.target;
}

/** The terms that hold for a pair and, where given, a site. */
export function termsFor(terms: readonly GlossaryTerm[], pair: LanguagePair, site?: string): GlossaryTerm[] {
  return terms.filter((term) => isSamePair(term.pair, pair) && (!term.site || !site || term.site === site));
}

const WORD = /[\p{L}\p{N}]/u;
/** Scripts written without spaces: a term may stand between any two characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

function isWholeWord(text: string, start: number, end: number): boolean {
  const cut = (outside: string, inside: string): boolean =>
    WORD.test(outside) && WORD.test(inside) && !UNSPACED.test(outside) && !UNSPACED.test(inside);
  return !cut(text.charAt(start - 1), text.charAt(start)) && !cut(text.charAt(end), text.charAt(end - 1));
}

/** Every spelling of every term by its first character, longest first. */
function spellings(terms: readonly GlossaryTerm[]): Map<string, { spelling: string; term: GlossaryTerm }[]> {
  const index = new Map<string, { spelling: string; term: GlossaryTerm }[]>();
  for (const term of terms) {
    for (const spelling of [term.source, ...(term.variants ?? [])]) {
      const folded = spelling.trim().toLowerCase();
      if (folded === '') continue;
      const first = folded.charAt(0);
      index.set(first, [...(index.get(first) ?? []), { spelling: folded, term }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
  return index;
}

/** Finds the glossary's terms in a text: from left to right, the longest first, never one inside another. */
export function findTerms(text: string, terms: readonly GlossaryTerm[]): TermMatch[] {
  const index = spellings(terms);
  const lower = text.toLowerCase();
  // A few letters change their length when lowered; offsets must then come from the text itself.
  const folded = lower.length === text.length ? lower : text;
  const matches: TermMatch[] = [];
  for (let at = 0; at < folded.length; at++) {
    const hit = index
      .get(folded.charAt(at))
      ?.find(({ spelling }) => folded.startsWith(spelling, at) && isWholeWord(folded, at, at + spelling.length));
    if (!hit) continue;
    matches.push({ term: hit.term, start: at, end: at + hit.spelling.length });
    at += hit.spelling.length - 1;
  }
  return matches;
}
