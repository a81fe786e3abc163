/** The rules a translation is checked by, in the order in which they are shown. */
export const CHECK_KINDS = [
  'number-missing',
  'number-added',
  'term',
  'untranslated',
  'empty',
  'doubled',
  'pairing',
  'length',
  'width',
  'variant',
  'script',
] as const;

export type CheckKind = (typeof CHECK_KINDS)[number];

/** A doubt about a translated segment: what it concerns, and where, in UTF-16 offsets of that side. */
export interface CheckFinding {
  kind: CheckKind;
  side: 'source' | 'target';
  /** The words in doubt. */
  text: string;
  start: number;
  end: number;
  /** What was expected instead, where the rule knows it. */
  expected?: string;
}
