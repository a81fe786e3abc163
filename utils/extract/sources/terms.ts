import type { Term } from '@/utils/article/extraction.ts';
import { asList, textOf } from '../json-ld.ts';
import { plainText } from '../plain-text.ts';

const MAX_TERM = 60;

/** Keywords as terms, whether given as a list or as one text with separators; each once. */
export function splitTerms(value: unknown): Term[] {
  const names = asList(value)
    .map(textOf)
    .filter((text) => text !== null)
    .flatMap((text) => plainText(text).split(/[,，、;；|]+/))
    .map((name) => name.trim().replace(/^#/, ''));
  return [...new Set(names)].filter((name) => name !== '' && name.length <= MAX_TERM).map((name) => ({ name }));
}
