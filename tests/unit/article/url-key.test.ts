import { expect, test } from 'vitest';
import { urlKey } from '@/utils/article/url-key.ts';

test.each([
  ['scheme', 'http://news.example/a', 'https://news.example/a'],
  ['www', 'https://www.news.example/a', 'https://news.example/a'],
  ['mobile twin', 'https://m.news.example/a', 'https://www.news.example/a'],
  ['trailing slash', 'https://news.example/a/', 'https://news.example/a'],
  ['index file', 'https://news.example/a/index.html', 'https://news.example/a/'],
  ['fragment', 'https://news.example/a#comments', 'https://news.example/a'],
  ['text fragment', 'https://news.example/a#:~:text=here', 'https://news.example/a'],
  ['tracking', 'https://news.example/a?utm_source=x&id=2&fbclid=y', 'https://news.example/a?id=2'],
  ['order of parameters', 'https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
  ['percent-encoding case', 'https://news.example/%e9%87%91%E9%96%80', 'https://news.example/金門'],
  ['composed and decomposed', 'https://news.example/caf%C3%A9', 'https://news.example/cafe%CC%81'],
  ['amp path', 'https://news.example/a/amp/', 'https://news.example/a'],
  ['amp parameter', 'https://news.example/a/?amp=1', 'https://news.example/a'],
  ['amp file', 'https://news.example/a.amp.html', 'https://news.example/a.html'],
  ['amp host', 'https://amp.news.example/a', 'https://news.example/a'],
  ['amp cache', 'https://news-example.cdn.ampproject.org/c/s/www.news.example/a/amp/', 'https://news.example/a'],
  ['amp viewer', 'https://www.google.com/amp/s/news.example/a', 'https://news.example/a'],
  ['default port', 'https://news.example:443/a', 'https://news.example/a'],
  ['reply to a comment', 'https://news.example/a?replytocom=5', 'https://news.example/a'],
])('%s: %s is %s', (_rule, one, other) => {
  expect(urlKey(one)).toBe(urlKey(other));
});

test.each([
  ['post ids', 'https://news.example/?p=12', 'https://news.example/?p=13'],
  ['case of the path', 'https://news.example/A', 'https://news.example/a'],
  ['routes in the fragment', 'https://news.example/#/a', 'https://news.example/#/b'],
  ['a short host of its own', 'https://m.example/a', 'https://n.example/a'],
  ['pages of a list', 'https://news.example/tag/a?paged=2', 'https://news.example/tag/a'],
])('%s stay apart: %s and %s', (_rule, one, other) => {
  expect(urlKey(one)).not.toBe(urlKey(other));
});

test('keeps what cannot be parsed', () => {
  expect(urlKey('not an address')).toBe('not an address');
  expect(urlKey('https://news.example/%E9%87')).toBe('news.example/%E9%87');
});
