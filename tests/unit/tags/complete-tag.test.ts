import { expect, test } from 'vitest';
import { createTagCompletion, type KnownTag } from '@/utils/tags/complete-tag.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';

const known = (name: string, count: number, aliases: string[] = []): KnownTag => ({
  tagKey: tagKey(name),
  name,
  count,
  aliases,
});
const complete = createTagCompletion([
  known('金門', 90, ['Kinmen']),
  known('金湖鎮', 20),
  known('大金門', 200),
  known('臺灣', 50),
  known('Old Street', 7),
  known('Streets', 3),
  known('Bystreet', 30),
]);
const names = (typed: string, limit = 9, exclude: string[] = []): string[] =>
  complete(typed, limit, exclude).map(({ name }) => name);

test('beginnings first, then words inside, then anywhere; the most used first', () => {
  expect(names('金')).toEqual(['金門', '金湖鎮', '大金門']);
  expect(names('street')).toEqual(['Streets', 'Old Street', 'Bystreet']);
});

test('by folded form and by alias, shown as written', () => {
  expect(names('台湾')).toEqual(['臺灣']);
  expect(names('kin')).toEqual(['金門']);
  expect(names('ＯＬＤ s')).toEqual(['Old Street']);
});

test('nothing typed: the most used; chosen tags are left out; the limit holds', () => {
  expect(names('', 2)).toEqual(['大金門', '金門']);
  expect(names('金', 9, [tagKey('金門')])).toEqual(['金湖鎮', '大金門']);
  expect(names('zzz')).toEqual([]);
});

test('30,000 tags: found where they are, in a moment', () => {
  const many = Array.from({ length: 30_000 }, (_, index) => known(`標籤${index} 之 ${index % 97}`, index));
  const completeMany = createTagCompletion(many);
  const start = performance.now();
  for (let run = 0; run < 20; run++) completeMany('無此', 8);
  expect((performance.now() - start) / 20).toBeLessThan(16);
  expect(completeMany('标签29999', 8).map(({ count }) => count)).toEqual([29_999]);
  expect(completeMany('9 之', 3)).toHaveLength(3);
});
