import type { Translator } from '@/utils/locale/translator.ts';
import type { CheckFinding } from '@/utils/translate/checks/check.ts';

const LONGEST = 24;

/** A doubt in a sentence of the reader's language; a long passage is quoted by its beginning. */
export function describeDoubt({ kind, text, expected = '' }: CheckFinding, t: Translator): string {
  const quoted = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
  const key = kind === 'variant' && expected !== '' ? 'doubt.variantExpected' : (`doubt.${kind}` as const);
  return t(key, { text: quoted, expected });
}
