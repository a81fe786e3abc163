import { expect, test } from 'vitest';
import { wordPressPostUrl } from '@/utils/feeds/wordpress-address.ts';
import { readWordPressPost } from '@/utils/feeds/wordpress-post.ts';
import { wordPressAnswer } from './wordpress-answer.ts';

const BASE = 'https://news.example/wp-json/wp/v2/posts/41';
const read = (json: unknown) => readWordPressPost(json, 41, BASE);

test('a post is read as plain text, categories and tags apart, the writer in the Chinese order', () => {
  expect(read(wordPressAnswer())).toEqual({
    title: '漁港 新燈 “點亮”',
    excerpt: '港邊的燈換新了，漁民晚歸不再摸黑…',
    published: { day: '2026-11-02', time: '09:30:15', zone: '+08:00' },
    authors: ['葉建雄'],
    categories: ['地方新聞'],
    tags: ['漁港', '食 & 住'],
    image: { url: 'https://news.example/files/lamp.jpg', alt: '港邊的燈' },
  });
});

test.each([
  ['2026-03-29T20:00:00', '2026-03-30T00:30:00', { day: '2026-03-29', time: '20:00:00', zone: '-04:30' }],
  ['2026-03-29T20:00:00', '2026-02-01T00:30:00', { day: '2026-02-01', time: '00:30:00', zone: 'Z' }],
  ['', '2026-02-01T00:30:00', { day: '2026-02-01', time: '00:30:00', zone: 'Z' }],
  ['2026-03-29T20:00:00', '0000-00-00T00:00:00', { day: '2026-03-29', time: '20:00:00' }],
  ['yesterday', null, null],
])('local %j and GMT %j make %j', (date, date_gmt, published) => {
  expect(read(wordPressAnswer({ date, date_gmt }))?.published).toEqual(published);
});

test.each([
  null,
  [],
  'post',
  {},
  { code: 'rest_post_invalid_id', data: { status: 404 } },
  wordPressAnswer({ id: 42 }),
  wordPressAnswer({ id: '41' }),
  wordPressAnswer({ type: 'page' }),
])('%j is not the post that was asked for', (answer) => {
  expect(read(answer)).toBeNull();
});

test.each([
  { _embedded: null },
  { _embedded: { author: 'x', 'wp:term': [null, 7, [null, { taxonomy: 'post_tag' }]], 'wp:featuredmedia': {} } },
  { _embedded: { author: [{ code: 'rest_user_invalid_id' }], 'wp:featuredmedia': [{ code: 'rest_forbidden' }] } },
])('what is not embedded is not told: %j', (changes) => {
  expect(read(wordPressAnswer(changes))).toMatchObject({ authors: [], categories: [], tags: [], image: null });
});

test('hostile values are cut, refused or plain text', () => {
  const post = read(
    wordPressAnswer({
      title: { rendered: `<script>steal()</script>${'長'.repeat(9000)}` },
      excerpt: 'no object',
      _embedded: {
        author: [{ name: 'admin' }],
        'wp:featuredmedia': [{ media_type: 'image', source_url: 'javascript:steal()' }],
        'wp:term': [[{ taxonomy: 'post_tag', name: '標'.repeat(61) }]],
      },
    }),
  );
  expect(post?.title).not.toContain('steal');
  expect(post?.title.length).toBeLessThanOrEqual(500);
  expect(post).toMatchObject({ excerpt: '', authors: [], tags: [], image: null });
});

const ASKED = '_embed=author%2Cwp%3Aterm%2Cwp%3Afeaturedmedia';

test.each([
  ['https://news.example/wp-json/', `https://news.example/wp-json/wp/v2/posts/41?${ASKED}`],
  ['https://www.news.example/blog/wp-json', `https://www.news.example/blog/wp-json/wp/v2/posts/41?${ASKED}`],
  [
    'https://news.example/index.php?rest_route=/',
    `https://news.example/index.php?rest_route=%2Fwp%2Fv2%2Fposts%2F41&${ASKED}`,
  ],
  ['https://other.example/wp-json/', null],
  ['https://192.168.1.1/wp-json/', null],
  ['ftp://news.example/wp-json/', null],
  ['wp-json', null],
])('at %s the post is asked for at %s', (apiRoot, url) => {
  const identity = { apiRoot, object: { type: 'posts' as const, id: 41 } };
  expect(wordPressPostUrl('https://news.example/lantern/', identity)).toBe(url);
});

test('a page of this machine or its network is not asked about', () => {
  const identity = { apiRoot: 'http://localhost/wp-json/', object: { type: 'posts' as const, id: 41 } };
  expect(wordPressPostUrl('http://localhost/a/', identity)).toBeNull();
});

test('only a post is asked for', () => {
  const apiRoot = 'https://news.example/wp-json/';
  expect(wordPressPostUrl('https://news.example/', { apiRoot })).toBeNull();
  expect(wordPressPostUrl('https://news.example/', { apiRoot, object: { type: 'tags', id: 4 } })).toBeNull();
  expect(wordPressPostUrl('https://news.example/', null)).toBeNull();
});
