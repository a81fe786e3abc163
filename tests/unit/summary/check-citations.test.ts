import { expect, it } from 'vitest';
import { checkCitations } from '@/utils/summary/check-citations.ts';

const sources = [
  { id: '1', text: '縣府昨天宣布，北山碼頭將於5月3日重新開放。' },
  { id: '2', text: '工程經費約3,200萬元，由中央補助一半。' },
];

it.each([
  ['縣府宣布北山碼頭5月3日重新開放。', ['1'], null],
  ['碼頭5月3日開放，工程經費3200萬元。', ['1', '2'], null],
  ['北山碼頭將重新開放。', [], 'no-citation'],
  ['北山碼頭將重新開放。', ['1', '9'], 'unknown-source'],
  ['北山碼頭將於5月8日重新開放。', ['1'], 'number-not-in-source'],
  ['總統昨晚在首都接見外國來的貴賓。', ['2'], 'not-about-source'],
])('%s citing %s: %s', (text, sourceIds, fault) => {
  expect(checkCitations([{ text, sourceIds }], sources)).toEqual([{ text, sourceIds, fault }]);
});
