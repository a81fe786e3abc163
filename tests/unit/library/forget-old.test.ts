import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { emptyEntry, emptyFeed } from '@/utils/feeds/parsed-feed.ts';
import { recordFeed } from '@/utils/library/checks.ts';
import { library } from '@/utils/library/database.ts';
import { countUnread, listEntryIds } from '@/utils/library/entries.ts';
import { markRead } from '@/utils/library/entry-reading.ts';
import { forgetOld } from '@/utils/library/forget-old.ts';
import { checkNote, storeSource } from './stored-source.ts';

const DAY = 24 * 60 * 60_000;
const START = Date.parse('2024-01-01T00:00:00Z');
const SITE = 'https://news.example';
let id = '';

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
  const locators = [{ format: 'feed' as const, url: `${SITE}/feed/` }];
  ({ id } = await storeSource({ kind: 'site', title: '報', siteName: '報', pageUrl: `${SITE}/`, locators }, START));
  await bring(0, []);
});

/** A full answer on a day: posts are named by the day they came out on; `undated` ones do not say. */
async function bring(day: number, posts: number[], { undated = false, clockDays = day } = {}): Promise<number> {
  const now = START + clockDays * DAY;
  const entries = posts.map((post) => ({
    ...emptyEntry(),
    ...{ guid: `g${post}`, url: `${SITE}/${post}/`, title: `第 ${post} 日` },
    publishedMs: undated ? null : START + post * DAY - 1,
  }));
  const change = { lastSuccessAt: now, lastFullAt: now };
  return recordFeed(id, { ...emptyFeed('rss'), entries }, change, [], checkNote(now));
}

const forget = (day: number) => forgetOld(id, START + day * DAY);
const readAll = async (day: number) => markRead(await listEntryIds('unread'), [], START + day * DAY);
const counts = () => Promise.all([library().entries.count(), library().sightings.count()]);

test('what was read and left the feed three months ago is forgotten, and does not come back as new', async () => {
  expect(await bring(1, [1])).toBe(1);
  await readAll(1);
  await bring(2, [2]);
  await bring(95, [95]);
  await readAll(95);
  expect(await forget(95)).toBe(1);
  expect(await bring(96, [95, 1])).toBe(0);
  expect(await countUnread()).toBe(0);
  expect(await bring(97, [97, 95])).toBe(1);
});

test('what is unread stays, however old; so does what has no date', async () => {
  await bring(1, [1]);
  await bring(2, [2], { undated: true });
  await readAll(2);
  await library().entries.where({ urlKey: 'news.example/1' }).modify({ unread: 1, place: 'unread' });
  await bring(200, [200]);
  expect(await forget(200)).toBe(0);
  expect(await bring(201, [2], { undated: true })).toBe(0);
});

test('a post that stays in its feed for years stays known, without a write at every check', async () => {
  await bring(1, [1]);
  await readAll(1);
  for (let day = 8; day < 700; day += 7) {
    expect(await bring(day, [1])).toBe(0);
    expect(await forget(day)).toBe(0);
  }
  expect((await counts())[0]).toBe(1);
});

test('a source that has not answered for a year forgets nothing', async () => {
  await bring(1, [1]);
  await readAll(1);
  expect(await forget(366)).toBe(0);
  expect(await bring(367, [1])).toBe(0);
});

test('a device clock that was a year ahead hides no post afterwards', async () => {
  await bring(1, [1]);
  await readAll(1);
  await bring(2, [2], { clockDays: 367 });
  await forgetOld(id, START + 367 * DAY);
  expect(await bring(3, [3, 2])).toBe(1);
});

test('ten posts a day for two years: what is kept stays within bounds', async () => {
  let most = 0;
  for (let day = 1; day < 2 * 365; day += 10) {
    await bring(
      day,
      Array.from({ length: 10 }, (_, index) => day - index / 20),
    );
    await readAll(day);
    await forget(day);
    most = Math.max(most, (await counts())[0] ?? 0);
  }
  expect(most).toBeLessThan(250);
});
