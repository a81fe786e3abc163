import { findTerms, type GlossaryTerm, translationOf } from '../glossary.ts';
import type { CheckFinding } from './check.ts';

/** Letters without case, accents' forms and plural endings, so that an inflected translation still counts. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .replace(/(?<=\p{Script=Latin}{3})(?:es|s)(?!\p{L})/gu, '');
}

/** Glossary terms of the source whose translation the target lacks. */
export function checkTerms(source: string, target: string, terms: readonly GlossaryTerm[]): CheckFinding[] {
  const folded = fold(target);
  return findTerms(source, terms).flatMap(({ term, start, end }): CheckFinding[] => {
    const text = source.slice(start, end);
    const expected = translationOf(term, text);
    const accepted = [expected, ...(term.alternatives ?? [])].filter(Boolean);
    if (accepted.some((translation) => folded.includes(fold(translation)))) return [];
    return [{ kind: 'term', side: 'source', text, start, end, expected }];
  });
}
