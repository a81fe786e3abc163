import { expect, test } from 'vitest';
import { highlightQuery, isHiddenByRules, readRules } from '@/utils/feeds/keyword-rules.ts';
import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import { highlightRanges } from '@/utils/search/highlight.ts';

const exclude = (words: string): KeywordRule => ({ kind: 'exclude', words });
const include = (words: string): KeywordRule => ({ kind: 'include', words });
const post = (title: string, excerpt = '', author: string | null = null) => ({ title, excerpt, author });
const hides = (rules: KeywordRule[], title: string): boolean => isHiddenByRules(post(title), [readRules(rules)], none);
const none = readRules([]);

test.each([
  ['抽獎', '週末抽獎活動', true],
  ['抽奖', '週末抽獎活動', true],
  ['ＡＢＣ', 'The abc of gardening', true],
  ['art', 'The art of noise', true],
  ['art', 'An article on noise', false],
  ['廣告 業配', '這是業配文', true],
  ['廣告,業配', '這是業配文', true],
  ['廣告、業配', '這是業配文', true],
  ['"new ferry"', 'The New  Ferry sails', true],
  ['"new ferry"', 'A ferry that is new', false],
  ['「新船 上路」', '新船 上路了', true],
  ['#球賽', '昨晚球賽', true],
  ['-球賽', '昨晚球賽', true],
  ['C++', 'Learning C++ today', true],
  ['café', 'A CAFE by the sea', true],
  ['  ', '昨晚球賽', false],
  ['。', '昨晚球賽。', false],
])('excluding %s: “%s” is hidden: %s', (words, title, expected) => {
  expect(hides([exclude(words)], title)).toBe(expected);
});

test('an author or an excerpt is looked at too, but no phrase across two of them', () => {
  const rules = readRules([exclude('"wind lion"')]);
  expect(isHiddenByRules(post('x', 'the wind lion stands'), [rules], none)).toBe(true);
  expect(isHiddenByRules(post('x', '', 'Wind Lion'), [rules], none)).toBe(true);
  expect(isHiddenByRules(post('the wind', 'lion stands'), [rules], none)).toBe(false);
});

test('where words are included, all else is hidden; what is excluded stays so', () => {
  const rules = [include('金門 烈嶼'), exclude('抽獎')];
  expect(hides(rules, '金門新船')).toBe(false);
  expect(hides(rules, '烈屿的風')).toBe(false);
  expect(hides(rules, '馬祖新船')).toBe(true);
  expect(hides(rules, '金門抽獎')).toBe(true);
});

test('rules for all sources hold besides those of one', () => {
  const everywhere = readRules([exclude('抽獎'), include('船')]);
  expect(isHiddenByRules(post('新船抽獎'), [none], everywhere)).toBe(true);
  expect(isHiddenByRules(post('新船'), [none], everywhere)).toBe(false);
  expect(isHiddenByRules(post('公車'), [readRules([include('公車')])], everywhere)).toBe(false);
});

test('a post that one of its sources lets through is shown', () => {
  const strict = readRules([exclude('球賽')]);
  expect(isHiddenByRules(post('昨晚球賽'), [strict, none], none)).toBe(false);
  expect(isHiddenByRules(post('昨晚球賽'), [strict, strict], none)).toBe(true);
});

test('highlighted words are marked where they stand', () => {
  const query = highlightQuery([exclude('x'), { kind: 'highlight', words: '台灣 bus' }]);
  expect(query && highlightRanges('臺灣 Bus, busy', query)).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 6 },
  ]);
  expect(highlightQuery([exclude('x')])).toBeNull();
});
