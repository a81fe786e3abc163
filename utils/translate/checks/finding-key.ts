import type { CheckFinding } from './check.ts';

/** What a doubt is about, wherever in the sentence: the name under which it is waved through. */
export function findingKey({ kind, text }: CheckFinding): string {
  // A doubt about the whole sentence has the sentence as its text; it is the same doubt after each key.
  return kind === 'length' || kind === 'empty' || kind === 'script' ? kind : `${kind}:${text}`;
}
