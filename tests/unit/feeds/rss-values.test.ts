import { expect, test } from 'vitest';
import type { ParsedFeed } from '@/utils/feeds/parsed-feed.ts';
import { parse, rss } from './parse.ts';

const rdf = (content: string) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">${content}</rdf:RDF>`;

const URL = 'http://example.com/feed/x.xml';

/** A feed, what is read of it, and what that must be. */
const VALUES: [feed: string, read: (feed: ParsedFeed) => unknown, value: unknown][] = [
  [rss('<title>Example feed</title>'), (feed) => feed.title, 'Example feed'],
  [rss('<item><title>Tom &amp; Jerry</title></item>'), (feed) => feed.entries[0]?.title, 'Tom & Jerry'],
  [rss('<item><title><![CDATA[Tom & Jerry]]></title></item>'), (feed) => feed.entries[0]?.title, 'Tom & Jerry'],
  [rss('<item><title><![CDATA[Tom &amp; Jerry]]></title></item>'), (feed) => feed.entries[0]?.title, 'Tom & Jerry'],
  [rss('<item><title>Tom &amp;amp; Jerry</title></item>'), (feed) => feed.entries[0]?.title, 'Tom & Jerry'],
  [rss('<item><title>1 &lt; 2</title></item>'), (feed) => feed.entries[0]?.title, '1 < 2'],
  [rss('<item><title>&lt;b&gt;Bold&lt;/b&gt; move</title></item>'), (feed) => feed.entries[0]?.title, 'Bold move'],
  [rss('<item><title>Plain <b>bold</b> markup</title></item>'), (feed) => feed.entries[0]?.title, 'Plain bold markup'],
  [rss('<item><title>vector&lt;int&gt; in C++</title></item>'), (feed) => feed.entries[0]?.title, 'vector<int> in C++'],
  [
    rss('<item><title>&#8220;Hi&#8221; &#x2014; there</title></item>'),
    (feed) => feed.entries[0]?.title,
    '“Hi” — there',
  ],
  [rss('<item><title>&#147;Hi&#148;</title></item>'), (feed) => feed.entries[0]?.title, '“Hi”'],
  [
    rss('<item><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">DC</dc:title></item>'),
    (feed) => feed.entries[0]?.title,
    'DC',
  ],
  [
    rss('<item><media:title xmlns:media="http://search.yahoo.com/mrss/">M</media:title><title>T</title></item>'),
    (feed) => feed.entries[0]?.title,
    'T',
  ],
  [
    rss('<item><title/><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">DC</dc:title></item>'),
    (feed) => feed.entries[0]?.title,
    'DC',
  ],
  [rss('<ITEM><TITLE>Caps</TITLE></ITEM>'), (feed) => feed.entries[0]?.title, 'Caps'],
  [rss('<link>http://example.com</link>'), (feed) => feed.siteUrl, 'http://example.com'],
  [rss('<link> http://example.com/ \n</link>'), (feed) => feed.siteUrl, 'http://example.com/'],
  [
    rss('<item><link>http://example.com/a?b=1&amp;c=2</link></item>'),
    (feed) => feed.entries[0]?.url,
    'http://example.com/a?b=1&c=2',
  ],
  [
    rss('<item><link>http://example.com/a?b=1&c=2&copy=3</link></item>'),
    (feed) => feed.entries[0]?.url,
    'http://example.com/a?b=1&c=2&copy=3',
  ],
  [rss('<item><link>/x</link></item>'), (feed) => feed.entries[0]?.url, 'http://example.com/x'],
  [rss('<item><guid>http://example.com/g</guid></item>'), (feed) => feed.entries[0]?.url, 'http://example.com/g'],
  [rss('<item><guid isPermaLink="false">http://example.com/g</guid></item>'), (feed) => feed.entries[0]?.url, null],
  [
    rss('<item><guid>http://example.com/g</guid><link>http://example.com/l</link></item>'),
    (feed) => feed.entries[0]?.url,
    'http://example.com/l',
  ],
  [rss('<item><guid>http://example.com/g</guid></item>'), (feed) => feed.entries[0]?.guid, 'http://example.com/g'],
  [rss('<item><link href="http://example.com/h"/></item>'), (feed) => feed.entries[0]?.url, 'http://example.com/h'],
  [rss('<item xml:base="http://b.org/q/"><link>z</link></item>'), (feed) => feed.entries[0]?.url, 'http://b.org/q/z'],
  [
    rss(
      '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="http://example.com/self"/><link>http://example.com/</link>',
    ),
    (feed) => [feed.selfUrl, feed.siteUrl],
    ['http://example.com/self', 'http://example.com/'],
  ],
  [
    rdf(
      '<channel rdf:about="http://e.com/"><title>C</title><link>http://e.com/</link><description>D</description></channel><item rdf:about="http://e.com/1"><title>I</title></item>',
    ),
    (feed) => [feed.format, feed.title, feed.siteUrl, feed.description, feed.entries[0]?.guid, feed.entries[0]?.url],
    ['rdf', 'C', 'http://e.com/', 'D', 'http://e.com/1', 'http://e.com/1'],
  ],
  [
    rdf('<item><dc:creator>Me</dc:creator><dc:date>2003-12-31T10:14:55Z</dc:date><dc:subject>S</dc:subject></item>'),
    (feed) => {
      const i = feed.entries[0];
      return [i?.authors, i?.publishedMs, i?.categories];
    },
    [['Me'], Date.UTC(2003, 11, 31, 10, 14, 55), ['S']],
  ],
  [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel><title>N</title></channel><item><title>I</title></item></rdf:RDF>',
    (feed) => [feed.title, feed.entries[0]?.title],
    ['N', 'I'],
  ],
  [
    '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel r:about="http://e.com/c"><rss:title>C</rss:title></rss:channel><rss:item r:about="http://e.com/1"><rss:title>I</rss:title><rss:link>http://e.com/1</rss:link></rss:item></r:RDF>',
    (feed) => [feed.title, feed.entries[0]?.title, feed.entries[0]?.guid],
    ['C', 'I', 'http://e.com/1'],
  ],
  [
    rss('<item><CREATOR:creator xmlns:CREATOR="HTTP://PURL.ORG/DC/ELEMENTS/1.1">X</CREATOR:creator></item>'),
    (feed) => feed.entries[0]?.authors,
    ['X'],
  ],
  [
    '<rss version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel><title>T</title><item><title>E</title></item></channel></rss>',
    (feed) => [feed.title, feed.entries[0]?.title],
    ['T', 'E'],
  ],
  [
    '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>T</title></channel></rss>',
    (feed) => feed.title,
    'T',
  ],
  [rss('<item><dc:creator>undeclared</dc:creator></item>'), (feed) => feed.entries[0]?.authors, ['undeclared']],
  ['<a:rss xmlns:a="http://x/" version="2.0"><channel><title>T</title></channel></a:rss>', (feed) => feed.title, 'T'],
  [
    rss(
      '<item><title>real</title><svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:title>not</svg:title></svg:svg></item>',
    ),
    (feed) => feed.entries[0]?.title,
    'real',
  ],
  [
    rss('<item><svg:title xmlns:svg="http://www.w3.org/2000/svg">not</svg:title><title>real</title></item>'),
    (feed) => feed.entries[0]?.title,
    'real',
  ],
  [rss('<item><author>me@example.com (Ann Lee)</author></item>'), (feed) => feed.entries[0]?.authors, ['Ann Lee']],
  [rss('<item><author>me@example.com</author></item>'), (feed) => feed.entries[0]?.authors, ['me@example.com']],
  [
    rss('<item><author>Ann Lee &lt;me@example.com&gt;</author></item>'),
    (feed) => feed.entries[0]?.authors,
    ['Ann Lee'],
  ],
  [
    rss('<item><author>Ann Lee</author><dc:creator>Bob</dc:creator></item>'),
    (feed) => feed.entries[0]?.authors,
    ['Bob'],
  ],
  [rss('<managingEditor>me@example.com (Ann Lee)</managingEditor>'), (feed) => feed.authors, ['Ann Lee']],
  [rss('<item><author><name>Nested</name></author></item>'), (feed) => feed.entries[0]?.authors, ['Nested']],
  [
    rss('<itunes:author xmlns:itunes="http://www.itunes.com/DTDs/PodCast-1.0.dtd">I</itunes:author>'),
    (feed) => feed.authors,
    ['I'],
  ],
  [
    rss('<item><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate></item>'),
    (feed) => feed.entries[0]?.publishedMs,
    Date.UTC(2004, 0, 1, 19, 48, 21),
  ],
  [
    rss('<item><description>&lt;p&gt;Hello &amp;amp; bye&lt;/p&gt;</description></item>'),
    (feed) => [feed.entries[0]?.summary, feed.entries[0]?.contentHtml],
    ['Hello & bye', '<p>Hello &amp; bye</p>'],
  ],
  [
    rss('<item><description>Plain text</description></item>'),
    (feed) => [feed.entries[0]?.summary, feed.entries[0]?.contentHtml],
    ['Plain text', null],
  ],
  [
    rss('<item><description><p>un<b>escaped</b></p></description></item>'),
    (feed) => [feed.entries[0]?.summary, feed.entries[0]?.contentHtml],
    ['unescaped', '<p>un<b>escaped</b></p>'],
  ],
  [
    rss('<item><description>S</description><content:encoded><![CDATA[<p>C</p>]]></content:encoded></item>'),
    (feed) => [feed.entries[0]?.summary, feed.entries[0]?.contentHtml],
    ['S', '<p>C</p>'],
  ],
  [
    rss('<item><body xmlns="http://www.w3.org/1999/xhtml"><p>B</p></body></item>'),
    (feed) => feed.entries[0]?.contentHtml,
    '<p>B</p>',
  ],
  [rss('<language>zh-TW</language>'), (feed) => feed.language, 'zh-TW'],
  [
    rss('<item><category>a</category><category><![CDATA[b &amp; c]]></category></item>'),
    (feed) => feed.entries[0]?.categories,
    ['a', 'b & c'],
  ],
  [
    rss(
      '<ttl>60</ttl><skipHours><hour>0</hour><hour>24</hour></skipHours><skipDays><day>Monday</day></skipDays><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>',
    ),
    (feed) => feed.hints,
    { ttlMinutes: 60, skipHours: [0], skipDays: [1], updatePeriodMinutes: 720 },
  ],
  [
    rss('<item><comments>http://e.com/c</comments><wfw:commentRss>http://e.com/cf</wfw:commentRss></item>'),
    (feed) => [feed.entries[0]?.commentsUrl, feed.entries[0]?.commentsFeedUrl],
    ['http://e.com/c', 'http://e.com/cf'],
  ],
  [
    rss('<item><enclosure url="http://e.com/a.jpg" type="image/jpeg" length="1"/></item>'),
    (feed) => [feed.entries[0]?.imageUrl],
    ['http://e.com/a.jpg'],
  ],
  [
    rss(
      '<image><url>http://e.com/i.png</url><title>it</title><link>http://e.com/il</link></image><title>T</title><link>http://e.com/l</link>',
    ),
    (feed) => [feed.imageUrl, feed.title, feed.siteUrl],
    ['http://e.com/i.png', 'T', 'http://e.com/l'],
  ],
  [
    rss('<textInput><title>search</title><link>http://e.com/s</link></textInput><title>T</title>'),
    (feed) => [feed.title, feed.siteUrl],
    ['T', null],
  ],
  [
    rss('<title>T</title><item><title>I</title><source url="http://o.com/f">Src</source></item>'),
    (feed) => [feed.title, feed.entries[0]?.title],
    ['T', 'I'],
  ],
  [
    '<rss version="0.91"><channel><title>T</title></channel><item><title>outside</title></item></rss>',
    (feed) => feed.entries[0]?.title,
    'outside',
  ],
  [
    '<channel><title>T</title><item><title>I</title></item></channel>',
    (feed) => [feed.title, feed.entries.length],
    ['T', 1],
  ],
  [rss('<copyright>(c) me</copyright>'), (feed) => feed.rights, '(c) me'],
  [rss('<item><title>Line\n  two</title></item>'), (feed) => feed.entries[0]?.title, 'Line two'],
  [rss('<item><title>a<!-- c -->b</title></item>'), (feed) => feed.entries[0]?.title, 'ab'],
  [rss('<item><title>a<?php x ?>b</title></item>'), (feed) => feed.entries[0]?.title, 'ab'],
  [rss('<item><title>&lt;</title></item>'), (feed) => feed.entries[0]?.title, '<'],
  [rss('<item><title>&amp;lt;</title></item>'), (feed) => feed.entries[0]?.title, '<'],
  [rss('<item><description>&amp;lt;b&amp;gt;</description></item>'), (feed) => feed.entries[0]?.summary, '<b>'],
  [rss('<item><title>A&nbsp;B</title></item>'), (feed) => feed.entries[0]?.title, 'A\u00a0B'],
  [rss('<item><title>Q&A: C&C</title></item>'), (feed) => feed.entries[0]?.title, 'Q&A: C&C'],
  [rss('<item><title>&bogus; &amp;bogus;</title></item>'), (feed) => feed.entries[0]?.title, '&bogus; &bogus;'],
  [rss('<link rel="self" href="/feed"/><link>/home</link>'), (feed) => feed.siteUrl, 'http://example.com/home'],
  [rss('<item><title>&lt;p&gt;開頭</title></item>'), (feed) => feed.entries[0]?.title, '開頭'],
  [
    '<CHANNEL HREF="/"><TITLE>C</TITLE><ABSTRACT>A</ABSTRACT><ITEM HREF="/i" LASTMOD="2002-09-01"><ABSTRACT>B</ABSTRACT></ITEM></CHANNEL>',
    ({ siteUrl, description, entries: [item] }) => [siteUrl, description, item?.url, item?.summary, item?.updatedMs],
    ['http://example.com/', 'A', 'http://example.com/i', 'B', Date.UTC(2002, 8, 1)],
  ],
  [
    '<rss xmlns:p="http://prismstandard.org/namespaces/basic/2.0/"><channel><item><p:publicationDate>2004-01-02</p:publicationDate></item></channel></rss>',
    (feed) => feed.entries[0]?.publishedMs,
    Date.UTC(2004, 0, 2),
  ],
  [rss('<item><title>How &lt;p&gt; works</title></item>'), (feed) => feed.entries[0]?.title, 'How <p> works'],
];

test.each(VALUES)('%s', (feed, read, value) => {
  expect(read(parse(feed, null, URL))).toEqual(value);
});
