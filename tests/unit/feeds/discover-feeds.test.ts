import { expect, test } from 'vitest';
import { discoverFeeds, wellKnownFeedUrls } from '@/utils/feeds/discover-feeds.ts';

const URL = 'https://news.example/local/';
const urls = (html: string, linkHeader: string | null = null) =>
  discoverFeeds({ html, url: URL, linkHeader }).map(({ url, format }) => [format, url]);

test('feeds that the head advertises, with their titles', () => {
  const html = `<head><link rel="alternate" type="application/rss+xml" title="站 &raquo; 地方" href="/feed/">
    <LINK REL='alternate' TYPE='application/atom+xml; charset=utf-8' HREF='atom'>
    <link rel=alternate type=application/feed+json href=/feed.json></head>`;
  expect(discoverFeeds({ html, url: URL })).toEqual([
    { url: 'https://news.example/feed/', format: 'rss', title: '站 » 地方' },
    { url: 'https://news.example/local/atom', format: 'atom' },
    { url: 'https://news.example/feed.json', format: 'json' },
  ]);
});

test('what is no feed is passed over', () => {
  const html = `<link rel="alternate" hreflang="en" href="/en/"><link rel="stylesheet" type="application/rss+xml" href="/x">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/7">
    <link rel="alternate" type="application/json+oembed" href="/oembed">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
    <!-- <link rel="alternate" type="application/rss+xml" href="/hidden"> -->`;
  expect(urls(html)).toEqual([]);
});

test('one address is one feed', () => {
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
  expect(urls(link + link.replace('/feed', '/feed/'))).toHaveLength(1);
});

test('the HTTP header speaks first', () => {
  const header =
    '<https://news.example/wp-json/>; rel="https://api.w.org/", </h.xml>; rel="alternate"; type="application/rss+xml"';
  expect(urls('<link rel="alternate" type="application/rss+xml" href="/feed/">', header)).toEqual([
    ['rss', 'https://news.example/h.xml'],
    ['rss', 'https://news.example/feed/'],
  ]);
});

test('relative addresses are meant against the base', () => {
  expect(urls('<base href="https://cdn.example/x/"><link rel="alternate" type="text/xml" href="feed.xml">')).toEqual([
    ['rss', 'https://cdn.example/x/feed.xml'],
  ]);
});

test('a page that advertises none may still link to one', () => {
  expect(urls('<a href="/about">About</a> <a href="/rss.xml">RSS</a> <a href="/feedback">Tell us</a>')).toEqual([
    ['rss', 'https://news.example/rss.xml'],
  ]);
});

test('usual places, the page’s own folder first', () => {
  const places = wellKnownFeedUrls('https://news.example/blog/post');
  expect(places[0]).toBe('https://news.example/blog/feed/');
  expect(places).toContain('https://news.example/atom.xml');
});

test('a page of a million broken tags is soon read', () => {
  const start = process.cpuUsage();
  discoverFeeds({
    html: '<link '.repeat(200_000) + '<!--'.repeat(200_000),
    url: URL,
    linkHeader: '<a>;'.repeat(50_000),
  });
  expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
});
