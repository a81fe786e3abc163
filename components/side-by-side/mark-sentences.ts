/** A stretch of text; `anchored` ones are sentences of the summary. */
export interface TextPiece {
  text: string;
  start: number;
  anchored: boolean;
}

/** Cuts a block's text at the summary's sentences; offsets count in the article's text, in UTF-16 units. */
export function markSentences(
  block: { text: string; start: number; end: number },
  sentences: readonly { start: number; end: number }[],
): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = block.start;
  const cutTo = (end: number, anchored: boolean): void => {
    if (end > at) pieces.push({ text: block.text.slice(at - block.start, end - block.start), start: at, anchored });
    at = Math.max(at, end);
  };
  const own = sentences.filter(({ start, end }) => start >= block.start && end <= block.end);
  for (const { start, end } of own.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    cutTo(start, false);
    cutTo(end, true);
  }
  cutTo(block.end, false);
  return pieces;
}
