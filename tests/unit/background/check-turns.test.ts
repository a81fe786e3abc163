import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { checkSource } from '@/entrypoints/background/check-source.ts';
import { changeSource } from '@/utils/library/sources.ts';
import { openFollowedSite } from './followed-site.ts';

// A grant is the browser's to give; here every site has one.
vi.mock('@/utils/platform/permissions.ts', () => ({ hasAccess: async () => true }));

const DAY_MS = 24 * 60 * 60_000;
const { site, source, reset, follow, check, publish, statuses } = await openFollowedSite();

afterAll(() => site.close());
beforeEach(reset);

test('whoever asks in the middle of a check is told what that check finds, and the server is asked once', async () => {
  const id = await follow();
  await check(id);
  publish(2);
  const asked = statuses().length;
  site.control.fault({ path: '/feed/', kind: 'slow', delayMs: 300 });
  const listed = await source(id);
  const running = check(id);
  await vi.waitUntil(async () => (await source(id)).lastCheckedAt !== listed.lastCheckedAt);
  const joined = check(id);
  const results = await Promise.all([running, joined, checkSource(listed)]);
  expect(results.map(({ fresh }) => fresh)).toEqual([2, 2, 2]);
  expect(statuses()).toHaveLength(asked + 1);
  site.control.clearFaults();
  expect(await check(id)).toMatchObject({ fresh: 0 });
});

test('a check that fails is a failed one for whoever joins it', async () => {
  const id = await follow();
  await check(id);
  site.control.fault({ path: '/feed/', kind: 'status', status: 500 });
  const listed = await source(id);
  const results = await Promise.all([checkSource(listed), checkSource(listed)]);
  expect(results.map(({ isOk }) => isOk)).toEqual([false, false]);
});

test('a source that is paused while it waits for its turn is not asked', async () => {
  const id = await follow();
  const listed = await source(id);
  await changeSource(id, { paused: true }, [], Date.now());
  expect(await checkSource(listed)).toMatchObject({ fresh: 0 });
  expect(statuses()).toEqual([]);
  // By a person, it is.
  await check(id);
  expect(statuses()).toEqual([200]);
});

test('a server that is busy is left alone by all its sources, and each of them says why', async () => {
  const [busy, other] = [await follow(), await follow({ format: 'feed', url: `${site.origin}/comments/feed/` })];
  await check(busy);
  await check(other);
  site.control.fault({ path: '/feed/', kind: 'status', status: 429, retryAfter: 172_800 });
  await check(busy);
  expect(await source(other)).toMatchObject({ state: 'ok', checkReason: 'retry-after' });
  expect((await source(other)).nextCheckAt).toBeGreaterThan(Date.now() + DAY_MS);
});
