import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { emptyEntry, emptyFeed, type FeedEntry } from '@/utils/feeds/parsed-feed.ts';
import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import { recordFeed } from '@/utils/library/checks.ts';
import { library } from '@/utils/library/database.ts';
import { countUnread, listEntryIds } from '@/utils/library/entries.ts';
import { markRead, markUnread, markUrlRead } from '@/utils/library/entry-reading.ts';
import { placeAllAnew } from '@/utils/library/entry-standing.ts';
import { changeSource, getSource } from '@/utils/library/sources.ts';
import { removeSource } from '@/utils/library/unfollow.ts';
import { listedEntries } from './listed-entries.ts';
import { checkNote, storeSource } from './stored-source.ts';

const SITE = 'https://news.example';
const BALL: KeywordRule[] = [{ kind: 'exclude', words: '球賽' }];

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
});

async function follow(path: string): Promise<string> {
  const locators = [{ format: 'feed' as const, url: `${SITE}/${path}/feed/` }];
  const target = { kind: 'tag' as const, title: path, siteName: '報', pageUrl: `${SITE}/${path}/`, locators };
  const { id } = await storeSource(target, 1000);
  await recordFeed(id, emptyFeed('rss'), { lastSuccessAt: 1000 }, [], checkNote(1000));
  return id;
}

const post = (id: number, title: string, change: Partial<FeedEntry> = {}): FeedEntry => ({
  ...{ ...emptyEntry(), guid: `${SITE}/?p=${id}`, url: `${SITE}/post-${id}/`, title, publishedMs: id },
  ...change,
});

const bring = (id: string, entries: FeedEntry[], rules: KeywordRule[] = [], now = 2000) =>
  recordFeed(id, { ...emptyFeed('rss'), entries }, {}, rules, checkNote(now));

const titles = async (...places: ('unread' | 'read' | 'hidden')[]) =>
  (await listedEntries(...places)).map(({ title }) => title);

test('a source that does not count is listed but not counted, until another that counts brings the post too', async () => {
  const [loud, silent] = [await follow('a'), await follow('b')];
  await changeSource(silent, { badge: false }, [], 1500);
  await bring(silent, [post(1, '一'), post(2, '二')]);
  expect(await countUnread()).toBe(0);
  expect(await titles('unread')).toEqual(['二', '一']);
  await bring(loud, [post(2, '二')]);
  expect(await countUnread()).toBe(1);
  await removeSource(loud, [], 3000);
  expect(await countUnread()).toBe(0);
  await changeSource(silent, { badge: true }, [], 4000);
  expect(await countUnread()).toBe(2);
});

test('an excluded post is stored, neither counted nor new, and comes back unread when the rule goes', async () => {
  const id = await follow('a');
  await changeSource(id, { rules: BALL }, [], 1500);
  expect(await bring(id, [post(1, '昨晚球賽'), post(2, '新船')])).toBe(1);
  expect(await countUnread()).toBe(1);
  expect(await titles('hidden')).toEqual(['昨晚球賽']);
  await markRead(await listEntryIds('unread'), [], 2500);
  await changeSource(id, { rules: [] }, [], 3000);
  expect(await titles('unread')).toEqual(['昨晚球賽']);
});

test('rules for all sources are applied to what is there, and what was read stays read', async () => {
  const id = await follow('a');
  await bring(id, [post(1, '昨晚球賽'), post(2, '新船'), post(3, '球賽預告')]);
  await markUrlRead('news.example/post-3', 2500);
  await placeAllAnew(BALL);
  expect(await titles('hidden')).toEqual(['球賽預告', '昨晚球賽']);
  await placeAllAnew([]);
  expect(await titles('unread')).toEqual(['新船', '昨晚球賽']);
  expect(await titles('read')).toEqual(['球賽預告']);
});

test('marking as read is taken back whole: posts, and the gaps that were taken note of', async () => {
  const [a, b] = [await follow('a'), await follow('b')];
  await bring(a, [post(1, '一'), post(2, '二')]);
  await bring(b, [post(3, '三')]);
  await library().sources.update(a, { missingSince: 900 });
  await markUrlRead('news.example/post-1', 2200);
  const marked = await markRead(await listEntryIds('unread'), [a, b], 2500);
  expect(await countUnread()).toBe(0);
  expect((await getSource(a))?.missingSince).toBeNull();
  await markUnread(marked, [], 2600);
  expect(await titles('unread')).toEqual(['三', '二']);
  expect((await getSource(a))?.missingSince).toBe(900);
});

test('an edit tells what was changed, keeps what was read, and is told once for two sources', async () => {
  const [a, b] = [await follow('a'), await follow('b')];
  for (const id of [a, b]) await bring(id, [post(1, '舊題', { summary: '短' }), post(2, '讀過的')]);
  await markUrlRead('news.example/post-2', 2100);
  const before = await countUnread();
  const edited = [post(1, '新題', { url: `${SITE}/moved/`, summary: '短' }), post(2, '讀過的改了', { publishedMs: 7 })];
  for (const id of [a, b]) expect(await bring(id, edited, [], 3000)).toBe(0);
  expect(await countUnread()).toBe(before);
  const [read, unread] = await listedEntries();
  expect(unread).toMatchObject({
    ...{ url: `${SITE}/moved/`, unread: 1, sortAt: 1 },
    edit: { at: 3000, fields: ['title', 'link'], titleBefore: '舊題' },
  });
  expect(read).toMatchObject({ unread: 0, edit: { fields: ['title', 'date'], titleBefore: '讀過的' } });
});

test('a text that changed under the same title is an edit; a title that is changed back is none to show', async () => {
  const id = await follow('a');
  const long = (text: string) => ({ contentHtml: `<p>${text.repeat(12)}</p>` });
  await bring(id, [post(1, '一', long('甲乙'))]);
  await bring(id, [post(1, '一', long('丙丁'))], [], 3000);
  expect((await listedEntries())[0]?.edit).toEqual({ at: 3000, fields: ['text'] });
  await bring(id, [post(1, '二', long('丙丁'))], [], 4000);
  await bring(id, [post(1, '一', long('丙丁'))], [], 5000);
  expect((await listedEntries())[0]?.edit).toEqual({ at: 5000, fields: ['text', 'title'] });
});

test('an edit that brings an excluded word hides the post', async () => {
  const id = await follow('a');
  await bring(id, [post(1, '新船')], BALL);
  await bring(id, [post(1, '新船與球賽')], BALL, 3000);
  expect(await countUnread()).toBe(0);
});

test('posts of sources that notify are still to be told, until they are read', async () => {
  const id = await follow('a');
  await bring(id, [post(1, '一')]);
  await changeSource(id, { notify: true }, [], 2100);
  await bring(id, [post(2, '二'), post(3, '三')], [], 2200);
  await markUrlRead('news.example/post-3', 2300);
  expect((await library().entries.where('untold').equals(1).toArray()).map(({ title }) => title)).toEqual(['二']);
});
