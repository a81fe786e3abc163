import type { GlossaryTerm } from '../glossary.ts';
import type { LanguagePair } from '../pair.ts';
import type { CheckFinding } from './check.ts';
import { checkEmpty, checkLength, checkUntranslated } from './check-completeness.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkTerms } from './check-terms.ts';
import { checkVariant } from './check-variant.ts';
import { checkDoubled, checkPairing, checkWidth } from './check-writing.ts';

/** Every doubt about one translated segment; an empty target has one only. */
export function checkSegment(
  source: string,
  target: string,
  pair: LanguagePair,
  terms: readonly GlossaryTerm[] = [],
): CheckFinding[] {
  const empty = checkEmpty(source, target);
  if (empty.length > 0 || target.trim() === '') return empty;
  return [
    ...checkNumbers(source, target),
    ...checkTerms(source, target, terms),
    ...checkUntranslated(source, target, pair),
    ...checkDoubled(source, target),
    ...checkPairing(source, target),
    ...checkLength(source, target),
    ...checkWidth(source, target, pair),
    ...checkVariant(target, pair),
  ];
}
