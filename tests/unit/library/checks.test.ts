import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { emptyEntry, emptyFeed, type FeedEntry, type ParsedFeed } from '@/utils/feeds/parsed-feed.ts';
import type { SourceTarget } from '@/utils/feeds/source-target.ts';
import { recordFeed } from '@/utils/library/checks.ts';
import { library } from '@/utils/library/database.ts';
import { countUnread, listEntryIds } from '@/utils/library/entries.ts';
import { markRead } from '@/utils/library/entry-reading.ts';
import { removeSource } from '@/utils/library/unfollow.ts';
import { listedEntries } from './listed-entries.ts';
import { checkNote, storeSource } from './stored-source.ts';

const SITE = 'https://news.example';

beforeEach(async () => {
  const db = library();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const target = (path: string): SourceTarget => ({
  kind: 'tag',
  title: path,
  siteName: '新聞站',
  pageUrl: `${SITE}/${path}/`,
  locators: [{ format: 'feed', url: `${SITE}/${path}/feed/` }],
});

const post = (id: number, title = `第 ${id} 篇`): FeedEntry => ({
  ...emptyEntry(),
  guid: `${SITE}/?p=${id}`,
  url: `${SITE}/post-${id}/`,
  title,
  publishedMs: id,
});

const feed = (...entries: FeedEntry[]): ParsedFeed => ({ ...emptyFeed('rss'), entries });

async function follow(path: string, ...entries: FeedEntry[]): Promise<string> {
  const { id } = await storeSource(target(path), 1000);
  await recordFeed(id, feed(...entries), { lastSuccessAt: 1000 }, [], checkNote(1000));
  return id;
}

test('posts of the first answer are known, later ones are new, once', async () => {
  const id = await follow('a', post(1), post(2));
  expect(await countUnread()).toBe(0);
  expect(await recordFeed(id, feed(post(3), post(2)), {}, [], checkNote(2000))).toBe(1);
  expect(await recordFeed(id, feed(post(3), post(2)), {}, [], checkNote(3000))).toBe(0);
  expect((await listedEntries('unread')).map((entry) => entry.title)).toEqual(['第 3 篇']);
});

test('an edit changes what is shown, never what is read', async () => {
  const id = await follow('a', post(1));
  await recordFeed(id, feed(post(2)), {}, [], checkNote(2000));
  await markRead(await listEntryIds('unread'), [], 2500);
  expect(await recordFeed(id, feed(post(2, '改過的標題')), {}, [], checkNote(3000))).toBe(0);
  expect(await countUnread()).toBe(0);
  expect((await listedEntries())[0]?.title).toBe('改過的標題');
});

test('a post in two followed sources is one entry, and outlives one of them', async () => {
  const a = await follow('a', post(1));
  const b = await follow('b', post(1));
  await recordFeed(a, feed(post(2)), {}, [], checkNote(2000));
  await recordFeed(b, feed(post(2)), {}, [], checkNote(2100));
  expect(await countUnread()).toBe(1);
  await removeSource(a, [], 3000);
  expect(await countUnread()).toBe(1);
  await removeSource(b, [], 3000);
  expect(await listedEntries()).toEqual([]);
  expect(await library().sightings.count()).toBe(0);
});

test('an answer that arrives after unfollowing is dropped', async () => {
  const id = await follow('a', post(1));
  await removeSource(id, [], 2000);
  expect(await recordFeed(id, feed(post(2)), {}, [], checkNote(3000))).toBe(0);
  expect(await listedEntries()).toEqual([]);
});

test('what came out between following and the first answer is new: the first check may have failed for hours', async () => {
  const { id } = await storeSource(target('a'), 1000);
  const dated = (id: number, publishedMs: number | null): FeedEntry => ({ ...post(id), publishedMs });
  const first = feed(dated(1, 900), dated(2, 5000), dated(3, null), dated(4, 99_000));
  expect(await recordFeed(id, first, { lastSuccessAt: 9000 }, [], checkNote(9000))).toBe(1);
  expect((await listedEntries('unread')).map((entry) => entry.title)).toEqual(['第 2 篇']);
});

test('the comments of one article are posts of their own, the article’s own entry is none of them', async () => {
  const article = await follow('a', post(1));
  const comments = await follow('a/1');
  const comment = (number: number): FeedEntry => ({
    ...post(1, `由讀者 ${number} 發表`),
    guid: `${SITE}/?p=1#comment-${number}`,
    url: `${SITE}/post-1/#comment-${number}`,
    publishedMs: 100 + number,
    summary: `第 ${number} 則迴響的內容，比二十個字還要長一些才算數。`,
  });
  expect(await recordFeed(comments, feed(comment(1)), {}, [], checkNote(2000))).toBe(1);
  expect(await recordFeed(comments, feed(comment(2), comment(1)), {}, [], checkNote(3000))).toBe(1);
  const edited = { ...comment(2), summary: '改過的內容，一樣比二十個字還要長一些才算數的那一種。' };
  expect(await recordFeed(comments, feed(edited, comment(1)), {}, [], checkNote(4000))).toBe(0);
  expect((await listedEntries('unread')).map(({ url, edit }) => [url, edit?.fields])).toEqual([
    [edited.url, ['text']],
    [comment(1).url, undefined],
  ]);
  expect(await recordFeed(article, feed(post(1)), {}, [], checkNote(5000))).toBe(0);
});

test('entries that all link to one page are told apart by their own names', async () => {
  const id = await follow('a', post(1));
  const note = (version: string): FeedEntry => ({ ...post(9, `版本 ${version}`), guid: `release-notes-${version}` });
  expect(await recordFeed(id, feed(note('1.1'), note('1.0')), {}, [], checkNote(2000))).toBe(2);
  expect(await recordFeed(id, feed(note('1.2'), note('1.1'), note('1.0')), {}, [], checkNote(3000))).toBe(1);
  expect(await recordFeed(id, feed(note('1.2'), note('1.1'), note('1.0')), {}, [], checkNote(4000))).toBe(0);
});
