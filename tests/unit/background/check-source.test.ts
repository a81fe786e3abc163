import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countUnread } from '@/utils/library/entries.ts';
import { dueSources } from '@/utils/library/sources.ts';
import { listedEntries } from '../library/listed-entries.ts';
import { openFollowedSite } from './followed-site.ts';

// A grant is the browser's to give; here every site has one.
vi.mock('@/utils/platform/permissions.ts', () => ({ hasAccess: async () => true }));

const DAY_MS = 24 * 60 * 60_000;
const { site, source, reset, follow, check, publish, statuses } = await openFollowedSite();

afterAll(() => site.close());
beforeEach(reset);
afterEach(() => vi.useRealTimers());

test('the first answer is known, what comes later is new once, and asking again is conditional', async () => {
  const id = await follow();
  expect(await check(id)).toMatchObject({ isOk: true, fresh: 0 });
  expect(await check(id)).toMatchObject({ isOk: true, fresh: 0 });
  expect(statuses()).toEqual([200, 304]);
  publish(1);
  expect(await check(id)).toMatchObject({ fresh: 1 });
  expect(await check(id)).toMatchObject({ fresh: 0 });
  expect(await countUnread()).toBe(1);
});

test('thirty posts while closed, ten in the feed: all come, once', async () => {
  const id = await follow();
  await check(id);
  publish(30);
  expect(await check(id)).toMatchObject({ fresh: 30 });
  expect(await check(id)).toMatchObject({ fresh: 0 });
  expect(new Set((await listedEntries('unread')).map(({ title }) => title)).size).toBe(30);
  expect((await source(id)).missingSince ?? null).toBeNull();
});

test('where more came than a polite number of pages holds, the source says since when posts may be missing', async () => {
  const id = await follow();
  await check(id);
  const { lastSuccessAt } = await source(id);
  publish(80);
  expect(await check(id)).toMatchObject({ fresh: 60 });
  expect((await source(id)).missingSince).toBe(lastSuccessAt);
});

test('an edited title is shown and not new', async () => {
  const id = await follow();
  await check(id);
  const [post] = publish(1);
  await check(id);
  site.control.edit({ id: post?.id ?? 0, title: '改過的標題' });
  expect(await check(id)).toMatchObject({ fresh: 0 });
  expect(await countUnread()).toBe(1);
  expect((await listedEntries('unread'))[0]?.title).toBe('改過的標題');
});

test('a server that answers 304 for ever is asked without validators after a week', async () => {
  const id = await follow();
  await check(id);
  publish(1);
  site.control.fault({ kind: 'not-modified' });
  expect(await check(id)).toMatchObject({ isOk: true, fresh: 0 });
  site.control.clearFaults();
  site.control.clearRequests();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * DAY_MS });
  expect(await check(id)).toMatchObject({ fresh: 1 });
  expect(site.control.requests('/feed')[0]?.headers['if-none-match']).toBeUndefined();
});

test('gone is gone; not found fails, keeps what there was, and recovers', async () => {
  const id = await follow();
  await check(id);
  site.control.fault({ path: '/feed/', kind: 'status', status: 404 });
  expect(await check(id)).toMatchObject({ isOk: false });
  expect(await source(id)).toMatchObject({ state: 'failing', failure: { code: 'http', status: 404 } });
  site.control.clearFaults();
  publish(1);
  expect(await check(id)).toMatchObject({ isOk: true, fresh: 1 });
  site.control.fault({ path: '/feed/', kind: 'status', status: 410 });
  await check(id);
  expect((await source(id)).state).toBe('gone');
  expect(await dueSources(Date.now() + 400 * DAY_MS)).toEqual([]);
});

test('a feed that is gone for good is gone, however its other address refuses', async () => {
  const id = await follow(
    { format: 'feed', url: `${site.origin}/feed/` },
    { format: 'wp-rest', url: `${site.origin}/wp-json/wp/v2/posts` },
  );
  site.control.fault({ path: '/feed/', kind: 'status', status: 410 });
  site.control.fault({ path: '/wp-json/*', kind: 'status', status: 404 });
  await check(id);
  expect((await source(id)).state).toBe('gone');
});

