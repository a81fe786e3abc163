import { expect, test } from 'vitest';
import { markSentences } from '@/components/side-by-side/mark-sentences.ts';

const BLOCK = { text: '一二。三四。五六。', start: 100, end: 109 };

test('a block without sentences of the summary stays whole', () => {
  expect(markSentences(BLOCK, [{ start: 3, end: 6 }])).toEqual([{ text: BLOCK.text, start: 100, anchored: false }]);
});

test('sentences are cut out where they stand, in whatever order they are given', () => {
  const pieces = markSentences(BLOCK, [
    { start: 106, end: 109 },
    { start: 103, end: 106 },
  ]);
  expect(pieces).toEqual([
    { text: '一二。', start: 100, anchored: false },
    { text: '三四。', start: 103, anchored: true },
    { text: '五六。', start: 106, anchored: true },
  ]);
});

test('an overlapping sentence is left out rather than doubled', () => {
  const pieces = markSentences(BLOCK, [
    { start: 100, end: 106 },
    { start: 103, end: 109 },
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(BLOCK.text);
  expect(pieces.filter((piece) => piece.anchored)).toHaveLength(1);
});
