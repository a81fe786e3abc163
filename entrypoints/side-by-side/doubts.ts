import type { SegmentRecord } from '@/utils/library/translation-records.ts';
import type { CheckFinding } from '@/utils/translate/checks/check.ts';
import { checkSegment } from '@/utils/translate/checks/check-segment.ts';
import { findingKey } from '@/utils/translate/checks/finding-key.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';

/** The doubts about a row that still stand, and how many of its doubts were waved through. */
export interface RowDoubts {
  doubts: CheckFinding[];
  dismissed: number;
}

/** Checks every row; one that nobody has begun to translate has nothing to be doubted. */
export function doubtsOf(
  segments: readonly SegmentRecord[],
  pair: LanguagePair,
  terms: readonly GlossaryTerm[],
): Map<string, RowDoubts> {
  return new Map(
    segments.map((segment) => {
      const { id, state, sourceText, targetText, dismissed = [] } = segment;
      const all = state === 'new' ? [] : checkSegment(sourceText, targetText, pair, terms);
      const doubts = all.filter((finding) => !dismissed.some(({ key }) => key === findingKey(finding)));
      return [id, { doubts, dismissed: all.length - doubts.length }];
    }),
  );
}