test.each([
  ['seconds', '7200', 7200],
  ['a date', new Date(Date.now() + 7_200_000).toUTCString(), 7200],
  ['ten years', '315360000', 31 * 86_400],
])('Retry-After in %s holds back every source of the host, even by hand', async (_, retryAfter, seconds) => {
  const id = await follow();
  const tag = await follow({ format: 'feed', url: `${site.origin}/category/news/feed/` });
  await check(tag);
  site.control.fault({ path: '/feed/', kind: 'status', status: 503, retryAfter });
  expect(await check(id)).toMatchObject({ isOk: false, isHostBusy: true });
  site.control.clearRequests();
  expect(await check(tag)).toMatchObject({ isHostBusy: true });
  expect(site.control.requests()).toEqual([]);
  const { nextCheckAt, heldUntil = 0 } = await source(tag);
  expect((heldUntil - Date.now()) / 1000).toBeCloseTo(seconds, -2);
  expect(nextCheckAt).toBeGreaterThanOrEqual(heldUntil);
});

test.each([
  ['nothing', undefined],
  ['garbage', 'soon, please'],
  ['a date that has passed', new Date(0).toUTCString()],
])(
  '429 with %s for Retry-After: asked again after an hour or so, and the host’s others as ever',
  async (_, retryAfter) => {
    const id = await follow();
    const fault = { path: '/feed/', kind: 'status' as const, status: 429 };
    site.control.fault(retryAfter === undefined ? fault : { ...fault, retryAfter });
    expect(await check(id)).toEqual({ isOk: false, fresh: 0, isHostBusy: false });
    const { nextCheckAt, heldUntil = 0 } = await source(id);
    expect(heldUntil).toBe(0);
    expect((nextCheckAt - Date.now()) / 3_600_000).toBeCloseTo(1.1, 0);
  },
);

test('a captive portal’s 301 to its own page changes nothing', async () => {
  const id = await follow();
  await check(id);
  const before = [await listedEntries(), (await source(id)).locators];
  site.control.fault({ kind: 'redirect', path: '/feed/', status: 301, location: `${site.origin}/about/` });
  for (let time = 0; time < 3; time++) expect(await check(id)).toMatchObject({ isOk: false });
  expect([await listedEntries(), (await source(id)).locators]).toEqual(before);
  expect(await source(id)).toMatchObject({ failure: { code: 'not-a-feed' }, move: null });
  site.control.clearFaults();
  publish(1);
  expect(await check(id)).toMatchObject({ isOk: true, fresh: 1 });
});

test('every GUID turned from http to https: no post is new', async () => {
  const id = await follow();
  await check(id);
  const feed = await (await fetch(`${site.origin}/feed/`)).text();
  const flipped = feed.replace(/(<guid[^>]*>)http:/gu, '$1https:');
  expect(flipped).not.toBe(feed);
  site.control.fault({ path: '/feed/', kind: 'status', status: 200, body: flipped });
  expect(await check(id)).toMatchObject({ isOk: true, fresh: 0 });
});

test('a feed that shrinks or comes damaged takes nothing away', async () => {
  const id = await follow();
  await check(id);
  const before = (await listedEntries()).length;
  const feed = await (await fetch(`${site.origin}/feed/`)).text();
  const shrunk = feed.slice(0, feed.indexOf('</item>') + 7);
  for (const body of [shrunk, `${shrunk}</channel></rss>`, `<b>Warning</b>: something ${feed}`]) {
    site.control.clearFaults();
    site.control.fault({ path: '/feed/', kind: 'status', status: 200, body });
    expect(await check(id)).toMatchObject({ isOk: true, fresh: 0 });
    expect(await listedEntries()).toHaveLength(before);
  }
});

