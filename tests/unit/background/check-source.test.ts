import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { checkSource } from '@/entrypoints/background/check-source.ts';
import type { FeedLocator } from '@/utils/feeds/source-target.ts';
import { library } from '@/utils/library/database.ts';
import { countUnread } from '@/utils/library/entries.ts';
import type { SourceRecord } from '@/utils/library/records.ts';
import { dueSources, getSource } from '@/utils/library/sources.ts';
import { type RunningSite, startSite } from '../../site/server.ts';
import { listedEntries } from '../library/listed-entries.ts';
import { storeSource } from '../library/stored-source.ts';

// A grant is the browser's to give; here every site has one.
vi.mock('@/utils/platform/permissions.ts', () => ({ hasAccess: async () => true }));

const DAY_MS = 24 * 60 * 60_000;
let site: RunningSite;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  site.control.reset();
  const db = library();
  await Promise.all(db.tables.map((table) => table.clear()));
});
afterEach(() => vi.useRealTimers());

async function follow(...locators: FeedLocator[]): Promise<string> {
  const asked = locators.length > 0 ? locators : [{ format: 'feed' as const, url: `${site.origin}/feed/` }];
  const target = {
    kind: 'site' as const,
    title: '金門GO',
    siteName: '金門GO',
    pageUrl: asked[0]?.url ?? '',
    locators: asked,
  };
  return (await storeSource(target, Date.now())).id;
}

async function source(id: string): Promise<SourceRecord> {
  const found = await getSource(id);
  if (found === undefined) throw new Error('no such source');
  return found;
}

const check = async (id: string) => checkSource(await source(id));
const publish = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    site.control.publish({ title: `新消息之 ${index + 1}`, content: '<p>短訊。</p>' }),
  );
const statuses = () => site.control.requests('/feed').map(({ status }) => status);

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
  ['seconds', '7200'],
  ['a date', new Date(Date.now() + 7_200_000).toUTCString()],
])('Retry-After in %s holds back every source of the host, even by hand', async (_, retryAfter) => {
  const id = await follow();
  const tag = await follow({ format: 'feed', url: `${site.origin}/category/news/feed/` });
  await check(tag);
  site.control.fault({ path: '/feed/', kind: 'status', status: 503, retryAfter });
  expect(await check(id)).toMatchObject({ isOk: false, isHostBusy: true });
  site.control.clearRequests();
  expect(await check(tag)).toMatchObject({ isHostBusy: true });
  expect(site.control.requests()).toEqual([]);
  expect((await source(tag)).nextCheckAt).toBeGreaterThan(Date.now() + 7_000_000);
});

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
