import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { emptyEntry, emptyFeed } from '@/utils/feeds/parsed-feed.ts';
import { recordFeed } from '@/utils/library/checks.ts';
import { library } from '@/utils/library/database.ts';
import { countUnread, listEntryIds } from '@/utils/library/entries.ts';
import { markRead } from '@/utils/library/entry-reading.ts';
import { listLedger } from '@/utils/library/ledger.ts';
import { changeSource, getSource } from '@/utils/library/sources.ts';
import { bringBackSource, removeSource } from '@/utils/library/unfollow.ts';
import { listedEntries } from './listed-entries.ts';
import { checkNote, storeSource } from './stored-source.ts';

const SITE = 'https://news.example';

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
});

async function follow(path: string): Promise<string> {
  const locators = [{ format: 'feed' as const, url: `${SITE}/${path}/feed/` }];
  const { id } = await storeSource(
    { kind: 'tag', title: path, siteName: '報', pageUrl: `${SITE}/${path}/`, locators },
    1000,
  );
  await recordFeed(id, emptyFeed('rss'), { lastSuccessAt: 1000 }, [], checkNote(1000));
  return id;
}

const bring = (id: string, posts: number[], at = 2000) => {
  const entries = posts.map((post) => ({
    ...emptyEntry(),
    guid: `g${post}`,
    url: `${SITE}/${post}/`,
    title: `第 ${post} 篇`,
    publishedMs: post,
  }));
  return recordFeed(id, { ...emptyFeed('rss'), entries }, {}, [], checkNote(at));
};
const titles = async () => (await listedEntries()).map(({ title, unread }) => [title, unread]);

test('undone, an unfollowing leaves everything as it was: what is read, what is wished, what was checked', async () => {
  const id = await follow('a');
  await bring(id, [1, 2, 3]);
  await changeSource(id, { folder: '金門', badge: false }, [], 2100);
  await markRead((await listEntryIds('unread')).slice(0, 1), [], 2200);
  const before = { titles: await titles(), source: await getSource(id), ledger: await listLedger(id) };
  const removed = await removeSource(id, [], 3000);
  expect([await titles(), await listLedger(id), await library().sightings.count()]).toEqual([[], [], 0]);
  if (removed !== null) await bringBackSource(removed, [], 4000);
  expect({ titles: await titles(), source: await getSource(id), ledger: await listLedger(id) }).toEqual({
    ...before,
    source: { ...before.source, updatedAt: 4000 },
  });
  expect(await library().tombstones.count()).toBe(0);
  expect(await bring(id, [2, 3, 4], 5000)).toBe(1);
});

test('a post that another source has brought meanwhile is one post of both', async () => {
  const [a, b] = [await follow('a'), await follow('b')];
  await bring(a, [1]);
  const removed = await removeSource(a, [], 3000);
  await bring(b, [1], 3500);
  if (removed !== null) await bringBackSource(removed, [], 4000);
  expect((await listedEntries()).map(({ sourceIds }) => new Set(sourceIds))).toEqual([new Set([a, b])]);
  expect((await listedEntries()).map(({ unreadIn }) => new Set(unreadIn))).toEqual([new Set([a, b])]);
  expect(await countUnread()).toBe(1);
  expect(await bring(a, [1], 5000)).toBe(0);
});

test('what is followed anew meanwhile stays, and what was never followed is nobody’s to remove', async () => {
  const id = await follow('a');
  const removed = await removeSource(id, [], 3000);
  const again = await follow('a');
  if (removed !== null) await bringBackSource(removed, [], 4000);
  expect([await getSource(id), (await getSource(again))?.id]).toEqual([undefined, again]);
  expect(await removeSource('nobody', [], 5000)).toBeNull();
});