test.each([-366, 366])(
  'a device clock that was set by %i days: asked in full, and no post twice or lost',
  async (days) => {
    const id = await follow(
      { format: 'wp-rest', url: `${site.origin}/wp-json/wp/v2/posts` },
      { format: 'feed', url: `${site.origin}/feed/` },
    );
    await check(id);
    publish(2);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY_MS });
    expect(await check(id)).toMatchObject({ isOk: true, fresh: 2 });
    expect(await check(id)).toMatchObject({ isOk: true, fresh: 0 });
    expect(await countUnread()).toBe(2);
  },
);

test('a login page in place of the feed changes nothing that is known', async () => {
  const id = await follow();
  await check(id);
  const before = await listedEntries();
  site.control.fault({ path: '/feed/', kind: 'status', status: 200, body: '<!doctype html><title>登入</title>' });
  expect(await check(id)).toMatchObject({ isOk: false });
  expect(await source(id)).toMatchObject({ failure: { code: 'not-a-feed' } });
  expect(await listedEntries()).toEqual(before);
});

test('where the feed is refused, WordPress’s own interface answers, and no post comes twice', async () => {
  const id = await follow(
    { format: 'feed', url: `${site.origin}/feed/` },
    { format: 'wp-rest', url: `${site.origin}/wp-json/wp/v2/posts` },
  );
  await check(id);
  publish(1);
  site.control.fault({ path: '/feed/', kind: 'status', status: 403 });
  expect(await check(id)).toMatchObject({ isOk: true, fresh: 1 });
  site.control.clearFaults();
  expect(await check(id)).toMatchObject({ fresh: 0 });
  expect(await countUnread()).toBe(1);
});

test('where WordPress tells only what came since and all of that is new, nothing is missing', async () => {
  const id = await follow({ format: 'wp-rest', url: `${site.origin}/wp-json/wp/v2/posts` });
  await check(id);
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.now() + 5 * DAY_MS);
  await check(id);
  vi.setSystemTime(Date.now() + 5 * DAY_MS);
  const asked = site.control.requests('/wp-json').length;
  publish(1);
  expect(await check(id)).toMatchObject({ fresh: 1 });
  expect((await source(id)).missingSince ?? null).toBeNull();
  expect(site.control.requests('/wp-json')).toHaveLength(asked + 1);
});

test('where a feed has lost all its posts, WordPress’s own interface is asked; where that has none either, so be it', async () => {
  const id = await follow(
    { format: 'feed', url: `${site.origin}/feed/` },
    { format: 'wp-rest', url: `${site.origin}/wp-json/wp/v2/posts` },
  );
  await check(id);
  publish(1);
  const body = '<rss version="2.0"><channel><title>標籤</title></channel></rss>';
  site.control.fault({ path: '/feed/', kind: 'status', status: 200, body });
  expect(await check(id)).toMatchObject({ isOk: true, fresh: 1 });
  site.control.fault({ path: '/wp-json/*', kind: 'status', status: 200, body: '[]' });
  expect(await check(id)).toMatchObject({ isOk: true, fresh: 0 });
  expect(await source(id)).toMatchObject({ state: 'ok', etag: null });
});

test('a move is believed after seven days of agreement, and the old address stays in reserve', async () => {
  const id = await follow();
  const moved = `${site.origin}/category/news/feed/`;
  site.control.fault({ path: '/feed/', kind: 'redirect', status: 301, location: moved });
  vi.useFakeTimers({ toFake: ['Date'] });
  for (let day = 0; day < 8; day++) {
    expect((await source(id)).locators).toHaveLength(1);
    await check(id);
    vi.setSystemTime(Date.now() + DAY_MS + 1000);
  }
  expect((await source(id)).locators.map(({ url }) => url)).toEqual([moved, `${site.origin}/feed/`]);
});

test('a worker killed in the middle of a check does not ask again at once', async () => {
  const id = await follow();
  site.control.fault({ path: '/feed/', kind: 'slow', delayMs: 400 });
  const running = check(id);
  await vi.waitFor(async () => expect(site.control.requests('/feed')).toHaveLength(1));
  expect(await dueSources(Date.now() + 5 * 60_000)).toEqual([]);
  expect(await dueSources(Date.now() + 11 * 60_000)).toHaveLength(1);
  await running;
});
