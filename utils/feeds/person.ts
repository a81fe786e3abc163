import { looseText } from './plain-text.ts';

/** Longer lines are no names, and would cost time. */
const LONGEST = 300;
const EMAIL = /[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[^\s<>()"',;:]+/;

/** The name in an author line: `me@example.com (Name)` and `Name <me@example.com>` → `Name`; a lone address stays. */
export function personName(line: string): string {
  const text = looseText(line.slice(0, LONGEST));
  const email = EMAIL.exec(text)?.[0];
  if (email === undefined) return text;
  const bracketed = /[(（]([^()（）]+)[)）]/.exec(text)?.[1]?.trim();
  if (bracketed !== undefined && !EMAIL.test(bracketed)) return unquote(bracketed);
  const name = text
    .replace(email, ' ')
    .replace(/mailto:|[<>()[\]]/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = unquote(name.replace(/^[-,;:|]+|[-,;:|]+$/g, '').trim());
  return plain === '' ? email : plain;
}

/** Names in order, each once. */
export function distinctNames(names: string[]): string[] {
  return names.length === 0 ? names : [...new Set(names.filter((name) => name !== ''))];
}

function unquote(name: string): string {
  return name.replace(/^["'“](.*)["'”]$/, '$1').trim();
}
