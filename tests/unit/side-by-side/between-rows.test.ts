import { expect, test } from 'vitest';
import { betweenRows } from '@/entrypoints/side-by-side/between-rows.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';

const TEXT = 'One. Two. Three.\nFour.';
const row = (start: number, end: number, blockId = 'b') => ({ start, end, blockId }) as SegmentRecord;

test('sentences of one paragraph that follow each other can be joined, others not', () => {
  expect(betweenRows(TEXT, row(0, 4), row(5, 9))).toBe(' ');
  expect(betweenRows(TEXT, row(0, 4), row(10, 16))).toBeNull();
  expect(betweenRows(TEXT, row(10, 16), row(17, 22, 'c'))).toBeNull();
  expect(betweenRows(TEXT, row(0, 4), undefined)).toBeNull();
});
