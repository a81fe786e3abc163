import { expect, test } from 'vitest';
import type { Extraction, FeedLink } from '@/utils/article/extraction.ts';
import { feedTarget, pageTargets } from '@/utils/feeds/page-targets.ts';
import { emptyFeed } from '@/utils/feeds/parsed-feed.ts';
import { field, page, SITE } from './sample-page.ts';

const shown = (extraction: Extraction, discovered: FeedLink[] = []) =>
  pageTargets(extraction, discovered).map(({ kind, title, locators }) => [
    kind,
    title,
    locators[0]?.url.replace(SITE, ''),
  ]);
const plain = (feeds: FeedLink[]) => page('home', '/', { wordpress: null, feeds });

test('one site, one choice: its comments and its other formats are not offered', () => {
  const feeds: FeedLink[] = [
    { url: `${SITE}/feed/`, format: 'rss' },
    { url: `${SITE}/feed/atom/`, format: 'atom' },
    { url: `${SITE}/feed.json`, format: 'json' },
    { url: `${SITE}/comments/feed/`, format: 'rss' },
  ];
  expect(shown(plain(feeds))).toEqual([['site', '站', '/feed/']]);
});

test('several lists of one site are several choices, by the names the page gives them', () => {
  const feeds: FeedLink[] = [
    { url: `${SITE}/rss.xml`, format: 'rss' },
    { url: `${SITE}/sport/rss.xml`, format: 'rss', title: '體育' },
    { url: `${SITE}/sport/atom.xml`, format: 'atom', title: '體育 Atom' },
    { url: `${SITE}/podcast.rss`, format: 'rss' },
  ];
  expect(shown(plain(feeds))).toEqual([
    ['site', '站', '/rss.xml'],
    ['feed', '體育', '/sport/rss.xml'],
    ['feed', '/podcast.rss', '/podcast.rss'],
  ]);
});

test('what only the HTTP header or a link in the text tells is offered too, once', () => {
  const discovered: FeedLink[] = [
    { url: `${SITE}/header.xml`, format: 'rss', title: '快訊' },
    { url: `${SITE}/feed`, format: 'rss' },
  ];
  expect(shown(plain([{ url: `${SITE}/feed/`, format: 'rss' }]), discovered)).toEqual([
    ['site', '站', '/feed/'],
    ['feed', '快訊', '/header.xml'],
  ]);
});

test('a tag’s page offers the tag, then the site', () => {
  const tag = page('tag', '/tag/harbour/', { title: field('港口') });
  expect(shown(tag)).toEqual([
    ['tag', '港口', '/tag/harbour/feed/'],
    ['site', '站', '/feed/'],
  ]);
});

test('a feed of its own address is called what it calls itself, else by its host', () => {
  const url = `${SITE}/a.xml`;
  expect(feedTarget({ ...emptyFeed('rss'), title: '島報', siteUrl: `${SITE}/local/` }, url)).toEqual({
    kind: 'feed',
    title: '島報',
    siteName: '島報',
    pageUrl: `${SITE}/local/`,
    locators: [{ format: 'feed', url }],
  });
  expect(feedTarget(emptyFeed('wp-rest'), url)).toMatchObject({
    title: 'news.example',
    pageUrl: `${SITE}/`,
    locators: [{ format: 'wp-rest', url }],
  });
});
