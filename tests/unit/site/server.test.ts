import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningSite, startSite } from '../../site/server.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => site.control.reset());

const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${site.origin}${path}`, { headers: { 'accept-encoding': 'identity', ...headers }, redirect: 'manual' });

describe('pages', () => {
  test('say what they are', async () => {
    const tag = await (await ask('/tag/社區培力訓練/')).text();
    expect(tag).toMatch(/<body class="archive tag tag-\d+ /u);
    expect(tag).toMatch(/type="application\/json" href="[^"]+\/wp\/v2\/tags\/\d+"/u);
    expect(tag).toContain('社區培力訓練結業');
  });

  test('follow the name that was asked', async () => {
    const html = await (await fetch(`http://localhost:${site.port}/`)).text();
    expect(html).toContain(`href="http://localhost:${site.port}/feed/"`);
    expect(html).not.toContain('127.0.0.1');
  });

  test('redirect to their canonical address', async () => {
    const response = await ask('/tag/志工');
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      `${site.origin}${encodeURI('/tag/志工/')}`,
    ]);
  });

  test('show posts of today whatever the hour', async () => {
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(await (await ask('/')).text()).toContain(`datetime="${today}T`);
  });
});

describe('a control', () => {
  test('publishes into page and feed', async () => {
    const { path } = site.control.publish({ title: '新訊 <em>快報</em>', tags: ['志工', '新標籤'] });
    expect((await ask(path)).status).toBe(200);
    expect(await (await ask('/tag/新標籤/feed/')).text()).toContain('<title>新訊 快報</title>');
  });

  test('works over HTTP and says what is wrong', async () => {
    const post = (body: object): Promise<Response> =>
      fetch(`${site.origin}/__control`, { method: 'POST', body: JSON.stringify(body) });
    expect(await (await post({ verb: 'publish', title: '由外發布' })).json()).toMatchObject({ status: 'publish' });
    const wrong = await post({ verb: 'trash', id: 1 });
    expect([wrong.status, await wrong.json()]).toEqual([400, { error: 'no post 1' }]);
  });

  test('schedules: cron publishes with the old date, and the validators do not move', async () => {
    site.control.setClock('2031-01-01T08:00:00Z');
    const { id, path } = site.control.schedule({ title: '排程', inSeconds: 60 });
    site.control.setClock('2031-01-01T09:00:00Z');
    site.control.publish({ title: '其間' });
    const tag = (await ask('/feed/')).headers.get('etag') ?? '';
    expect((await ask(path)).status).toBe(404);
    expect(site.control.cron().map((post) => post.id)).toEqual([id]);
    expect((await ask(path)).status).toBe(200);
    expect((await ask('/feed/', { 'if-none-match': tag })).status).toBe(304);
  });

  test('lists what was asked', async () => {
    await ask('/feed/', { 'x-reader': 'one' });
    const [request] = site.control.requests('/feed/');
    expect(request).toMatchObject({ method: 'GET', status: 200, headers: { 'x-reader': 'one' } });
  });
});

