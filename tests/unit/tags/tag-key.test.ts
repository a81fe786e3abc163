import { expect, test } from 'vitest';
import { tagKey } from '@/utils/tags/tag-key.ts';

test.each([
  ['臺灣', '台湾'],
  ['台灣', '臺湾'],
  ['ＲＵＮＮＩＮＧ', 'running'],
  ['#風獅爺', '風獅爺'],
  ['＃風獅爺 ', '风狮爷'],
  ['「老街」', '老街'],
  ['金門，', '金門'],
  ['climate-change', 'Climate change'],
  ['climate_change', 'climate  change'],
  ['Café', 'cafe'],
  ['ｶﾞﾗｽ', 'がらす'],
  ['志工們', '志工'],
  ['金門的', '金門'],
  ['金門の', '金門'],
  ['Kinmen’s', 'kinmen'],
  ['伊莎貝‧羅西', '伊莎貝・羅西'],
])('%s and %s are one tag', (one, other) => {
  expect(tagKey(one)).toBe(tagKey(other));
});

test.each([
  ['目的', '目'],
  ['購物目的', '購物目'],
  ['我們', '我'],
  ['けもの', 'けも'],
  ['王羲之', '王羲'],
  ['平等', '平'],
  ['C++', 'C'],
  ['C#', 'C'],
  ['.NET', 'net'],
  ['covid-19', 'covid'],
  ['がく', 'かく'],
])('%s and %s are two', (one, other) => {
  expect(tagKey(one)).not.toBe(tagKey(other));
});

test('a key is its own key, and no name is lost', () => {
  for (const name of ['臺灣的', '#C++', '志工們', '!!!', '·', '🦁']) {
    expect(tagKey(name)).not.toBe('');
    expect(tagKey(tagKey(name))).toBe(tagKey(name));
  }
});
