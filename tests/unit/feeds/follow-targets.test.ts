import { expect, test } from 'vitest';
import type { Extraction } from '@/utils/article/extraction.ts';
import { followTargets } from '@/utils/feeds/follow-targets.ts';
import { field, page, SITE } from './sample-page.ts';

const shown = (extraction: Extraction) =>
  followTargets(extraction).map(({ kind, title, locators }) => [
    kind,
    title,
    ...locators.map(({ url }) => url.replace(SITE, '')),
  ]);

test('a home page is its site, by feed and by REST', () => {
  expect(shown(page('home', '/'))).toEqual([['site', '站', '/feed/', '/wp-json/wp/v2/posts']]);
});

test('a tag page is its tag first, by its own feed, then by REST', () => {
  const tag = page('tag', '/tag/%E9%87%91%E9%96%80/page/3/', {
    feeds: [
      { url: `${SITE}/feed/`, format: 'rss' },
      { url: `${SITE}/tag/%e9%87%91%e9%96%80/feed/`, format: 'rss' },
    ],
    wordpress: { apiRoot: `${SITE}/wp-json/`, object: { type: 'tags', id: 7 } },
  });
  expect(shown(tag)).toEqual([
    ['tag', '題目', '/tag/%e9%87%91%e9%96%80/feed/', '/wp-json/wp/v2/posts?tags=7'],
    ['site', '站', '/feed/', '/wp-json/wp/v2/posts'],
  ]);
});

test('a feed that the browser shows is followed by its own address', () => {
  expect(shown(page('feed', '/tag/a/feed/', { feeds: [], wordpress: null }))).toEqual([
    ['feed', '題目', '/tag/a/feed/'],
  ]);
});

test('an article gives its tags, categories, author and comments', () => {
  const article = page('article', '/2024/one/', {
    feeds: [
      { url: `${SITE}/2024/one/feed/`, format: 'rss' },
      { url: `${SITE}/feed/`, format: 'rss' },
    ],
    tags: [{ name: '甲', url: `${SITE}/tag/a/` }, { name: '沒有連結' }],
    categories: [{ name: '乙', url: `${SITE}/category/b/` }],
    bylines: field([{ name: '丙', role: 'author', url: `${SITE}/author/c/` }]),
  });
  expect(shown(article)).toEqual([
    ['tag', '甲', '/tag/a/feed/'],
    ['category', '乙', '/category/b/feed/'],
    ['author', '丙', '/author/c/feed/'],
    ['comments', '題目', '/2024/one/feed/'],
    ['site', '站', '/feed/', '/wp-json/wp/v2/posts'],
  ]);
});

test('plain permalinks', () => {
  const tag = page('tag', '/?tag=a', {
    feeds: [],
    wordpress: { apiRoot: `${SITE}/index.php?rest_route=/`, object: { type: 'tags', id: 7 } },
  });
  expect(shown(tag)[0]).toEqual([
    'tag',
    '題目',
    '/?tag=a&feed=rss2',
    '/index.php?rest_route=%2Fwp%2Fv2%2Fposts&tags=7',
  ]);
});

test('a page without feeds gives nothing to follow', () => {
  expect(shown(page('article', '/x/', { feeds: [], wordpress: null }))).toEqual([]);
});
