import { expect, test } from 'vitest';
import { relatedTags } from '@/utils/tags/related-tags.ts';

const names = (articles: string[][], exclude: string[] = []) =>
  relatedTags(
    articles.map((tags) => ({ tags })),
    exclude,
    9,
  ).map((tag) => `${tag.name} ${tag.count}`);

test('tags that some of the articles share come first', () => {
  const shown = [
    ['金門', '志工', '社區'],
    ['金門', '志工'],
    ['金門', '酒駕'],
    ['金門', '志工'],
  ];
  expect(names(shown)[0]).toBe('志工 3');
  expect(names(shown, ['志工'])).not.toContain('志工 3');
});

test('spellings of one tag count once an article', () => {
  expect(names([['Running', 'running'], ['ＲＵＮＮＩＮＧ']])).toEqual(['running 2']);
});
