import type { Line } from '../survey.ts';

const PUNCTUATION = /[,，、;；。！？،؛।॥]|[.!?…](?=\s|$|["”’)])/g;
const MIN_UNITS = 25;
const MAX_LINKED_SHARE = 0.5;
const MAX_LENGTH_SCORE = 12;

/** True for a line of connected text rather than a label or a link. */
export function isProse(line: Line): boolean {
  return (
    line.units >= MIN_UNITS &&
    line.linkedUnits <= line.units * MAX_LINKED_SHARE &&
    !/^H[1-6]$/.test(line.element.tagName)
  );
}

/** How much a line speaks for its surroundings being the article: its length and its punctuation, in any script. */
export function scoreLine(line: Line): number {
  // Footnotes and link collections come in lists, an article's text seldom does.
  const share = line.element.tagName === 'LI' ? 0.3 : 1;
  const signs = line.text.match(PUNCTUATION)?.length ?? 0;
  // Heaps of keywords are long and have no sentences.
  if (line.units > 600 && signs < line.units / 400) return 0;
  return (
    share *
    (1 + Math.min(signs, line.units / 20) + Math.min(line.units / 100, 3 + line.units / 400, MAX_LENGTH_SCORE)) *
    (1 - line.linkedUnits / line.units)
  );
}
