import { expect, test } from 'vitest';
import type { ParsedFeed } from '@/utils/feeds/parsed-feed.ts';
import { atom, parse } from './parse.ts';

const atom03 = (content: string) => `<feed version="0.3" xmlns="http://purl.org/atom/ns#">${content}</feed>`;

const URL = 'http://example.com/feed/x.xml';

/** A feed, what is read of it, and what that must be. */
const VALUES: [feed: string, read: (feed: ParsedFeed) => unknown, value: unknown][] = [
  [
    atom('<entry><title>History of the &lt;blink&gt; tag</title></entry>'),
    (feed) => feed.entries[0]?.title,
    'History of the <blink> tag',
  ],
  [atom('<entry><title type="text">A &amp;amp; B</title></entry>'), (feed) => feed.entries[0]?.title, 'A &amp; B'],
  [
    atom('<entry><title type="html">A &amp;amp; B &amp;lt; C</title></entry>'),
    (feed) => feed.entries[0]?.title,
    'A & B < C',
  ],
  [atom('<entry><title type="html"><![CDATA[A &amp; B]]></title></entry>'), (feed) => feed.entries[0]?.title, 'A & B'],
  [
    atom(
      '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>big</em> &amp; B</div></title></entry>',
    ),
    (feed) => feed.entries[0]?.title,
    'A big & B',
  ],
  [
    atom(
      '<entry><title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">A <x:em>big</x:em></x:div></title></entry>',
    ),
    (feed) => feed.entries[0]?.title,
    'A big',
  ],
  [
    atom03('<entry><title type="text/html" mode="escaped">A &amp;eacute; &lt;b&gt;B&lt;/b&gt;</title></entry>'),
    (feed) => feed.entries[0]?.title,
    'A é B',
  ],
  [atom03('<entry><title mode="base64">RXhhbXBsZQ==</title></entry>'), (feed) => feed.entries[0]?.title, 'Example'],
  [atom03('<title>Example &eacute;</title>'), (feed) => feed.title, 'Example é'],
  [
    atom03('<entry><title type="application/xhtml+xml"><b>B</b> c</title></entry>'),
    (feed) => feed.entries[0]?.title,
    'B c',
  ],
  [atom03('<tagline>Line</tagline>'), (feed) => feed.description, 'Line'],
  [atom('<entry><title type="html">AT&amp;amp;T</title></entry>'), (feed) => feed.entries[0]?.title, 'AT&T'],
  [
    atom('<link rel="self" href="s"/><link href="/home"/>'),
    (feed) => [feed.selfUrl, feed.siteUrl],
    ['http://example.com/feed/s', 'http://example.com/home'],
  ],
  [
    atom(
      '<entry><link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/h"/></entry>',
    ),
    (feed) => feed.entries[0]?.url,
    'http://example.com/h',
  ],
  [
    atom('<entry xml:base="http://x.org/a/"><link href="b"/></entry>'),
    (feed) => feed.entries[0]?.url,
    'http://x.org/a/b',
  ],
  [
    atom('<entry><link xml:base="http://x.org/a/" href="b"/></entry>'),
    (feed) => feed.entries[0]?.url,
    'http://x.org/a/b',
  ],
  [
    atom('<entry><link rel="http://www.iana.org/assignments/relation/alternate" href="/q"/></entry>'),
    (feed) => feed.entries[0]?.url,
    'http://example.com/q',
  ],
  [atom('<entry><content src="/c" type="text/html"/></entry>'), (feed) => feed.entries[0]?.url, 'http://example.com/c'],
  [
    '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>T</atom:title><atom:entry><atom:title>E</atom:title><atom:link href="/x"/></atom:entry></atom:feed>',
    (feed) => [feed.title, feed.entries[0]?.title, feed.entries[0]?.url],
    ['T', 'E', 'http://example.com/x'],
  ],
  [
    '<feed><title>T</title><entry><title>E</title></entry></feed>',
    (feed) => [feed.title, feed.entries[0]?.title],
    ['T', 'E'],
  ],
  ['<feed xmlns="http://example.com/weird"><title>T</title></feed>', (feed) => feed.title, 'T'],
  [
    atom('<author><name>Ann</name><email>a@b.org</email></author><entry><title>x</title></entry>'),
    (feed) => [feed.authors, feed.entries[0]?.authors],
    [['Ann'], ['Ann']],
  ],
  [atom('<entry><author><email>a@b.org</email></author></entry>'), (feed) => feed.entries[0]?.authors, ['a@b.org']],
  [
    atom('<entry><author><name>Ann</name></author><author><name>Bob</name></author></entry>'),
    (feed) => feed.entries[0]?.authors,
    ['Ann', 'Bob'],
  ],
  [atom('<updated>2004-01-01T19:48:21Z</updated>'), (feed) => feed.updatedMs, Date.UTC(2004, 0, 1, 19, 48, 21)],
  [
    atom03(
      '<modified>2004-01-01T19:48:21Z</modified><entry><issued>2004-01-01</issued><modified>2004-01-02</modified></entry>',
    ),
    (feed) => [feed.updatedMs, feed.entries[0]?.publishedMs, feed.entries[0]?.updatedMs],
    [Date.UTC(2004, 0, 1, 19, 48, 21), Date.UTC(2004, 0, 1), Date.UTC(2004, 0, 2)],
  ],
  [
    atom('<entry><content type="html">&lt;p&gt;C&lt;/p&gt;</content></entry>'),
    (feed) => [feed.entries[0]?.summary, feed.entries[0]?.contentHtml],
    ['C', '<p>C</p>'],
  ],
  [
    atom('<entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>C</p></div></content></entry>'),
    (feed) => feed.entries[0]?.contentHtml,
    '<p>C</p>',
  ],
  [
    atom('<entry><summary>S &lt; t</summary><content>T &lt;b&gt;</content></entry>'),
    (feed) => [feed.entries[0]?.summary, feed.entries[0]?.contentHtml],
    ['S < t', null],
  ],
  [
    atom('<entry><content type="application/octet-stream">RXhhbXBsZSA8Yj50ZXN0PC9iPg==</content></entry>'),
    (feed) => feed.entries[0]?.summary,
    'Example <b>test</b>',
  ],
  [
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-us"><entry xml:lang="fr"/></feed>',
    (feed) => [feed.language, feed.entries[0]?.language],
    ['en-us', 'fr'],
  ],
  [atom('<title xml:lang="fr">x</title>'), (feed) => feed.language, null],
  [
    atom('<entry><category term="t1" label="L1"/><category term="t2"/></entry>'),
    (feed) => feed.entries[0]?.categories,
    ['L1', 't2'],
  ],
  [
    atom('<entry><title>E</title><source><title>S</title><author><name>SA</name></author></source></entry>'),
    (feed) => [feed.title, feed.entries[0]?.title, feed.entries[0]?.authors],
    ['', 'E', ['SA']],
  ],
];

test.each(VALUES)('%s', (feed, read, value) => {
  expect(read(parse(feed, null, URL))).toEqual(value);
});
