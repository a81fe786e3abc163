import { expect, test } from 'vitest';
import { foundTags, shelfTags } from '@/entrypoints/popup/tag-choices.ts';

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

test('what a query asks for or leaves out stands first, to be taken back', () => {
  const found = [
    { tagKey: 'ferry', name: 'Ferry', count: 2 },
    { tagKey: 'harbour', name: 'Harbour', count: 5 },
  ];
  expect(foundTags('tag:harbour -tag:"School"', found)).toEqual([
    { tagKey: 'harbour', name: 'harbour', stance: 'wanted', count: 5 },
    { tagKey: 'school', name: 'School', stance: 'unwanted', count: null },
    { tagKey: 'ferry', name: 'Ferry', stance: null, count: 2 },
  ]);
});
