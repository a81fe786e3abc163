import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkDueSources, POLL_ALARM, schedulePoll } from '@/entrypoints/background/poll.ts';
import { library } from '@/utils/library/database.ts';
import { countUnread } from '@/utils/library/entries.ts';
import { listSources } from '@/utils/library/sources.ts';
import { openFollowedSite } from './followed-site.ts';

// The browser's part: grants, the icon and notifications.
vi.mock('@/utils/platform/permissions.ts', () => ({ hasAccess: async () => true }));
vi.mock('@/entrypoints/background/badge.ts', () => ({ refreshBadge: async () => {} }));
vi.mock('@/entrypoints/background/notify.ts', () => ({ tellNews: async () => {} }));

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const { site, reset, follow, publish, statuses } = await openFollowedSite();

beforeEach(async () => {
  fakeBrowser.reset();
  await reset();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());
afterAll(() => site.close());

const standingAlarm = async () => (await fakeBrowser.alarms.get(POLL_ALARM))?.scheduledTime;

/** The worker wakes for whatever reason; an alarm whose time has come goes off, once. */
async function wake(): Promise<void> {
  const isDue = ((await standingAlarm()) ?? Number.POSITIVE_INFINITY) <= Date.now();
  if (isDue) await fakeBrowser.alarms.clear(POLL_ALARM);
  await schedulePoll();
  if (isDue) await checkDueSources();
}

async function sleep(ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms);
  await wake();
}

/** Wakes every half a minute for a while, as a browser in use does. */
async function live(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 30_000) await sleep(30_000);
}

test('a hundred restarts of the worker in an hour: each source is asked once at most, and conditionally', async () => {
  await follow();
  await follow({ format: 'feed', url: `${site.origin}/category/news/feed/` });
  await live(2 * MINUTE_MS);
  site.control.clearRequests();
  for (let restart = 0; restart < 100; restart++) await sleep(36_000);
  const requests = site.control.requests();
  expect(requests.length).toBeLessThanOrEqual(2);
  expect(new Set(requests.map(({ path }) => path)).size).toBe(requests.length);
  expect(requests.every(({ headers }) => headers['if-none-match'] !== undefined)).toBe(true);
});

test('fifty wakes do not put the alarm off', async () => {
  await follow();
  await live(2 * MINUTE_MS);
  const standing = await standingAlarm();
  for (let time = 0; time < 50; time++) await sleep(1000);
  expect(await standingAlarm()).toBe(standing);
});

test('the alarm is gone after a restart, an update, disabling and enabling: the first wake sets it again', async () => {
  await follow();
  await live(2 * MINUTE_MS);
  const standing = await standingAlarm();
  await fakeBrowser.alarms.clear(POLL_ALARM);
  await wake();
  expect(await standingAlarm()).toBe(standing);
});

test('what is due is asked soon after a wake, however often the worker wakes', async () => {
  await follow();
  await live(2 * MINUTE_MS);
  expect(statuses()).toHaveLength(1);
});

test('a week asleep with thirty posts: one round, each source once, all posts, and the next checks spread out', async () => {
  const paths = ['', 'category/news/', 'category/enjoy/', 'category/guide/', 'category/video/'];
  for (const path of paths) await follow({ format: 'feed', url: `${site.origin}/${path}feed/` });
  await live(2 * MINUTE_MS);
  publish(30);
  site.control.clearRequests();
  await sleep(7 * DAY_MS);
  await live(3 * MINUTE_MS);
  const asked = site.control
    .requests()
    .map(({ path }) => path)
    .filter((path) => !path.includes('paged='));
  expect(asked.toSorted()).toEqual(paths.map((path) => `/${path}feed/`).toSorted());
  expect(await countUnread()).toBe(30);
  const due = (await listSources()).map(({ nextCheckAt }) => nextCheckAt);
  expect(new Set(due).size).toBe(paths.length);
  expect(Math.min(...due)).toBeGreaterThan(Date.now() + 50 * MINUTE_MS);
});

test.each([-366, 366, -0.04, 0.04])(
  'the device’s clock is set by %d days: each source is asked once, within the hour, and no storm',
  async (days) => {
    await follow();
    await follow({ format: 'feed', url: `${site.origin}/category/news/feed/` });
    await live(2 * MINUTE_MS);
    site.control.clearRequests();
    await sleep(days * DAY_MS);
    await live(75 * MINUTE_MS);
    const asked = site.control.requests().length;
    expect(asked).toBeLessThanOrEqual(4);
    if (Math.abs(days) > 1) expect(asked).toBeGreaterThanOrEqual(2);
    expect((await listSources()).every(({ nextCheckAt }) => nextCheckAt < Date.now() + DAY_MS)).toBe(true);
  },
);

test('a host that asked to be left alone is not left alone for a year because the clock was set', async () => {
  await follow();
  site.control.fault({ kind: 'status', status: 503, retryAfter: 7200 });
  await live(2 * MINUTE_MS);
  site.control.clearFaults();
  await sleep(-366 * DAY_MS);
  await live(40 * MINUTE_MS);
  expect(statuses()).toEqual([503, 200]);
});

test('five sources of one host are asked one after the other', async () => {
  for (let page = 1; page <= 5; page++) await follow({ format: 'feed', url: `${site.origin}/feed/?n=${page}` });
  let running = 0;
  let most = 0;
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
    most = Math.max(most, ++running);
    return real(...request).finally(() => running--);
  });
  await live(2 * MINUTE_MS);
  vi.unstubAllGlobals();
  expect(most).toBe(1);
  expect(await library().ledger.count()).toBe(5);
});
