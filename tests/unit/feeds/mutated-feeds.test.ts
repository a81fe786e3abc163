import { expect, test } from 'vitest';
import { parseFeed } from '@/utils/feeds/parse-feed.ts';
import { atom, FEED_URL, rss } from './parse.ts';

const COUNT = 1800;
const encoder = new TextEncoder();

const SEEDS = [
  rss(
    '<item><title>颱風 &amp; 潮汐</title><link>https://news.example/a?x=1&amp;y=2</link><guid isPermaLink="false">g-1</guid><pubDate>Thu, 15 Aug 2024 17:00:00 +0800</pubDate><description><![CDATA[<p>一 <b>二</b></p>]]></description></item><item><title>船班</title><link>/b</link></item>',
    '<title>站</title><link>/</link><skipHours><hour>3</hour></skipHours>',
  ),
  atom(
    '<title type="html">&lt;b&gt;站&lt;/b&gt;</title><entry xml:base="/x/"><id>urn:1</id><title>甲</title><link rel="alternate" href="1"/><updated>2024-08-15T17:00:00Z</updated><author><name>乙</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>丙<br/></p></div></content></entry>',
  ),
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="/"><title>t</title></channel><item rdf:about="/1"><title>one</title><dc:date>2024-08</dc:date></item></rdf:RDF>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1","url":"/1","title":"甲","content_html":"<p>x</p>","tags":["a"],"date_published":"2024-08-15T17:00:00+08:00"}]}',
  '[{"id":7,"link":"https://news.example/7","title":{"rendered":"甲 &amp; 乙"},"date_gmt":"2024-08-15T09:00:00","excerpt":{"rendered":"<p>x</p>"}}]',
];
const FRAGMENTS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '</',
  '/>',
  '<item>',
  '</item>',
  '\0',
  '=',
  '&#',
  '<!DOCTYPE x [',
  '{',
  '}',
  '[',
  '\\u',
  '\ufeff',
  '\ud800',
].map((text) => encoder.encode(text));

/** Numbers from 0 up to `below`, the same ones in every run (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function mutate(seed: Uint8Array, roll: (below: number) => number): Uint8Array {
  let bytes = [...seed];
  for (let times = 1 + roll(6); times > 0; times--) {
    const at = roll(bytes.length + 1);
    const length = roll(40);
    const kind = roll(6);
    if (kind === 0) bytes = bytes.slice(0, at);
    else if (kind === 1) bytes.splice(at, length);
    else if (kind === 2) bytes.splice(at, 0, ...(FRAGMENTS[roll(FRAGMENTS.length)] ?? []));
    else if (kind === 3) bytes.splice(at, 0, ...bytes.slice(at, at + length));
    else if (kind === 4) bytes.splice(at, 1, roll(256));
    else bytes.splice(at, 0, ...bytes.splice(roll(bytes.length + 1), length));
  }
  return Uint8Array.from(bytes);
}

test(`${COUNT} feeds damaged at random are read or refused, never thrown at or hung on`, () => {
  const roll = dice(20_241_123);
  const slow: number[] = [];
  let read = 0;
  for (let number = 0; number < COUNT; number++) {
    const bytes = mutate(encoder.encode(SEEDS[number % SEEDS.length]), roll);
    const start = performance.now();
    const feed = parseFeed(bytes, roll(4) === 0 ? 'text/xml; charset=big5' : null, FEED_URL);
    if (performance.now() - start > 1000) slow.push(number);
    const isRefused = feed.problems.some(({ fatal }) => fatal);
    if (isRefused) expect(feed.entries).toEqual([]);
    else read++;
    for (const { url } of feed.entries) expect(url ?? 'https://').toMatch(/^https?:\/\//i);
  }
  expect(slow).toEqual([]);
  expect(read).toBeGreaterThan(COUNT / 2);
});
