import type { Term } from '@/utils/article/extraction.ts';
import { asList, textOf } from '../json-ld.ts';
import { plainText } from '../plain-text.ts';

const MAX_TERM = 60;
/** What publishers note for their own programs: `Elevated:false`, `type: story`. */
const INTERNAL = /^[\w-]+:\S|^(?:type|section|author|series|format|source|template|page|content|channel):\s/i;

/** Keywords as terms, whether given as a list or as one text with separators; each once. */
export function splitTerms(value: unknown): Term[] {
  const names = asList(value)
    .map(textOf)
    .filter((text) => text !== null)
    .flatMap((text) => separate(plainText(text)))
    .map((name) => name.trim().replace(/^#|^tags?:\s?/i, ''));
  return [...new Set(names)]
    .filter((name) => name !== '' && name.length <= MAX_TERM && !INTERNAL.test(name))
    .map((name) => ({ name }));
}

/** Chinese pages often part keywords by spaces alone. */
function separate(text: string): string[] {
  const parts = text.split(/[,，、;；|]+/);
  return parts.length === 1 && /[\u3400-\u9fff]\s/.test(text) ? text.split(/\s+/) : parts;
}
