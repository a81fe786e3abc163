import { expect, test } from 'vitest';
import { readPinyin, readZhuyin } from '@/utils/phonetics/read-zhuyin.ts';
import { toZhuyin } from '@/utils/phonetics/zhuyin.ts';

test.each([
  ['zhong1', 'ㄓㄨㄥ'],
  ['guo2', 'ㄍㄨㄛˊ'],
  ['nü3', 'ㄋㄩˇ'],
  ['lv4', 'ㄌㄩˋ'],
  ['xue2', 'ㄒㄩㄝˊ'],
  ['qun2', 'ㄑㄩㄣˊ'],
  ['jiong3', 'ㄐㄩㄥˇ'],
  ['yuan2', 'ㄩㄢˊ'],
  ['yi1', 'ㄧ'],
  ['you3', 'ㄧㄡˇ'],
  ['wei4', 'ㄨㄟˋ'],
  ['weng1', 'ㄨㄥ'],
  ['shi4', 'ㄕˋ'],
  ['si1', 'ㄙ'],
  ['ri4', 'ㄖˋ'],
  ['er2', 'ㄦˊ'],
  ['liu2', 'ㄌㄧㄡˊ'],
  ['men0', '˙ㄇㄣ'],
  ['a', null],
  ['', null],
  ['xq1', null],
])('%s is %s', (syllable, zhuyin) => {
  expect(toZhuyin(syllable)).toBe(zhuyin);
});

const read = (text: string, isTaiwan = true): string =>
  readZhuyin(text, isTaiwan)
    .map(({ zhuyin }) => zhuyin ?? '')
    .join(' ');

test('a character of several readings is read by its word, in Traditional as in Simplified', () => {
  expect(read('銀行')).toBe('ㄧㄣˊ ㄏㄤˊ');
  expect(read('步行')).toBe('ㄅㄨˋ ㄒㄧㄥˊ');
  expect(read('重慶')).toBe('ㄔㄨㄥˊ ㄑㄧㄥˋ');
  expect(read('重要')).toBe(read('重要', false));
});

test('Taiwan reads some characters its own way', () => {
  expect(read('星期')).toBe('ㄒㄧㄥ ㄑㄧˊ');
  expect(read('星期', false)).toBe('ㄒㄧㄥ ㄑㄧ');
});

test('what is no Han character has no reading, and every character stays', () => {
  const text = '2026 年，「風獅」🦁 ok';
  const readings = readZhuyin(text, true);
  expect(readings.map(({ character }) => character).join('')).toBe(text);
  expect(readings.filter(({ zhuyin }) => zhuyin !== null).map(({ character }) => character)).toEqual([...'年風獅']);
});

test('pinyin has its tone marks, Taiwan its own readings, and what is not Chinese has none', () => {
  expect(readPinyin('企業在金門A。', true)).toEqual(['qì', 'yè', 'zài', 'jīn', 'mén', null, null]);
  expect(readPinyin('企业', false)[0]).toBe('qǐ');
  expect(readPinyin('綠', true)).toEqual(['lǜ']);
});
