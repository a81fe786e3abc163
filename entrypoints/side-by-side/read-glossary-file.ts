import { readGlossaryCsv } from '@/utils/exchange/glossary-csv.ts';
import { readTbx } from '@/utils/exchange/tbx.ts';
import { parseInert } from '@/utils/platform/inert-parser.ts';
import type { GlossaryTerm } from '@/utils/translate/glossary.ts';

/** The terms of a glossary's file, told apart by what it holds: TBX where it is markup, else a table. */
export function readGlossaryFile(text: string, pair: GlossaryTerm['pair']): GlossaryTerm[] {
  const body = text.replace(/^\uFEFF/u, '');
  return /^\s*</u.test(body) ? readTbx(parseInert(body, 'application/xml'), pair) : readGlossaryCsv(body, pair);
}
