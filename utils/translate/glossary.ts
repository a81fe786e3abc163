import { isSamePair, type LanguagePair, pairKey } from './pair.ts';

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

/** What makes a term the same one: a pair has one translation for it, and each site may have its own. */
export function termIdentity({ source, pair, site = '' }: GlossaryTerm): string {
  return [pairKey(pair), site, source].join('\n');
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

type Spellings = Map<string, { spelling: string; term: GlossaryTerm }[]>;

/** A glossary is looked through once for each row at each key: its order is kept as long as the list itself. */
const KEPT = new WeakMap<readonly GlossaryTerm[], Spellings>();

/** Every spelling of every term by its first character, longest first; of two alike the one for a site comes first. */
function spellings(terms: readonly GlossaryTerm[]): Spellings {
  const kept = KEPT.get(terms);
  if (kept) return kept;
  const index: Spellings = new Map();
  for (const term of terms) {
    for (const spelling of [term.source, ...(term.variants ?? [])]) {
      const folded = spelling.trim().toLowerCase();
      if (folded === '') continue;
      const own = { spelling: folded, term };
      const list = index.get(folded.charAt(0));
      if (list) list.push(own);
      else index.set(folded.charAt(0), [own]);
    }
  }
  const isForSite = ({ term }: { term: GlossaryTerm }): number => (term.site === undefined ? 0 : 1);
  for (const list of index.values())
    list.sort((a, b) => b.spelling.length - a.spelling.length || isForSite(b) - isForSite(a));
  KEPT.set(terms, index);
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
