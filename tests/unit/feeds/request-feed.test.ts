import { describe, expect, test } from 'vitest';
import { type FeedRequestOptions, requestFeed } from '@/utils/feeds/request-feed.ts';

const NOW = Date.parse('2024-08-15T12:00:00Z');
const URL = 'https://news.example/feed/';
const HOUR = 60 * 60_000;

/** Asks a server that gives one answer; also tells what it was sent. */
async function ask(response: Response | Error, options: Partial<FeedRequestOptions> = {}) {
  const sent: RequestInit[] = [];
  const answer = await requestFeed(URL, {
    validators: { etag: null, lastModified: null },
    now: NOW,
    fetch: async (_, init) => {
      sent.push(init ?? {});
      if (response instanceof Error) throw response;
      return response;
    },
    ...options,
  });
  return { answer, sent: sent[0] };
}

const failed = (status: number, headers: Record<string, string>) => ask(new Response('', { status, headers }));

test('sends no cookies, no referrer, and asks past the cache', async () => {
  const { sent } = await ask(new Response('x'));
  expect(sent).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', headers: {} });
});

test('sends its own validators, the tag without its weakness', async () => {
  const validators = { etag: 'W/"a-1"', lastModified: 'Thu, 15 Aug 2024 09:00:00 GMT' };
  const { sent } = await ask(new Response(null, { status: 304 }), { validators });
  expect(sent?.headers).toEqual({ 'If-None-Match': '"a-1"', 'If-Modified-Since': validators.lastModified });
});

test('hands out validators byte-exact', async () => {
  const headers = { etag: 'W/"ä"', 'last-modified': 'yesterday' };
  expect((await ask(new Response('x', { headers }))).answer).toMatchObject({
    etag: 'W/"ä"',
    lastModified: 'yesterday',
  });
});

test.each([
  ['Thu, 15 Aug 2024 12:00:00 GMT', 'Thu, 15 Aug 2024 12:00:00 GMT', null],
  ['Thu, 15 Aug 2024 12:00:00 GMT', 'Thu, 15 Aug 2024 11:59:58 GMT', '"a"'],
  [null, 'Thu, 15 Aug 2024 12:00:00 GMT', null],
])(
  'answered at %s, changed at %s: validators that another post in the same second would share are not kept',
  async (date, lastModified, etag) => {
    const headers = { etag: '"a"', 'last-modified': lastModified, ...(date === null ? {} : { date }) };
    const { answer } = await ask(new Response('x', { headers }));
    expect(answer).toMatchObject({ etag, lastModified: etag === null ? null : lastModified });
  },
);

test.each([
  [304, { kind: 'unchanged' }],
  [410, { kind: 'gone' }],
  [404, { kind: 'failed', code: 'http', status: 404 }],
  [500, { kind: 'failed', code: 'http', status: 500 }],
])('status %i', async (status, answer) => {
  expect((await ask(new Response(null, { status }))).answer).toMatchObject(answer);
});

test.each([
  [false, 'offline'],
  [true, 'unreachable'],
])('no answer while the device is online: %s – told, not thrown', async (isOnline, code) => {
  const { answer } = await ask(new TypeError('Failed to fetch'), { isOnline: () => isOnline });
  expect(answer).toMatchObject({ kind: 'failed', code });
});

test('only http and https are asked', async () => {
  const options = { validators: { etag: null, lastModified: null }, now: NOW, fetch };
  expect(await requestFeed('file:///etc/passwd', options)).toMatchObject({ code: 'bad-address' });
});

test('a body that is too large is dropped while it comes', async () => {
  let pulled = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1000;
      controller.enqueue(new Uint8Array(1000));
    },
    cancel() {
      isCancelled = true;
    },
  });
  expect((await ask(new Response(body), { maxBytes: 5000 })).answer).toMatchObject({ code: 'too-large' });
  expect([isCancelled, pulled < 10_000]).toEqual([true, true]);
});

test('a body that never ends is given up on', async () => {
  const fetchSlowly: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
  expect((await ask(new Response(''), { fetch: fetchSlowly, timeoutMs: 20 })).answer).toMatchObject({
    code: 'timeout',
  });
});

describe('Retry-After', () => {
  test.each<[string, Record<string, string>, number | null]>([
    ['in seconds', { 'retry-after': '3600' }, HOUR],
    ['as a date', { 'retry-after': 'Thu, 15 Aug 2024 14:00:00 GMT' }, 2 * HOUR],
    [
      'as a date of a server whose clock is wrong',
      { 'retry-after': 'Thu, 15 Aug 2030 14:00:00 GMT', date: 'Thu, 15 Aug 2030 13:00:00 GMT' },
      HOUR,
    ],
    ['in the past', { 'retry-after': 'Thu, 15 Aug 2019 14:00:00 GMT' }, 0],
    ['as garbage', { 'retry-after': 'soon' }, null],
    ['absent', {}, null],
  ])('%s', async (_, headers, retryAfterMs) => {
    expect((await failed(429, headers)).answer).toMatchObject({ retryAfterMs });
  });
});

describe('how long an answer is good for', () => {
  const date = 'Thu, 15 Aug 2024 12:00:00 GMT';
  const expires = 'Thu, 15 Aug 2024 15:00:00 GMT';
  test.each<[Record<string, string>, number | null]>([
    [{ 'cache-control': 'max-age=3600' }, HOUR],
    [{ 'cache-control': 'public, max-age="7200"' }, 2 * HOUR],
    [{ 'cache-control': 'no-cache, max-age=3600' }, null],
    [{ expires, date }, 3 * HOUR],
    [{ expires, date, 'cache-control': 'max-age=3600' }, HOUR],
    [{ expires: '0', date }, null],
    [{}, null],
  ])('%o', async (headers, maxAgeMs) => {
    expect((await ask(new Response('x', { headers }))).answer).toMatchObject({ maxAgeMs });
  });
});
