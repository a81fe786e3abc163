import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { countUnread } from '@/utils/library/entries.ts';
import { listedEntries } from '../library/listed-entries.ts';
import { openFollowedSite } from './followed-site.ts';
import { dieAfter } from './mortal-worker.ts';

vi.mock('@/utils/platform/permissions.ts', () => ({ hasAccess: async () => true }));

const CLAIM_MS = 11 * 60_000;
const { site, source, reset, follow, check, publish } = await openFollowedSite();

beforeEach(reset);
afterAll(() => site.close());

/** A check in a worker that is killed after so many steps, then whatever checks it takes; tells whether it was killed. */
async function dieInACheck(steps: number): Promise<boolean> {
  await reset();
  const id = await follow();
  await check(id);
  const { nextCheckAt: planned } = await source(id);
  publish(12);
  const worker = dieAfter(steps);
  await check(id).catch(() => null);
  const wasKilled = worker.isDead();
  worker.revive();
  // What was claimed is due again after a while, what was not as it was planned.
  if ((await countUnread()) === 0) {
    expect((await source(id)).nextCheckAt).toBeLessThanOrEqual(Math.max(planned, Date.now() + CLAIM_MS));
  }
  await check(id);
  expect(await countUnread()).toBe(12);
  expect(new Set((await listedEntries('unread')).map(({ title }) => title)).size).toBe(12);
  expect((await source(id)).failures).toBe(0);
  return wasKilled;
}

test('a worker killed at any step of a check loses no post and brings none twice', async () => {
  let steps = 0;
  while (await dieInACheck(steps)) steps += 1;
  expect(steps).toBeGreaterThan(4);
});
