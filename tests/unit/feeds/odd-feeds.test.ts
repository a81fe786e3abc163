// Data table: feeds as careless programs make them.
import { expect, test } from 'vitest';
import type { FeedEntry, ParsedFeed } from '@/utils/feeds/parsed-feed.ts';
import { parse } from './parse.ts';

/** Feeds as careless programs make them, and what a reader should see of them; each in words of our own. */
type Seen = Partial<Omit<ParsedFeed, 'entries'>> & { entries?: Partial<FeedEntry>[] };

const at = (iso: string): number => Date.parse(iso);
const NEWS = 'https://news.example';

const ODD: Record<string, [feed: string, seen: Seen]> = {
  'RSS 0.91 with its DOCTYPE': [
    `<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Harbour notes</title><link>https://news.example/</link><language>en</language>
<item><title>Ferry late</title><link>https://news.example/1</link><description>Fog again.</description></item></channel></rss>`,
    {
      format: 'rss',
      title: 'Harbour notes',
      language: 'en',
      problems: [],
      entries: [{ title: 'Ferry late', url: `${NEWS}/1`, summary: 'Fog again.' }],
    },
  ],
  'a DOCTYPE with an internal subset of Latin entities': [
    `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE rss [<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml-lat1.ent"> %HTMLlat1; <!ENTITY firm "Ours"> ]>
<rss version="2.0"><channel><title>Caf&eacute; &amp; more</title><item><title>D&eacute;j&agrave; vu</title><link>https://news.example/2</link></item></channel></rss>`,
    { title: 'Café & more', entries: [{ title: 'Déjà vu', url: `${NEWS}/2` }] },
  ],
  'RSS 0.90 in its first namespace': [
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
<channel><title>Old wire</title><link>https://news.example/</link></channel>
<image><title>x</title><url>https://news.example/logo.gif</url></image>
<item><title>First light</title><link>https://news.example/3</link></item></rdf:RDF>`,
    {
      format: 'rdf',
      title: 'Old wire',
      imageUrl: `${NEWS}/logo.gif`,
      entries: [{ title: 'First light', url: `${NEWS}/3` }],
    },
  ],
  'RSS 1.0 with prefixed rss: elements and items in a sequence': [
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<rss:channel rdf:about="https://news.example/"><rss:title>島報</rss:title><rss:items><rdf:Seq><rdf:li rdf:resource="https://news.example/4"/></rdf:Seq></rss:items></rss:channel>
<rss:item rdf:about="https://news.example/4"><rss:title>風大</rss:title><rss:link>https://news.example/4</rss:link><dc:creator>林小魚</dc:creator><dc:date>2025-03-01T08:00:00+08:00</dc:date><dc:subject>天氣</dc:subject></rss:item></rdf:RDF>`,
    {
      format: 'rdf',
      title: '島報',
      entries: [
        {
          title: '風大',
          url: `${NEWS}/4`,
          authors: ['林小魚'],
          categories: ['天氣'],
          publishedMs: at('2025-03-01T00:00Z'),
        },
      ],
    },
  ],
  'prefixes that were never declared': [
    `<rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://news.example/5</link><dc:creator>Ann Lee</dc:creator><content:encoded><![CDATA[<p>Whole text</p>]]></content:encoded><media:thumbnail url="https://news.example/t.jpg"/></item></channel></rss>`,
    {
      entries: [{ title: 'A', authors: ['Ann Lee'], contentHtml: '<p>Whole text</p>', imageUrl: `${NEWS}/t.jpg` }],
    },
  ],
  'namespaces declared with another address, or with capitals': [
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content" xmlns:DC="HTTP://PURL.ORG/DC/ELEMENTS/1.1/"><channel><title>T</title><item><title>A</title><link>https://news.example/6</link><DC:creator>Bo</DC:creator><content:encoded>&lt;p&gt;Body&lt;/p&gt;</content:encoded></item></channel></rss>`,
    { entries: [{ authors: ['Bo'], contentHtml: '<p>Body</p>' }] },
  ],
  'Atom elements inside RSS': [
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title><atom:link rel="self" href="https://news.example/rss"/><atom:link href="https://news.example/" rel="alternate"/><item><atom:title>From Atom</atom:title><atom:link href="/7"/><atom:updated>2025-01-02T03:04:05Z</atom:updated><atom:author><atom:name>Kim</atom:name></atom:author></item></channel></rss>`,
    {
      selfUrl: `${NEWS}/rss`,
      siteUrl: `${NEWS}/`,
      entries: [{ title: 'From Atom', url: `${NEWS}/7`, authors: ['Kim'] }],
    },
  ],
  'RSS items inside Atom': [
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Mixed</title><item><title>One</title><link>https://news.example/8</link><pubDate>Sat, 01 Feb 2025 10:00:00 GMT</pubDate></item></feed>`,
    { title: 'Mixed', entries: [{ title: 'One', url: `${NEWS}/8`, publishedMs: at('2025-02-01T10:00Z') }] },
  ],
  'entries in an RSS channel': [
    `<rss version="2.0"><channel><title>T</title><entry><title>E</title><link href="https://news.example/9"/><id>urn:x:9</id></entry></channel></rss>`,
    { entries: [{ title: 'E', url: `${NEWS}/9`, guid: 'urn:x:9' }] },
  ],
  'Atom 0.3': [
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">Tom &amp;amp; Co</title><tagline>Small things</tagline><link rel="alternate" type="text/html" href="https://news.example/"/><entry><title>Old</title><link rel="alternate" type="text/html" href="https://news.example/10"/><id>tag:news.example,2004:10</id><issued>2004-05-06T07:08:09Z</issued><modified>2004-05-07T00:00:00Z</modified><content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi <b>there</b></p></div></content></entry></feed>`,
    {
      format: 'atom',
      title: 'Tom & Co',
      description: 'Small things',
      siteUrl: `${NEWS}/`,
      entries: [
        {
          title: 'Old',
          url: `${NEWS}/10`,
          publishedMs: at('2004-05-06T07:08:09Z'),
          updatedMs: at('2004-05-07T00:00:00Z'),
          summary: 'Hi there',
        },
      ],
    },
  ],
  'Atom titles of three types': [
    `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">&lt;em&gt;News&lt;/em&gt; &amp;amp; views</title><entry><id>a</id><title type="text">1 &lt; 2 &amp; 3</title></entry><entry><id>b</id><title type="html">Less &amp;lt; more</title></entry><entry><id>c</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Very <i>big</i> news</div></title></entry></feed>`,
    { title: 'News & views', entries: [{ title: '1 < 2 & 3' }, { title: 'Less < more' }, { title: 'Very big news' }] },
  ],
  'Atom with a default namespace that is not its own': [
    `<feed xmlns="http://www.w3.org/2005/atom/"><title>T</title><entry><title>A</title><link href="https://news.example/12"/></entry></feed>`,
    { format: 'atom', entries: [{ title: 'A', url: `${NEWS}/12` }] },
  ],
  'every Atom element with a prefix': [
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://news.example/blog/"><a:title>T</a:title><a:entry><a:title>A</a:title><a:link href="13"/><a:summary>S</a:summary></a:entry></a:feed>`,
    { format: 'atom', title: 'T', entries: [{ title: 'A', url: `${NEWS}/blog/13`, summary: 'S' }] },
  ],
  'links relative to xml:base upon xml:base': [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/a/"><title>T</title><entry xml:base="b/"><title>A</title><link href="c?x=1&amp;y=2"/><content type="html">&lt;img src="i.png"&gt; text</content></entry></feed>`,
    { entries: [{ url: `${NEWS}/a/b/c?x=1&y=2`, imageUrl: `${NEWS}/a/b/i.png`, summary: 'text' }] },
  ],
  'protocol-relative and root-relative links': [
    `<rss version="2.0"><channel><title>T</title><link>//news.example/</link><item><title>A</title><link>//news.example/14</link></item><item><title>B</title><link>
   /15
 </link></item></channel></rss>`,
    { siteUrl: `${NEWS}/`, entries: [{ url: `${NEWS}/14` }, { url: `${NEWS}/15` }] },
  ],
  'entities escaped twice and thrice in titles': [
    `<rss version="2.0"><channel><title>T</title><item><title>Fish &amp;amp; chips &amp;#8211; now</title></item><item><title><![CDATA[It&#8217;s &quot;fine&quot;]]></title></item><item><title>&lt;![CDATA[Wrapped]]&gt;</title></item><item><title>&amp;lt;i&amp;gt;x&amp;lt;/i&amp;gt;</title></item></channel></rss>`,
    { entries: [{ title: 'Fish & chips – now' }, { title: 'It’s "fine"' }, { title: 'Wrapped' }, {}] },
  ],
  'a CDATA in pieces and comments in a title': [
    `<rss version="2.0"><channel><title>T</title><item><title>One <![CDATA[& two]]> three<!-- hidden --> four</title></item></channel></rss>`,
    { entries: [{ title: 'One & two three four' }] },
  ],
  'items without titles': [
    `<rss version="2.0"><channel><title>T</title><item><description>&lt;p&gt;Just a short note about the tide.&lt;/p&gt;</description><link>https://news.example/16</link></item></channel></rss>`,
    { entries: [{ title: '', summary: 'Just a short note about the tide.', url: `${NEWS}/16` }] },
  ],
  'a podcast': [
    `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Shore talk</title><itunes:author>Shore FM</itunes:author><itunes:image href="https://news.example/cover.jpg"/><item><title>Episode 1</title><itunes:title>Ep. one</itunes:title><itunes:summary>We talk about oysters.</itunes:summary><itunes:image href="https://news.example/ep1.jpg"/><enclosure url="https://news.example/ep1.mp3" type="audio/mpeg" length="1"/><guid isPermaLink="false">ep-1</guid></item></channel></rss>`,
    {
      imageUrl: `${NEWS}/cover.jpg`,
      entries: [{ title: 'Episode 1', summary: 'We talk about oysters.', imageUrl: `${NEWS}/ep1.jpg`, guid: 'ep-1' }],
    },
  ],
  'a podcast episode without a page opens at its sound': [
    `<rss version="2.0"><channel><title>T</title><item><title>Episode 2</title><enclosure url="https://news.example/ep2.mp3" type="audio/mpeg" length="1"/><guid isPermaLink="false">ep-2</guid></item></channel></rss>`,
    { entries: [{ title: 'Episode 2', url: `${NEWS}/ep2.mp3`, imageUrl: null }] },
  ],
  'a media group as video sites make it': [
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:yt="http://www.youtube.com/xml/schemas/2015"><title>Channel</title><entry><id>yt:video:abc</id><yt:videoId>abc</yt:videoId><title>Clip</title><link rel="alternate" href="https://news.example/watch?v=abc"/><author><name>Uploader</name></author><published>2025-04-05T06:07:08+00:00</published><media:group><media:title>Clip</media:title><media:content url="https://news.example/v/abc" type="application/x-shockwave-flash"/><media:thumbnail url="https://news.example/abc.jpg"/><media:description>What is seen.</media:description></media:group></entry></feed>`,
    {
      entries: [
        {
          title: 'Clip',
          url: `${NEWS}/watch?v=abc`,
          authors: ['Uploader'],
          imageUrl: `${NEWS}/abc.jpg`,
          summary: 'What is seen.',
        },
      ],
    },
  ],
  'a picture as enclosure, another as first picture of the text': [
    `<rss version="2.0"><channel><title>T</title><item><title>A</title><enclosure url="https://news.example/p.jpg" type="image/jpeg" length="0"/></item><item><title>B</title><description>&lt;img src="/q.png" width="600"/&gt; Words</description></item></channel></rss>`,
    { entries: [{ imageUrl: `${NEWS}/p.jpg` }, { imageUrl: `${NEWS}/q.png`, summary: 'Words' }] },
  ],
  'authors as mail addresses': [
    `<rss version="2.0"><channel><title>T</title><item><title>A</title><author>desk@news.example (Mei Wu)</author></item><item><title>B</title><author>Li Da &lt;li@news.example&gt;</author></item></channel></rss>`,
    { entries: [{ authors: ['Mei Wu'] }, { authors: ['Li Da'] }] },
  ],
  'several authors and categories of several kinds': [
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title><author><name>One</name></author><author><name>Two</name></author><category term="sea" label="The sea"/><category term="wind"/></entry></feed>`,
    { entries: [{ authors: ['One', 'Two'], categories: ['The sea', 'wind'] }] },
  ],
  'a feed’s author stands for entries without one': [
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><author><name>Editor</name></author><entry><title>A</title></entry></feed>`,
    { authors: ['Editor'], entries: [{ authors: ['Editor'] }] },
  ],
  'JSON Feed 1.0 with an author and a number as id': [
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'J',
      home_page_url: 'https://news.example/',
      author: { name: 'Jo' },
      items: [
        { id: 17, url: '/17', content_text: 'Plain\n\ntext', date_published: '2025-01-01T00:00:00+08:00', tags: ['x'] },
      ],
    }),
    {
      format: 'json',
      siteUrl: `${NEWS}/`,
      entries: [
        {
          guid: '17',
          url: `${NEWS}/17`,
          authors: ['Jo'],
          categories: ['x'],
          publishedMs: at('2024-12-31T16:00Z'),
        },
      ],
    },
  ],
  'JSON Feed 1.1 with nulls, an external address and one author as an object': [
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      icon: null,
      language: 'zh-TW',
      items: [
        null,
        { id: 'a', title: null, external_url: 'https://elsewhere.example/', authors: { name: 'Solo' }, summary: 'S' },
        { id: 'b', title: 'Tom &amp; Jerry', content_html: '<p>x</p>', image: 'pic.png', tags: 'one' },
      ],
    }),
    {
      language: 'zh-TW',
      entries: [
        { guid: 'a', title: '', url: 'https://elsewhere.example/', authors: ['Solo'], summary: 'S' },
        { guid: 'b', imageUrl: `${NEWS}/feed/pic.png`, summary: 'x' },
      ],
    },
  ],
  'JSON Feed behind a mark and with a comma too many': [
    `\uFEFF{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"a","title":"One"},]}`,
    { format: 'json', title: 'J', entries: [{ title: 'One' }] },
  ],
  'JSON Feed cut off': [
    `{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"a","title":"One","url":"https://news.example/a"},{"id":"b","title":"Tw`,
    { format: 'json', title: 'J', entries: [{ title: 'One', url: `${NEWS}/a` }] },
  ],
  'cut in a tag': [
    `<rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://news.example/18</link></item><item><title>B</ti`,
    { title: 'T', entries: [{ title: 'A', url: `${NEWS}/18` }, {}] },
  ],
  'closing tags crossed and an item never closed': [
    `<rss version="2.0"><channel><title>T</title><item><title>A</title><description><p>x</description></p><item><title>B</title></item></channel></rss>`,
    { entries: [{ title: 'A' }, { title: 'B' }] },
  ],
  'a warning in front and an analytics script behind': [
    `<br />\n<b>Warning</b>: foo() in <b>/srv/x.php</b> on line <b>3</b><br />\n<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>A</title></item></channel></rss><script>track("<item>")</script>`,
    { format: 'rss', title: 'T', entries: [{ title: 'A' }] },
  ],
  'blank lines and a comment before the declaration': [
    `\n\n<!-- cached -->\n<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet href="s.xsl"?>\n<rss version="2.0"><channel><title>T</title><item><title>A</title></item></channel></rss>`,
    { title: 'T', entries: [{ title: 'A' }] },
  ],
  'an item that quotes a feed in its text': [
    `<rss version="2.0"><channel><title>T</title><item><title>How to</title><description><![CDATA[<pre>&lt;item&gt;&lt;title&gt;x&lt;/title&gt;&lt;/item&gt;</pre>]]></description></item></channel></rss>`,
    { entries: [{ title: 'How to' }] },
  ],
  'the channel’s image title is not its title': [
    `<rss version="2.0"><channel><image><title>Logo</title><url>/l.png</url><link>https://other.example/</link></image><title>Paper</title><link>https://news.example/</link><textInput><title>Search</title><link>https://find.example/</link></textInput><item><title>A</title></item></channel></rss>`,
    { title: 'Paper', siteUrl: `${NEWS}/`, imageUrl: `${NEWS}/l.png` },
  ],
  'self-closing and empty elements': [
    `<rss version="2.0"><channel><title/><link/><item><title/><link/><guid/><description/><pubDate/></item><item><title>A</title></item></channel></rss>`,
    { title: '', siteUrl: null, entries: [{}, { title: 'A', guid: null, url: null, publishedMs: null }] },
  ],
  'a permalink GUID beside a tracking link of a feed burner': [
    `<rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><title>T</title><item><title>A</title><link>https://feeds.example/~r/x/~3/abc/</link><feedburner:origLink>https://news.example/19</feedburner:origLink><guid isPermaLink="false">https://news.example/?p=19</guid></item></channel></rss>`,
    { entries: [{ url: `${NEWS}/19`, guid: `${NEWS}/?p=19` }] },
  ],
  'dangerous addresses are none': [
    `<rss version="2.0"><channel><title>T</title><link>javascript:alert(1)</link><item><title>A</title><link>javascript:alert(1)</link><media:thumbnail url="data:image/svg+xml,x"/></item></channel></rss>`,
    { siteUrl: null, entries: [{ title: 'A', url: null, imageUrl: null }] },
  ],
  'comments: their page, their number and their feed': [
    `<rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"><channel><title>T</title><item><title>A</title><comments>https://news.example/20#comments</comments><slash:comments>3</slash:comments><wfw:commentRss>https://news.example/20/feed/</wfw:commentRss></item></channel></rss>`,
    { entries: [{ commentsUrl: `${NEWS}/20#comments`, commentsFeedUrl: `${NEWS}/20/feed/` }] },
  ],
  'xhtml content keeps its markup, without its wrapper’s prefix': [
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:xh="http://www.w3.org/1999/xhtml"><title>T</title><entry><title>A</title><content type="xhtml"><xh:div><xh:p>One <xh:em>two</xh:em> &amp; three</xh:p></xh:div></content></entry></feed>`,
    {
      entries: [
        { contentHtml: expect.stringMatching(/<p>One <em>two<\/em> &amp; three<\/p>/u), summary: 'One two & three' },
      ],
    },
  ],
  'what a feed wishes of those who poll it': [
    `<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>T</title><ttl> 90 </ttl><skipHours><hour>0</hour><hour>24</hour><hour>5</hour></skipHours><skipDays><day>Sunday</day><day>saturday</day></skipDays><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency><item><title>A</title></item></channel></rss>`,
    {
      hints: {
        ttlMinutes: 90,
        skipHours: expect.arrayContaining([0, 5]),
        skipDays: expect.arrayContaining([0, 6]),
        updatePeriodMinutes: 360,
      },
    },
  ],
  'forbidden characters and a lone ampersand': [
    `<rss version="2.0"><channel><title>T</title><item><title>A\u0001 & B &amp; C &unknown; D\u000B</title><link>https://news.example/21?a=1&b=2</link></item></channel></rss>`,
    { entries: [{ title: 'A & B & C &unknown; D', url: `${NEWS}/21?a=1&b=2` }] },
  ],
  'attributes without quotes, with spaces and twice': [
    `<rss version=2.0><channel><title>T</title><item><title>A</title><guid isPermaLink = false>https://news.example/g</guid><enclosure url='https://news.example/e.jpg' type=image/jpeg url="x"></item></channel></rss>`,
    { entries: [{ title: 'A', guid: `${NEWS}/g`, imageUrl: `${NEWS}/e.jpg` }] },
  ],
};

