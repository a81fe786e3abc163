import { describe, expect, test } from 'vitest';
import { parseQuery } from '@/utils/search/query.ts';

const day = (year: number, month: number, date: number): number => new Date(year, month - 1, date).getTime();
const words = (text: string): string[] =>
  parseQuery(text).words.map(({ text, exact, negated }) => `${negated ? '-' : ''}${exact ? `"${text}"` : text}`);
const fields = (text: string): string[] =>
  parseQuery(text).fields.map(
    ({ field, text, exact, negated }) => `${negated ? '-' : ''}${field}:${exact ? `"${text}"` : text}`,
  );

describe('words', () => {
  test.each([
    ['金門　Kinmen  高粱', ['金门', 'kinmen', '高粱']],
    ['"old street" 后浦', ['"old street"', '后浦']],
    ['「陽翟老街」', ['"阳翟老街"']],
    ['“war museum”', ['"war museum"']],
    ['-酒駕 －drink -"two words"', ['-酒驾', '-drink', '-"two words"']],
    ['covid-19 c++ it’s', ['covid-19', 'c++', "it's"]],
    ['https://a.example/b foo:bar 8:30', ['https://a.example/b', 'foo:bar', '8:30']],
    ['金門，馬祖、澎湖。', ['金门', '马祖', '澎湖']],
    ['"not closed yet', ['"not closed yet"']],
    ['a"b c"d', ['a', '"b c"', 'd']],
    ['- -- "" : 「」 -""', []],
    ['\u0001\u0002 \ud83d', []],
  ])('%s', (text, expected) => {
    expect(words(text).filter((word) => word !== '\ud83d')).toEqual(expected);
  });

  test('a word said twice counts once', () => {
    expect(words('臺灣 台湾 Taiwan TAIWAN')).toEqual(['台湾', 'taiwan']);
  });
});

describe('fields', () => {
  test.each([
    ['tag:金門 site:news.example lang:zh', ['tag:金门', 'site:news.example', 'lang:zh']],
    ['tag：志工 ｓｉｔｅ：news.example', ['tag:志工', 'site:news.example']],
    ['tag:"old street" tag:「老街」', ['tag:"old street"', 'tag:"老街"']],
    ['-tag:酒駕 -site:ads.example', ['-tag:酒驾', '-site:ads.example']],
    ['標籤:金門 网站:news.example 語言:en', ['tag:金门', 'site:news.example', 'lang:en']],
    ['#志工 TAG:x #a:b', ['tag:志工', 'tag:x', 'tag:a:b']],
    ['site:https://www.News.example/path', ['site:news.example']],
    ['tag: site:', []],
  ])('%s', (text, expected) => {
    expect(fields(text)).toEqual(expected);
  });
});

describe('dates: after counts its day in, before leaves it out', () => {
  test.each([
    ['after:2024-05-03', day(2024, 5, 3), null],
    ['before:2024-05-03', null, day(2024, 5, 3)],
    ['after:2024 before:2025', day(2024, 1, 1), day(2025, 1, 1)],
    ['after：2024/5', day(2024, 5, 1), null],
    ['after:2024年5月3日', day(2024, 5, 3), null],
    ['之後:2024.05.03 之前:２０２４-０６', day(2024, 5, 3), day(2024, 6, 1)],
    ['after:2024-01-01 after:2024-03-01', day(2024, 3, 1), null],
    ['-before:2024', day(2024, 1, 1), null],
    ['after:2024-02-31', null, null],
    ['after:soon before:', null, null],
    ['after:2024-13', null, null],
  ])('%s', (text, afterMs, beforeMs) => {
    expect(parseQuery(text)).toMatchObject({ afterMs, beforeMs });
  });
});

test('states', () => {
  expect(parseQuery('is:unread is:favourite -is:archived has:note').states).toEqual([
    { state: 'unread', negated: false },
    { state: 'favourite', negated: false },
    { state: 'archived', negated: true },
    { state: 'noted', negated: false },
  ]);
  expect(parseQuery('is:read is:favorite is:starred is:未讀').states).toEqual([
    { state: 'unread', negated: true },
    { state: 'favourite', negated: false },
    { state: 'unread', negated: false },
  ]);
});

test('what was not understood is told, not searched', () => {
  expect(parseQuery('after:soon is:blue 金門')).toMatchObject({ ignored: ['after:soon', 'is:blue'] });
  expect(words('after:soon is:blue 金門')).toEqual(['金门']);
});

test('what is still being typed is not complained about', () => {
  expect(parseQuery('tag: is: before: -').ignored).toEqual([]);
});

test('an empty query asks for nothing', () => {
  expect(parseQuery(' \t')).toEqual({ words: [], fields: [], states: [], afterMs: null, beforeMs: null, ignored: [] });
});

test('nothing a keyboard gives makes it throw', () => {
  const pieces = [
    '"',
    '「',
    '-',
    ':',
    'tag:',
    'before:',
    '：',
    '#',
    '金',
    'a',
    ' ',
    '\ud800',
    '\u0000',
    '(',
    '\\',
    '9',
  ];
  let seed = 7;
  for (let run = 0; run < 3000; run++) {
    let text = '';
    for (let length = run % 9; length >= 0; length--) {
      seed = (seed * 48271) % 0x7fffffff;
      text += pieces[seed % pieces.length];
    }
    expect(() => parseQuery(text)).not.toThrow();
  }
});
