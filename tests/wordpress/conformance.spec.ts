// The demo site is worth testing against only as far as it behaves like WordPress: the same questions to both.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { runVerb } from '../site/control.ts';
import { type RunningSite, startSite } from '../site/server.ts';
import { COMPARED_REQUESTS } from './compared-requests.ts';
import { takeFingerprint } from './fingerprint.ts';
import { startWordPress, type WordPress, type WordPressVerb } from './wordpress.ts';

/** A site and its editors, whichever it is. */
interface Edited {
  origin: string;
  edit(verb: WordPressVerb, args?: object): { id: number };
}

test.describe.configure({ mode: 'default' });

let wordpress: WordPress | null = null;
let demo: RunningSite;
let sites: { real: Edited; demo: Edited };

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const started = await startWordPress();
  if ('unavailable' in started) test.skip(true, started.unavailable);
  if ('unavailable' in started) return;
  wordpress = started;
  demo = await startSite({ baseMs: started.baseMs });
  sites = {
    real: { origin: started.origin, edit: (verb, args) => started.ctl(verb, { ...args }) },
    demo: {
      origin: demo.origin,
      edit: (verb, args) => runVerb(demo.control, JSON.stringify({ verb, ...args })) as { id: number },
    },
  };
});
test.beforeEach(() => {
  wordpress?.reset();
  demo?.control.reset();
});
test.afterAll(async () => {
  await wordpress?.stop();
  await demo?.close();
});

/** Does the same on both and expects the same to be seen. */
async function expectSame(look: (site: Edited) => Promise<unknown>): Promise<void> {
  const [real, ours] = await Promise.all([look(sites.real), look(sites.demo)]);
  expect(ours).toEqual(real);
}

for (const [name, paths] of Object.entries(COMPARED_REQUESTS)) {
  test(`${name} answer alike`, async () => {
    for (const path of paths) {
      const [real, ours] = [
        await takeFingerprint(sites.real.origin, path),
        await takeFingerprint(sites.demo.origin, path),
      ];
      expect.soft(ours, path).toEqual(real);
    }
  });
}

const ask = (origin: string, path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(origin + path, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } });

test('conditional requests are answered alike', async () => {
  await expectSame(async ({ origin }) => {
    const statuses: Record<string, number> = {};
    for (const path of ['/feed/', '/feed/atom/', '/tag/志工/feed/', '/tag/nope/feed/', '/comments/feed/']) {
      const { headers } = await ask(origin, path);
      const [tag, since] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
      const later = new Date(Date.parse(since) + 60_000).toUTCString();
      const earlier = new Date(Date.parse(since) - 60_000).toUTCString();
      const conditions: Record<string, string>[] = [
        ...[tag, `W/${tag}`, `${tag}, "b"`, '*', tag.replaceAll('"', ''), '"b"'].map((value) => ({
          'if-none-match': value,
        })),
        ...[since, later, earlier, 'garbage'].map((value) => ({ 'if-modified-since': value })),
        { 'if-none-match': tag, 'if-modified-since': since },
        { 'if-none-match': tag, 'if-modified-since': earlier },
        { 'if-none-match': '"b"', 'if-modified-since': later },
        { 'if-none-match': tag, 'accept-encoding': 'gzip' },
      ];
      for (const [index, condition] of conditions.entries()) {
        statuses[`${path} ${index}`] = (await ask(origin, path, condition)).status;
      }
    }
    return statuses;
  });
});

test('compression weakens the entity tag alike', async () => {
  await expectSame(async ({ origin }) => {
    const { headers } = await ask(origin, '/feed/', { 'accept-encoding': 'gzip' });
    return [headers.get('etag'), headers.get('last-modified'), headers.get('content-encoding')];
  });
});

test('origins are allowed alike', async () => {
  await expectSame(({ origin }) =>
    Promise.all(
      ['https://reader.example', 'chrome-extension://abc', 'moz-extension://abc'].map(async (from) => {
        const { headers } = await ask(origin, '/wp-json/wp/v2/tags', { origin: from });
        return ['origin', 'methods', 'credentials'].map((name) => headers.get(`access-control-allow-${name}`));
      }),
    ),
  );
});

test('editors’ work moves validators, feeds and pages alike', async () => {
  await expectSame(async ({ origin, edit }) => {
    const story: unknown[] = [];
    let last = await feedState(origin);
    const look = async (step: string): Promise<void> => {
      const next = await feedState(origin);
      story.push([
        step,
        compare(last.posts, next.posts),
        compare(last.comments, next.comments),
        next.first,
        next.total,
      ]);
      last = next;
    };
    const { id } = edit('publish', { title: '甲 <em>新</em> & 舊', tags: ['志工', '全新標籤'] });
    await look('publish');
    await wait(1100);
    edit('edit', { id: 41_010, title: '早已出刊的一篇' });
    await look('edit of an old post');
    await wait(1100);
    edit('comment', { id, text: '好' });
    await look('comment');
    edit('trash', { id });
    await look('trash');
    story.push((await ask(origin, `/wp-json/wp/v2/posts/${id}`)).status);
    edit('untrash', { id });
    await look('untrash');
    edit('publish', { title: '補登', date: '2020-05-05T08:00:00' });
    await look('backdated');
    story.push((await takeFingerprint(origin, '/tag/全新標籤/feed/')).seen);
    return story;
  });
});

test('a scheduled post that comes out late leaves the validators alone', async () => {
  await expectSame(async ({ origin, edit }) => {
    edit('schedule', { title: '排程', inSeconds: 1 });
    const before = await feedState(origin);
    await wait(2100);
    edit('publish', { title: '其間' });
    const between = await feedState(origin);
    edit('cron');
    const after = await feedState(origin);
    const unchanged = (await ask(origin, '/feed/', { 'if-none-match': between.tag })).status;
    return [
      compare(before.posts, between.posts),
      compare(between.posts, after.posts),
      after.total - between.total,
      unchanged,
    ];
  });
});

interface FeedState {
  posts: number;
  comments: number;
  tag: string;
  first: string;
  total: number;
}

async function feedState(origin: string): Promise<FeedState> {
  const [feed, comments, api] = await Promise.all([
    ask(origin, '/feed/'),
    ask(origin, '/comments/feed/'),
    ask(origin, '/wp-json/wp/v2/posts?per_page=1'),
  ]);
  const modified = ({ headers }: Response): number => Date.parse(headers.get('last-modified') ?? '');
  return {
    posts: modified(feed),
    comments: modified(comments),
    tag: feed.headers.get('etag') ?? '',
    first: /<item>\s*<title>(.*?)<\/title>/u.exec(await feed.text())?.[1] ?? '',
    total: Number(api.headers.get('x-wp-total')),
  };
}

const compare = (before: number, after: number): string =>
  after > before ? 'forward' : after < before ? 'backward' : 'same';
