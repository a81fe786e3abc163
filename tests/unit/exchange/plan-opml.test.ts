import { expect, test } from 'vitest';
import { urlKey } from '@/utils/article/url-key.ts';
import { readOpml, writeOpml } from '@/utils/exchange/opml.ts';
import { planOpml, toOpmlFeeds } from '@/utils/exchange/plan-opml.ts';

const feed = (feedUrl: string, folders: string[] = []) => ({ title: feedUrl, feedUrl, pageUrl: null, folders });

test('new feeds come in with their folders; what is followed and what is named twice does not come again', () => {
  const plan = planOpml(
    [
      feed('https://a.example/feed/', ['金門', '地方']),
      feed('http://www.a.example/feed'),
      feed('https://b.example/rss'),
      feed('http://192.168.0.2/feed'),
    ],
    new Set([urlKey('https://b.example/rss/')]),
  );
  expect(plan).toMatchObject({ known: 1, inOwnNetwork: 1 });
  expect(plan.fresh.map(({ target, folder }) => [target.locators[0]?.url, target.pageUrl, folder])).toEqual([
    ['https://a.example/feed/', 'https://a.example/', '金門 / 地方'],
  ]);
});

test('out and in again: the same feeds in the same folders', () => {
  const sources = [
    {
      title: '甲 & 乙',
      pageUrl: 'https://a.example/',
      folder: '金門 / 地方',
      locators: [{ format: 'feed' as const, url: 'https://a.example/feed/?a=1&b=2' }],
    },
    {
      title: '丙',
      pageUrl: 'https://b.example/',
      folder: '',
      locators: [
        { format: 'wp-rest' as const, url: 'https://b.example/wp-json/wp/v2/posts' },
        { format: 'feed' as const, url: 'https://b.example/feed/' },
      ],
    },
  ];
  const file = writeOpml('風獅', toOpmlFeeds(sources), new Date(0));
  const plan = planOpml(readOpml(file) ?? [], new Set());
  expect(
    plan.fresh.map(({ target, folder }) => [target.title, target.pageUrl, target.locators[0]?.url, folder]).sort(),
  ).toEqual([
    ['丙', 'https://b.example/', 'https://b.example/feed/', ''],
    ['甲 & 乙', 'https://a.example/', 'https://a.example/feed/?a=1&b=2', '金門 / 地方'],
  ]);
});
