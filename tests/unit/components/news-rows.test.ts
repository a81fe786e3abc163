import { expect, test } from 'vitest';
import { keepPlaces } from '@/components/news/keep-places.ts';
import { layNewsOut, type NewsRow } from '@/components/news/news-rows.ts';

const tell = (row: NewsRow): string =>
  row.kind === 'post' ? row.id : row.kind === 'source' ? `[${row.sourceId} ${row.count}]` : `~${row.gap.sourceId}`;

const sourcesOf = new Map([
  ['p1', ['a']],
  ['p2', ['b']],
  ['p3', ['a', 'b']],
  ['p4', ['c']],
]);
const list = {
  ids: ['p1', 'p2', 'p3', 'p4'],
  sourcesOf,
  gaps: [
    { sourceId: 'b', missingSince: 3, afterId: 'p2' },
    { sourceId: 'c', missingSince: 9, afterId: null },
  ],
};
const rows = (bySource: boolean, sourceIds: string[] | null = null, change: Partial<typeof list> = {}) =>
  layNewsOut({ ...list, ...change, bySource, sourceIds: sourceIds && new Set(sourceIds) }).map(tell);

test('by time, with gaps where they are', () => {
  expect(rows(false)).toEqual(['~c', 'p1', 'p2', '~b', 'p3', 'p4']);
});

test('by source, the one with the newest post first, each post once', () => {
  expect(rows(true)).toEqual(['[a 2]', 'p1', 'p3', '[b 1]', 'p2', '~b', '[c 1]', '~c', 'p4']);
});

test('narrowed to a folder’s sources, a post of two sources stands under the one in it', () => {
  expect(rows(true, ['b'])).toEqual(['[b 2]', 'p2', '~b', 'p3']);
  expect(rows(false, ['b'])).toEqual(['p2', '~b', 'p3']);
  expect(rows(false, [])).toEqual([]);
});

test('a gap is told where nothing is left to read', () => {
  expect(rows(false, null, { ids: [] })).toEqual(['~b', '~c']);
  expect(rows(true, null, { ids: [] })).toEqual(['[b 0]', '~b', '[c 0]', '~c']);
});

const keep = (next: string, previous: string, kept: string) =>
  keepPlaces([...next], [...previous], new Set(kept)).join('');

test.each([
  ['abc', 'abc', '', 'abc'],
  ['ac', 'abc', 'b', 'abc'],
  ['ac', 'abc', '', 'ac'],
  ['xac', 'abc', 'b', 'xabc'],
  ['axc', 'abc', 'b', 'abxc'],
  ['', 'abc', 'abc', 'abc'],
  ['x', 'abc', 'abc', 'xabc'],
  ['xb', 'ab', 'a', 'xab'],
  ['bd', 'abcd', 'ac', 'abcd'],
  ['ba', 'abc', 'c', 'bac'],
])('%s after %s with %s kept: %s', (next, previous, kept, expected) => {
  expect(keep(next, previous, kept)).toBe(expected);
});

test('thousands that were read at once keep their places at once', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `p${index}`);
  expect(keepPlaces([], ids, new Set(ids))).toEqual(ids);
});
