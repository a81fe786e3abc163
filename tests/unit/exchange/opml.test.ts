import { expect, test } from 'vitest';
import { type OpmlFeed, readOpml, writeOpml } from '@/utils/exchange/opml.ts';

const FEEDS: OpmlFeed[] = [
  { title: '站 & "地方"', feedUrl: 'https://a.example/feed/?x=1&y=2', pageUrl: 'https://a.example/', folders: [] },
  { title: '旅遊', feedUrl: 'https://b.example/feed/', pageUrl: null, folders: ['金門', '旅遊 <1>'] },
  { title: '新聞', feedUrl: 'https://c.example/feed/', pageUrl: null, folders: ['金門'] },
];
const byUrl = (feeds: OpmlFeed[] | null) => feeds?.toSorted((a, b) => (a.feedUrl < b.feedUrl ? -1 : 1));

test('what is written reads back the same, folders too', () => {
  expect(byUrl(readOpml(writeOpml('追蹤', FEEDS, new Date(0))))).toEqual(FEEDS);
});

test('reads what other readers write', () => {
  const opml = `\ufeff<?xml version="1.0"?>
    <OPML version="1.1"><head><title>x</title></head><body>
      <outline text="News"><outline text="A & B" xmlurl="feed://a.example/rss" htmlUrl="a.example"/></outline>
      <outline title="C" type="rss" url="http://c.example/rss">
      <outline text="again" xmlUrl="http://a.example/rss"/>
      <outline text="evil" xmlUrl="javascript:alert(1)"/>
    </body>`;
  expect(readOpml(opml)).toEqual([
    { title: 'A & B', feedUrl: 'http://a.example/rss', pageUrl: null, folders: ['News'] },
    { title: 'C', feedUrl: 'http://c.example/rss', pageUrl: null, folders: [] },
  ]);
});

test('a file of another kind is no OPML', () => {
  expect(readOpml('<rss version="2.0"><channel/></rss>')).toBeNull();
  expect(readOpml('')).toBeNull();
});
