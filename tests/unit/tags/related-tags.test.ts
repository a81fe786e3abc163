import { expect, test } from 'vitest';
import { mostTelling } from '@/utils/tags/related-tags.ts';

/** The order of tags by how many of ten articles shown carry each, of a library of a thousand. */
const order = (shown: Record<string, number>, library: Record<string, number> = {}) =>
  mostTelling(
    Object.entries(shown).map(([tagKey, count]) => ({ tagKey, count })),
    10,
    { articles: 1_000, countOf: (key) => library[key] ?? shown[key] ?? 0 },
  ).map(({ tagKey }) => tagKey);

test('tags that some of the articles share come first, what all carry last', () => {
  expect(order({ 金門: 10, 志工: 4, 酒駕: 1 })).toEqual(['志工', '酒駕', '金門']);
});

test('not by raw count: what is common everywhere tells less than what is common here', () => {
  expect(order({ 新聞: 5, 候鳥: 4 }, { 新聞: 900, 候鳥: 6 })).toEqual(['候鳥', '新聞']);
});

test('the order does not hang on that in which the tags come', () => {
  expect(order({ a: 2, b: 2, c: 3 })).toEqual(order({ c: 3, b: 2, a: 2 }));
});