test.each(Object.entries(ODD))('%s', (_, [feed, seen]) => {
  const { entries, ...channel } = seen;
  const read = parse(feed);
  expect(read).toMatchObject(channel);
  if (entries !== undefined) expect(read.entries).toMatchObject(entries);
});

/** Times as ten languages write them. */
const DATES: [string, string][] = [
  ['Mi, 05 Mär 2025 10:00:00 +0100', '2025-03-05T09:00Z'],
  ['mer., 05 févr. 2025 10:00:00 +0100', '2025-02-05T09:00Z'],
  ['mié, 05 ene 2025 10:00:00 +0100', '2025-01-05T09:00Z'],
  ['mer, 05 mag 2025 10:00:00 +0200', '2025-05-05T08:00Z'],
  ['qua, 05 fev 2025 10:00:00 -0300', '2025-02-05T13:00Z'],
  ['wo, 05 mrt 2025 10:00:00 +0100', '2025-03-05T09:00Z'],
  ['Ср, 05 мар 2025 10:00:00 +0300', '2025-03-05T07:00Z'],
  ['śr., 05 mar 2025 10:00:00 +0100', '2025-03-05T09:00Z'],
  ['2025年3月5日 10:00', '2025-03-05T02:00Z'],
  ['民國114年3月5日 10:00', '2025-03-05T02:00Z'],
  ['2025년 3월 5일 10:00', '2025-03-05T01:00Z'],
  ['2025. 3. 5. 오전 10:00', '2025-03-05T01:00Z'],
  ['Wed, 5 Mar 25 10:00 EST', '2025-03-05T15:00Z'],
  ['Wed Mar 05 10:00:00 +0000 2025', '2025-03-05T10:00Z'],
  ['March 5, 2025 10:00 AM GMT', '2025-03-05T10:00Z'],
  ['2025-03-05T10:00:00.000+0800', '2025-03-05T02:00Z'],
  ['2025-03-05 10:00:00 UTC', '2025-03-05T10:00Z'],
  ['20250305T100000Z', '2025-03-05T10:00Z'],
  ['Wed, 05 Mar 2025 10:00:00 Z', '2025-03-05T10:00Z'],
  ['1741168800', '2025-03-05T10:00Z'],
];

test.each(DATES)('“%s” is %s', (written, iso) => {
  const feed = `<rss version="2.0"><channel><title>T</title><item><title>A</title><pubDate>${written}</pubDate></item></channel></rss>`;
  expect(parse(feed).entries[0]?.publishedMs).toBe(at(iso));
});
