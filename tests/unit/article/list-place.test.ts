import { expect, test } from 'vitest';
import { placeFromQuery, placeToQuery } from '@/utils/article/list-place.ts';

test.each([
  [{}, {}],
  [{ shelf: 'archive' as const }, { shelf: 'archive' }],
  [{ text: ' tag:古厝 ', shelf: 'archive' as const }, { text: 'tag:古厝' }],
  [{ text: '古厝 & 老街' }, { text: '古厝 & 老街' }],
  [{ text: '  ' }, {}],
])('the place %j comes back from its query', (place, kept) => {
  expect(placeFromQuery(`?${placeToQuery('a b', place)}`)).toEqual({ articleId: 'a b', place: kept });
});

test('a query from elsewhere brings nothing along', () => {
  expect(placeFromQuery('?shelf=cellar&x=1')).toEqual({ articleId: '', place: {} });
});
