import { expect, test } from 'vitest';
import { tagChoices } from '@/entrypoints/popup/tag-choices.ts';

const ARTICLES = [{ tags: ['Harbour', 'Ferry'] }, { tags: ['harbour'] }, { tags: ['School'] }];
const LIBRARY = new Map([
  ['harbour', 57],
  ['ferry', 9],
  ['school', 3],
]);

const counts = (list: Partial<Parameters<typeof tagChoices>[0]>) =>
  Object.fromEntries(
    tagChoices({ articles: ARTICLES, isWhole: true, selectedKey: null, libraryCounts: LIBRARY, ...list }).map(
      ({ name, count }) => [name, count],
    ),
  );

test('of a whole list, a tag counts the rows that a click would leave', () => {
  expect(counts({})).toEqual({ Harbour: 2, Ferry: 1, School: 1 });
});

test('of a part, it counts the library', () => {
  expect(counts({ isWhole: false })).toEqual({ Harbour: 57, Ferry: 9, School: 3 });
});

test('of a part under a filter nothing is known but the filter’s own count', () => {
  expect(counts({ isWhole: false, selectedKey: 'harbour' })).toEqual({ Harbour: 57, Ferry: null, School: null });
});

test('the selected tag stays, even when its last article went', () => {
  expect(counts({ articles: [], selectedKey: 'harbour' })).toEqual({ harbour: 0 });
});
