import { describe, expect, test } from 'vitest';
import { atom, parse, rss } from './parse.ts';

const MANY = 100_000;
const LONG = 300_000;

/** Each is cheap to send and was dear to read for a parser that looks ahead or goes down recursively. */
const BOMBS: Record<string, () => string> = {
  'nesting without end': () => rss(`<item><title>${'<b>'.repeat(MANY)}`),
  'nesting that is closed': () =>
    rss(`<item><description>${'<b>'.repeat(MANY)}${'</b>'.repeat(MANY)}</description></item>`),
  'end tags that close nothing, deep down': () => rss(`${'<a>'.repeat(MANY)}${'</b>'.repeat(MANY)}`),
  'items below deep nesting': () => rss(`${'<a>'.repeat(MANY)}${'<item/>'.repeat(MANY)}`),
  'nested namespaces': () => rss(Array.from({ length: 20_000 }, (_, i) => `<x${i} xmlns:n${i}="u${i}">`).join('')),
  'too many posts': () => rss('<item><title>x</title></item>'.repeat(MANY)),
  'nested entities': () =>
    `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(99)}"><!ENTITY c "${'&b;'.repeat(99)}">]>${rss(`<item><title>${'&c;'.repeat(MANY)}</title></item>`)}`,
  ampersands: () => rss(`<item><title>${'&'.repeat(LONG)}</title></item>`),
  'entities that do not end': () => rss(`<item><title>${'&#x'.repeat(LONG)}</title></item>`),
  'CDATA without end': () => rss('<item><title><![CDATA['.repeat(MANY)),
  'CDATA in every element and one end': () => rss(`${'<a><![CDATA[</a>'.repeat(MANY)}]]>`),
  'comments without end': () => rss('<!--'.repeat(LONG)),
  'instructions without end': () => rss('<?x'.repeat(LONG)),
  'comments in front without end': () => '<!--'.repeat(LONG) + rss(''),
  declarations: () => rss('<!a'.repeat(LONG)),
  'subsets without end': () => rss('<!DOCTYPE a [>'.repeat(MANY)),
  'less-than signs': () => rss('<'.repeat(LONG)),
  'tags without end': () => rss('<a '.repeat(LONG)),
  'a tag of many attributes': () => rss(`<item ${Array.from({ length: MANY }, (_, i) => `a${i}="1"`).join(' ')}/>`),
  'quotes without end': () => rss(`<a b="`.repeat(MANY)),
  'quotes of both kinds': () => rss(`<a b="><c d='>`.repeat(MANY)),
  'equals signs': () => rss(`<a ${'='.repeat(LONG)}`),
  'spaces in a title': () => rss(`<item><title>a${' '.repeat(LONG)}b${' \n'.repeat(LONG)}</title></item>`),
  'HTML tags without end': () => rss(`<item><description><![CDATA[${'<a '.repeat(LONG)}]]></description></item>`),
  'HTML comments without end': () => rss(`<item><description><![CDATA[${'<!--'.repeat(LONG)}]]></description></item>`),
  'hidden elements without end': () =>
    rss(`<item><description><![CDATA[${'<script><style><svg>'.repeat(MANY)}]]></description></item>`),
  'end tags of hidden elements cut short': () =>
    rss(`<item><description><![CDATA[<script>${'</script '.repeat(MANY)}]]></description></item>`),
  'equals signs in a title': () => rss(`<item><title>&lt;a ${'='.repeat(LONG)}</title></item>`),
  'images without source': () => rss(`<item><description><![CDATA[${'<img '.repeat(LONG)}]]></description></item>`),
  'markup in a title': () => rss(`<item><title>${'&lt;a b='.repeat(MANY)}</title></item>`),
  'an endless author': () => rss(`<item><author>${'a@'.repeat(LONG)}</author></item>`),
  'an author of brackets': () => rss(`<item><author>a@b.c ${'('.repeat(LONG)}</author></item>`),
  'an endless date': () => rss(`<item><pubDate>${'1 '.repeat(LONG)}</pubDate></item>`),
  'an endless address': () => rss(`<item><link>http://a/${'../'.repeat(LONG)}</link></item>`),
  'mixed markup in Atom': () => atom(`<entry><content type="xhtml">${'<div>x'.repeat(MANY)}`),
  'subsets in front without end': () => '<!DOCTYPE a ['.repeat(MANY) + rss(''),
  'subsets in front that end early': () => '<!DOCTYPE a [>'.repeat(MANY) + rss(''),
  'posts of the other format in one another': () => rss('<entry><item>'.repeat(MANY)),
  'nested JSON': () => '['.repeat(LONG),
  'quotes in broken JSON': () => `{"items":["${'\\"'.repeat(LONG)}`,
  'commas and spaces in broken JSON': () => `{"items":[${', '.repeat(LONG)}${' '.repeat(LONG)}`,
  'many JSON posts': () => `{"version":"https://jsonfeed.org/version/1","items":[${'{"id":1},'.repeat(MANY)}{}]}`,
};

describe('bombs', () => {
  test.each(Object.entries(BOMBS))('%s', (_name, make) => {
    const text = make();
    const start = process.cpuUsage();
    const feed = parse(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2000);
    expect(feed.entries.length).toBeLessThanOrEqual(20_001);
  });
});

test('what is beyond the limits is told', () => {
  const codes = parse(rss('<item><title>x</title></item>'.repeat(20_002))).problems.map(({ code }) => code);
  expect(codes).toContain('too-many-entries');
});

test('only http and https addresses come out, wherever a feed hides another', () => {
  const evil = 'java\nscript:alert(1)';
  const feed = parse(
    rss(
      `<item><title>x</title><link>${evil}</link><guid>data:text/html,x</guid><comments>${evil}</comments><enclosure url="file:///etc/passwd" type="image/png"/></item>`,
      `<link>${evil}</link><image><url>${evil}</url></image>`,
    ),
  );
  expect(feed.siteUrl).toBeNull();
  expect(feed.entries[0]).toMatchObject({ url: null, commentsUrl: null, imageUrl: null });
});

test('names of the language itself are names like any other', () => {
  const feed = parse(rss('<item __proto__="x" constructor="y"><__proto__>z</__proto__><title>ok</title></item>'));
  expect(feed.entries[0]?.title).toBe('ok');
  expect(parse('{"items":[{"__proto__":{"id":"1"},"title":"ok"}]}').entries[0]?.guid).toBeNull();
});
