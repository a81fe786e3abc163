import { expect, test } from 'vitest';
import { shelfTags } from '@/entrypoints/popup/shelf-tags.ts';

const ARTICLES = [{ tags: ['Harbour', 'Ferry'] }, { tags: ['harbour'] }, { tags: ['School'] }];
const LIBRARY = new Map([
  ['harbour', 57],
  ['ferry', 9],
  ['school', 3],
]);

const counts = (isWhole: boolean) =>
  Object.fromEntries(
    shelfTags({ articles: ARTICLES, isWhole, libraryCounts: LIBRARY }).map(({ name, count }) => [name, count]),
  );

test('of a whole list, a tag counts the rows that a click would leave', () => {
  expect(counts(true)).toEqual({ Harbour: 2, Ferry: 1, School: 1 });
});

test('of a part, it counts the library', () => {
  expect(counts(false)).toEqual({ Harbour: 57, Ferry: 9, School: 3 });
});
