import { expect, test } from 'vitest';
import { moveSentence, pastedText, pasteOnRows } from '@/utils/translate/paste-rows.ts';

const SOURCES = [
  '渡輪清晨六點離開水頭碼頭，船上有三十二名旅客。',
  '船長說，昨天風浪太大，所以晚了一天。',
  '新的候船室預計九月完工，經費約四百萬元。',
];

test('as many lines as rows are taken line by line, however long they are', () => {
  const rows = pasteOnRows(SOURCES, 'A. B.\n\n C \r\nD', 'en');
  expect(rows.map(pastedText)).toEqual(['A. B.', 'C', 'D']);
});

test('running text is laid on the rows sentence by sentence', () => {
  const pasted =
    'The ferry left Shuitou pier at six in the morning. It carried 32 passengers. According to the captain, the waves were too high yesterday, so it was a day late. The new waiting room should be finished in September and costs about NT$4 million.';
  const rows = pasteOnRows(SOURCES, pasted, 'en');
  expect(rows.map(({ sentences }) => sentences.length)).toEqual([2, 1, 1]);
  expect(pastedText(rows[2] ?? { sentences: [], confidence: 0 })).toContain('NT$4 million');
});

test('nothing of what was pasted is lost, whatever it is', () => {
  for (const pasted of ['One. Two.', 'Just one', 'A. B. C. D. E. F. G. H.', '好。不好。']) {
    const rows = pasteOnRows(SOURCES, pasted, 'en');
    expect(rows).toHaveLength(SOURCES.length);
    expect(
      rows
        .flatMap(({ sentences }) => sentences)
        .join('')
        .replace(/\s/gu, ''),
    ).toBe(pasted.replace(/\s/gu, ''));
  }
});

test('a sentence moves to the row beside its own, in its order; past the ends nothing moves', () => {
  const rows = [
    { sentences: ['a', 'b'], confidence: 0.2 },
    { sentences: ['c'], confidence: 0.9 },
  ];
  const down = moveSentence(rows, 0, 'down');
  expect(down.map(({ sentences }) => sentences)).toEqual([['a'], ['b', 'c']]);
  expect(moveSentence(down, 1, 'up')).toMatchObject([{ sentences: ['a', 'b'] }, { sentences: ['c'] }]);
  expect(moveSentence(rows, 0, 'up')).toEqual(rows);
  expect(moveSentence(rows, 1, 'down')).toEqual(rows);
});

test('Chinese runs on without spaces, other texts do not', () => {
  expect(pastedText({ sentences: ['好。', '走吧。'], confidence: 1 })).toBe('好。走吧。');
  expect(pastedText({ sentences: ['Good.', 'Go.'], confidence: 1 })).toBe('Good. Go.');
});
