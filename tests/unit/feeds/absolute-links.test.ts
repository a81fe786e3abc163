import { expect, test } from 'vitest';
import { withAbsoluteLinks } from '@/utils/feeds/absolute-links.ts';
import { atom, firstEntry, rss } from './parse.ts';

const BASE = 'https://news.example/a/';

test.each([
  ['<a href="b">x</a>', '<a href="https://news.example/a/b">x</a>'],
  ["<img alt='x' src='/i.jpg?a=1&amp;b=2'>", "<img alt='x' src='https://news.example/i.jpg?a=1&amp;b=2'>"],
  [
    '<video poster="p.jpg" src="v.mp4">',
    '<video poster="https://news.example/a/p.jpg" src="https://news.example/a/v.mp4">',
  ],
  ['<a href="//cdn.example/x">x</a>', '<a href="https://cdn.example/x">x</a>'],
  ['<a href="https://b.example/">x</a><a href="#n">1</a>', '<a href="https://b.example/">x</a><a href="#n">1</a>'],
  [
    '<a href="mailto:a@b.c">x</a><img src="data:image/png;base64,AA">',
    '<a href="mailto:a@b.c">x</a><img src="data:image/png;base64,AA">',
  ],
  ['text with href="b" in it', 'text with href="b" in it'],
])('%s', (html, absolute) => {
  expect(withAbsoluteLinks(html, BASE)).toBe(absolute);
});

test('in RSS against the feed, in Atom against xml:base', () => {
  expect(firstEntry(rss('<item><description><![CDATA[<img src="/i.jpg">]]></description></item>')).contentHtml).toBe(
    '<img src="https://news.example/i.jpg">',
  );
  const content =
    '<entry xml:base="https://b.example/x/"><content type="html" xml:base="y/">&lt;a href="z"&gt;z&lt;/a&gt;</content></entry>';
  expect(firstEntry(atom(content)).contentHtml).toBe('<a href="https://b.example/x/y/z">z</a>');
});

test('markup made to be slow is not', () => {
  const start = process.cpuUsage();
  withAbsoluteLinks(`<a ${' href='.repeat(200_000)}`, BASE);
  withAbsoluteLinks('<a href="b'.repeat(200_000), BASE);
  withAbsoluteLinks(`<a${' src="x"'.repeat(100_000)}>`, BASE);
  expect(process.cpuUsage(start).user).toBeLessThan(1_500_000);
});
