import type { ImportedPair } from '@/utils/exchange/bilingual-document.ts';
import { readCsv } from '@/utils/exchange/csv.ts';
import { readTmx } from '@/utils/exchange/tmx.ts';
import { readXliff } from '@/utils/exchange/xliff.ts';
import { parseInert } from '@/utils/platform/inert-parser.ts';
import type { LanguagePair } from '@/utils/translate/pair.ts';

/** The pairs of a translator's file, told apart by what it holds and not by its name; `null` where it is none. */
export function readImport(text: string, pair: LanguagePair): ImportedPair[] | null {
  if (!/^\s*</u.test(text.replace(/^\uFEFF/u, ''))) return readCsv(text);
  const document = parseInert(text.replace(/^\uFEFF/u, ''), 'application/xml');
  const root = document.documentElement?.localName;
  if (root === 'tmx') return readTmx(document, pair.source, pair.target);
  return root === 'xliff' ? readXliff(document) : null;
}

/** A file's text: UTF-16 where it begins with its mark (TMX often is), else UTF-8. */
export function decodeImport(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
