// Times reading 10,000 entries beside feedsmith, in turns in the same run:
//   node tests/bench/feeds.ts [--entries 10000] [--rounds 7]
import { parseArgs } from 'node:util';
import { parseFeed as feedsmith } from 'feedsmith';
import { parseFeed } from '../../utils/feeds/parse-feed.ts';

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '7' } },
});
const COUNT = Number(values.entries);
const SITE = 'https://news.example';

const repeat = (entry: (id: number) => string) => Array.from({ length: COUNT }, (_, id) => entry(id)).join('');
const SENTENCE = '縣府今天公布下一季的船班,假日每天多開兩班。 ';

const FEEDS: Record<string, () => string> = {
  'RSS 2.0, links and dates': () =>
    `<rss version="2.0"><channel><title>t</title>${repeat(
      (id) =>
        `<item><title>Post ${id}</title><link>${SITE}/${id}</link><guid>${SITE}/${id}</guid><pubDate>Thu, 15 Aug 2024 17:00:00 GMT</pubDate><description>Text ${id}</description></item>`,
    )}</channel></rss>`,
  'RSS 2.0 of WordPress, whole texts': () =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>t</title>${repeat(
      (id) =>
        `<item><title>第 ${id} 篇 &#8217; &amp;</title><link>${SITE}/${id}/</link><dc:creator><![CDATA[記者]]></dc:creator><pubDate>Thu, 15 Aug 2024 09:00:00 +0000</pubDate><category><![CDATA[新聞]]></category><guid isPermaLink="false">${SITE}/?p=${id}</guid><description><![CDATA[<p>${SENTENCE.repeat(4)}</p>]]></description><content:encoded><![CDATA[${`<p>${SENTENCE.repeat(3)}</p>\n`.repeat(8)}]]></content:encoded></item>`,
    )}</channel></rss>`,
  'Atom 1.0, escaped HTML': () =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>${repeat(
      (id) =>
        `<entry><title>Post ${id}</title><link href="${SITE}/${id}"/><id>${SITE}/${id}</id><updated>2024-08-15T17:00:00Z</updated><author><name>N</name></author><summary type="html">&lt;p&gt;Text ${id} &amp;amp; more&lt;/p&gt;</summary></entry>`,
    )}</feed>`,
  'JSON Feed 1.1': () =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: Array.from({ length: COUNT }, (_, id) => ({
        id: `${id}`,
        url: `${SITE}/${id}`,
        title: `Post ${id}`,
        content_html: `<p>Text ${id}</p>`,
      })),
    }),
};

/** CPU milliseconds, so that other work on the machine counts as little as possible. */
function time(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

for (const [name, make] of Object.entries(FEEDS)) {
  const bytes = new TextEncoder().encode(make());
  const times = { ours: [] as number[], feedsmith: [] as number[] };
  for (let round = 0; round < Number(values.rounds); round++) {
    times.feedsmith.push(time(() => feedsmith(new TextDecoder().decode(bytes))));
    times.ours.push(time(() => parseFeed(bytes, null, `${SITE}/feed/`)));
  }
  const [ours, theirs] = [median(times.ours), median(times.feedsmith)];
  console.log(
    `${name.padEnd(36)} ${(bytes.length / 1e6).toFixed(1).padStart(5)} MB   ours ${ours.toFixed(0).padStart(5)} ms   feedsmith ${theirs.toFixed(0).padStart(5)} ms   ratio ${(ours / theirs).toFixed(2)}   first round ${((times.ours[0] ?? 0) / (times.feedsmith[0] ?? 1)).toFixed(2)}`,
  );
}
