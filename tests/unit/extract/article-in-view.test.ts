// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '@/utils/extract/index.ts';

const FIRST = [
  'The glassblower lit the furnace before dawn, as he had every winter for thirty years, and waited until the walls glowed orange.',
  'By noon there were eleven bowls on the cooling shelf, none of them quite alike, and a school class stood in the doorway.',
  'He showed them the powders in their jars, cobalt and copper and iron, and let the smallest of them turn the pipe.',
  'In the evening the bowls were sold, all but one, which has a bubble in its side in the shape of a fish.',
];
const SECOND = [
  'A potter two valleys away burns her clay in a pit that she digs anew each spring, and covers with turf and with old doors.',
  'Nobody taught her. She found a shard in the field behind her house and tried for six years to make another one like it.',
  'Now the museum has asked for forty cups, and she has asked for two summers, since the pit holds eleven and some of them break.',
  'The shard hangs on a nail above her table, and it is still better than anything that she has made, she says.',
];
const NOW = new Date('2024-06-01T12:00:00Z');
const ONE = 'https://news.example/2024/03/05/furnace/';
const TWO = 'https://news.example/2024/03/04/pit/';
const HEAD = `<title>The old furnace – Craft News</title><link rel="canonical" href="${ONE}"><meta property="og:title" content="The old furnace"><meta property="og:site_name" content="Craft News"><meta property="article:published_time" content="2024-03-05T08:00:00Z"><meta name="author" content="Jane Miller">`;

interface Told {
  title: string;
  texts: readonly string[];
  date: string;
  author: string;
}
const TOLD: readonly Told[] = [
  { title: 'The old furnace', texts: FIRST, date: '2024-03-05', author: 'Jane Miller' },
  { title: 'Clay from the pit', texts: SECOND, date: '2024-03-04', author: 'Rosa Kern' },
];
const inner = ({ title, texts, date, author }: Told) =>
  `<header><h1 class="entry-title">${title}</h1><p class="meta">By <span class="author vcard"><a class="fn" rel="author" href="/a">${author}</a></span> <time class="published" datetime="${date}T09:00:00Z">${date}</time></p></header><div class="entry-content">${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;

const LAYOUTS: Record<string, string> = {
  'Soledad’s blocks': `<div class="penci-single-wrapper">${TOLD.map((told, index) => `<div class="penci-single-block" data-current-url="${index === 0 ? ONE : TWO}" data-postid="${index + 7}"><article class="post type-post hentry"><div class="post-entry"><div class="inner-post-entry">${inner(told)}</div></div></article></div>`).join('')}</div>`,
  'articles with an address': `<main>${TOLD.map((told, index) => `<article data-url="${index === 0 ? ONE : TWO}">${inner(told)}</article>`).join('')}</main>`,
  'several mains': TOLD.map(
    (told, index) => `<main class="story" data-permalink="${index === 0 ? ONE : TWO}">${inner(told)}</main>`,
  ).join(''),
  'addresses in microdata': `<div id="feed">${TOLD.map((told, index) => `<article itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="mainEntityOfPage" itemid="${index === 0 ? ONE : TWO}">${inner(told)}</article>`).join('')}</div>`,
};

const pageOf = (body: string) =>
  new DOMParser().parseFromString(
    `<html lang="en"><head>${HEAD}</head><body class="single single-post">${body}</body></html>`,
    'text/html',
  );
const told = (document: Document, url: string, inView: Element | null = null) => {
  const found = extract(document, url, NOW, inView);
  return {
    url: found.url,
    title: found.title.value,
    date: found.published.value?.day,
    author: found.bylines.value?.[0]?.name,
    text: found.content?.text,
  };
};
const expected = (index: 0 | 1) => {
  const { title, date, author, texts } = TOLD[index] as Told;
  return { url: index === 0 ? ONE : TWO, title, date, author, text: texts.join('\n\n') };
};

test.each(Object.entries(LAYOUTS))('%s: the article of the address', (_name, body) => {
  expect(told(pageOf(body), ONE)).toEqual(expected(0));
  expect(told(pageOf(body), TWO)).toEqual(expected(1));
});

test.each(Object.entries(LAYOUTS))('%s: the article that is looked at, whatever the address', (_name, body) => {
  const document = pageOf(body);
  const before = document.documentElement.outerHTML;
  const paragraphs = document.querySelectorAll('.entry-content p');
  expect(told(document, ONE, paragraphs[5] ?? null)).toEqual(expected(1));
  expect(told(document, TWO, paragraphs[1] ?? null)).toEqual(expected(0));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('without addresses the first article is read, since a second would be saved under its address', () => {
  const document = pageOf(TOLD.map((one) => `<article>${inner(one)}</article>`).join(''));
  expect(told(document, ONE, document.querySelectorAll('p')[6] ?? null)).toEqual(expected(0));
});

test('a list of whole posts is not parted, and neither is a live report', () => {
  const posts = pageOf(
    TOLD.map((one, index) => `<article data-url="${index === 0 ? ONE : TWO}">${inner(one)}</article>`).join(''),
  );
  const home = extract(posts, 'https://news.example/', NOW, posts.querySelector('.entry-content p'));
  expect(home.url).toBe('https://news.example/');
  const live = `<main><h1>The old furnace</h1>${TOLD.map(({ title, texts }) => `<article><h2>${title}</h2>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`).join('')}</main>`;
  expect(told(pageOf(live), ONE).text).toContain(SECOND[3]);
});
