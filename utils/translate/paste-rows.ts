import { splitSentences } from '@/utils/summary/split-sentences.ts';
import { alignTranslation } from './align.ts';

/** What of a pasted translation falls to one row, and how sure that is (0–1). */
export interface PastedRow {
  sentences: string[];
  confidence: number;
}

/** Lays a pasted translation on the rows of a text: line by line where there are as many, else by alignment. */
export function pasteOnRows(sources: readonly string[], pasted: string, language: string): PastedRow[] {
  const lines = pasted
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === sources.length) return lines.map((line) => ({ sentences: [line], confidence: 1 }));
  const sentences = lines.flatMap((line) => splitSentences(line, language).map(({ text }) => text));
  const rows = sources.map((): PastedRow => ({ sentences: [], confidence: 1 }));
  let last = 0;
  for (const { sources: own, targets, confidence } of alignTranslation(sources, sentences)) {
    // What translates two rows at once stands in the first; what translates none, with the row before it.
    last = own[0] ?? last;
    const row = rows[last];
    if (row === undefined) continue;
    row.sentences.push(...targets.map((index) => sentences[index] ?? ''));
    for (const index of own.length === 0 ? [last] : own) {
      const touched = rows[index];
      if (touched !== undefined) touched.confidence = Math.min(touched.confidence, confidence);
    }
  }
  return rows;
}

/** Moves a row's first sentence to the row before it, or its last to the row after. */
export function moveSentence(rows: readonly PastedRow[], row: number, direction: 'up' | 'down'): PastedRow[] {
  const to = direction === 'up' ? row - 1 : row + 1;
  const moved = direction === 'up' ? rows[row]?.sentences[0] : rows[row]?.sentences.at(-1);
  if (moved === undefined || rows[to] === undefined) return [...rows];
  return rows.map(({ sentences, confidence }, index) => {
    if (index === row)
      return { sentences: direction === 'up' ? sentences.slice(1) : sentences.slice(0, -1), confidence };
    // A place chosen by a person is sure.
    if (index === to)
      return { sentences: direction === 'up' ? [...sentences, moved] : [moved, ...sentences], confidence: 1 };
    return { sentences, confidence };
  });
}

/** A row's sentences as one text, with spaces where the language has them. */
export function pastedText({ sentences }: PastedRow): string {
  return sentences.reduce(
    (text, sentence) => (text === '' || /[。！？」』）…]$/u.test(text) ? text + sentence : `${text} ${sentence}`),
    '',
  );
}