describe('validators', () => {
  test('hold for every feed, also of a tag that does not exist', async () => {
    const tags = await Promise.all(
      ['/feed/', '/feed/atom/', '/tag/志工/feed/', '/tag/nope/feed/'].map(async (path) =>
        (await ask(path)).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(1);
  });

  test('are compared as WordPress does', async () => {
    const first = await ask('/feed/');
    const tag = first.headers.get('etag') ?? '';
    const since = first.headers.get('last-modified') ?? '';
    const later = new Date(Date.parse(since) + 60_000).toUTCString();
    const status = async (headers: Record<string, string>): Promise<number> => (await ask('/feed/', headers)).status;
    expect(await status({ 'if-none-match': tag })).toBe(304);
    expect(await status({ 'if-modified-since': later })).toBe(304);
    expect(await status({ 'if-none-match': tag, 'if-modified-since': since })).toBe(304);
    expect(await status({ 'if-none-match': `W/${tag}` })).toBe(200);
    expect(await status({ 'if-none-match': `${tag}, "other"` })).toBe(200);
    expect(await status({ 'if-none-match': '*' })).toBe(200);
    expect(await status({ 'if-none-match': '"wrong"', 'if-modified-since': since })).toBe(200);
  });

  test('turn weak with gzip', async () => {
    expect((await ask('/feed/', { 'accept-encoding': 'gzip' })).headers.get('etag')).toMatch(/^W\/"/u);
  });

  test('go backwards when a post is trashed', async () => {
    site.control.setClock('2031-01-01T08:00:00Z');
    const { id } = site.control.publish({ title: '暫時' });
    const before = (await ask('/feed/')).headers.get('last-modified') ?? '';
    site.control.trash({ id });
    expect((await ask('/feed/', { 'if-modified-since': before })).status).toBe(304);
    expect(Date.parse((await ask('/feed/')).headers.get('last-modified') ?? '')).toBeLessThan(Date.parse(before));
  });
});

describe('a fault', () => {
  test('strikes its path, as often as told', async () => {
    site.control.fault({ kind: 'status', status: 503, retryAfter: 120, path: '/feed/', times: 1 });
    const response = await ask('/feed/');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '120']);
    expect((await ask('/feed/')).status).toBe(200);
  });

  test('cuts a text short', async () => {
    site.control.fault({ kind: 'truncate', bytes: 400, path: '/feed/*' });
    await expect(ask('/feed/').then((response) => response.text())).rejects.toThrow();
  });

  test.each(['big5', 'gbk', 'utf-16le'] as const)('speaks %s', async (charset) => {
    site.control.fault({ kind: 'charset', charset, path: '/feed/' });
    const response = await ask('/feed/');
    expect(response.headers.get('content-type')).toContain(charset);
    expect(new TextDecoder(charset).decode(await response.arrayBuffer())).toContain('金門');
  });
});

describe('a fault, each kind', () => {
  const at = { path: '/feed/' };
  test('redirects', async () => {
    site.control.fault({ kind: 'redirect', status: 308, location: '/elsewhere/', ...at });
    const response = await ask('/feed/');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/elsewhere/']);
  });

  test('answers 304 to anyone', async () => {
    site.control.fault({ kind: 'not-modified', ...at });
    const response = await ask('/feed/');
    expect([response.status, response.headers.get('etag')?.length]).toEqual([304, 34]);
  });

  test('drips', async () => {
    site.control.fault({ kind: 'slow', delayMs: 20, dripBytes: 4000, ...at });
    const before = performance.now();
    const text = await (await ask('/feed/')).text();
    expect([text.endsWith('</rss>\n'), performance.now() - before > 60]).toEqual([true, true]);
  });

  test('compresses though nobody asked', async () => {
    site.control.fault({ kind: 'gzip', ...at });
    expect((await ask('/feed/')).headers.get('content-encoding')).toBe('gzip');
  });

  test('sets cookies', async () => {
    site.control.fault({ kind: 'cookies', cookies: ['a=1', 'b=2; Path=/'], ...at });
    expect((await ask('/feed/')).headers.getSetCookie()).toEqual(['a=1', 'b=2; Path=/']);
  });

  test('hangs', async () => {
    site.control.fault({ kind: 'hang', ...at });
    const waiting = fetch(`${site.origin}/feed/`, { signal: AbortSignal.timeout(200) });
    await expect(waiting).rejects.toThrow();
  });

  test('strikes all pages, but not the controls, until cleared', async () => {
    site.control.fault({ kind: 'status', status: 410 });
    expect((await ask('/tag/志工/')).status).toBe(410);
    expect((await fetch(`${site.origin}/__requests`)).status).toBe(200);
    site.control.clearFaults();
    expect((await ask('/tag/志工/')).status).toBe(200);
  });

  test('tells an old charset in the document only', async () => {
    site.control.fault({ kind: 'charset', charset: 'euc-jp', declare: 'document', path: '/asaichi-walk/' });
    const response = await ask('/asaichi-walk/');
    const text = new TextDecoder('euc-jp').decode(await response.arrayBuffer());
    expect([response.headers.get('content-type'), text.includes('<meta charset="euc-jp">')]).toEqual([
      'text/html',
      true,
    ]);
    expect(text).toContain('島の朝市を歩く');
  });
});

describe('the theme', () => {
  test.each([
    ['standard', 'penci-layout-standard'],
    ['grid', 'penci-wrapper-data penci-grid'],
    ['masonry', 'penci-wrap-masonry'],
  ] as const)('lists a tag’s posts as %s', async (tagList, className) => {
    site.control.setLayout({ tagList });
    expect(await (await ask('/tag/志工/')).text()).toContain(`class="${className}`);
  });

  test('puts single posts into blocks, the next one below', async () => {
    site.control.setLayout({ single: 'blocks' });
    const html = await (await ask('/wind-lion-census/')).text();
    expect(html.match(/class="penci-single-block" data-current-url/gu)).toHaveLength(2);
  });

  test('gives a picture its page', async () => {
    const [picture] = await (await ask('/wp-json/wp/v2/media?per_page=1')).json();
    const html = await (await fetch(picture.link)).text();
    expect(html).toContain(`attachmentid-${picture.id}`);
    expect((await fetch(picture.source_url)).headers.get('content-type')).toBe('image/png');
  });
});
