import { expect, test } from 'vitest';
import { doubtsOf } from '@/entrypoints/side-by-side/doubts.ts';
import type { SegmentRecord } from '@/utils/library/translation-records.ts';

const PAIR = { source: 'zh-TW', target: 'en' };

const row = (change: Partial<SegmentRecord>): SegmentRecord => ({
  id: 's',
  summaryId: 'm',
  position: 0,
  sourceText: '今天有 320 人到場。',
  blockId: 'b',
  start: 0,
  end: 12,
  targetText: '',
  machineText: '',
  origin: 'human',
  state: 'translated',
  updatedAt: 0,
  ...change,
});

test('a lost number is a doubt, a row not begun is none', () => {
  const written = doubtsOf([row({ targetText: 'Today 230 people came.' })], PAIR, []).get('s');
  expect(written?.doubts.map(({ kind }) => kind)).toEqual(['number-missing', 'number-added']);
  expect(doubtsOf([row({ state: 'new' })], PAIR, []).get('s')?.doubts).toEqual([]);
});

test('what was waved through is counted apart and comes back once the doubt is another', () => {
  const targetText = 'Today 230 people came.';
  const dismissed = ['number-missing:320', 'number-added:230'].map((key) => ({ key, reason: '' }));
  expect(doubtsOf([row({ targetText, dismissed })], PAIR, []).get('s')).toEqual({ doubts: [], dismissed: 2 });
  const other = doubtsOf([row({ targetText: 'Today 250 people came.', dismissed })], PAIR, []).get('s');
  expect(other?.doubts.map(({ text }) => text)).toEqual(['250']);
});
