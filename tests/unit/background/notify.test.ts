import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onNotificationClicked, tellNews } from '@/entrypoints/background/notify.ts';
import { emptyEntry, emptyFeed } from '@/utils/feeds/parsed-feed.ts';
import type { SourcePreferences } from '@/utils/feeds/source-preferences.ts';
import { recordFeed } from '@/utils/library/checks.ts';
import { library } from '@/utils/library/database.ts';
import { countUnread } from '@/utils/library/entries.ts';
import { markUrlRead } from '@/utils/library/entry-reading.ts';
import { changeSource } from '@/utils/library/sources.ts';
import { untoldEntries } from '@/utils/library/untold-entries.ts';
import { saveSettings } from '@/utils/settings/settings.ts';
import { checkNote, storeSource } from '../library/stored-source.ts';

const shown = new Map<string, { title: string; message: string }>();
const opened: string[] = [];
let told = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  shown.clear();
  opened.length = 0;
  told = 0;
  await Promise.all(library().tables.map((table) => table.clear()));
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  allow(true);
  const ignore = async () => {};
  Object.assign(fakeBrowser.action, {
    ...{ setBadgeText: ignore, setBadgeBackgroundColor: ignore, setBadgeTextColor: ignore, setTitle: ignore },
  });
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, options: { title: string; message: string }) => {
      told += 1;
      shown.set(id, options);
    },
    getAll: async () => Object.fromEntries(shown),
    clear: async (id: string) => shown.delete(id),
  });
  Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url: string }) => opened.push(url) });
});
afterEach(() => vi.useRealTimers());

function allow(isAllowed: boolean): void {
  Object.assign(fakeBrowser.permissions, { contains: async () => isAllowed });
}

async function follow(wishes: Partial<SourcePreferences> = { notify: true }): Promise<string> {
  const locators = [{ format: 'feed' as const, url: `https://news.example/${Math.random()}/feed/` }];
  const target = { kind: 'site' as const, title: '報', siteName: '報', pageUrl: 'https://news.example/', locators };
  const { id } = await storeSource(target, 1);
  await changeSource(id, wishes, [], 1);
  await recordFeed(id, emptyFeed('rss'), { lastSuccessAt: 1 }, [], checkNote(1));
  return id;
}

let counter = 0;
async function publish(id: string, ...titles: string[]): Promise<void> {
  const entries = titles.map((title) => {
    counter += 1;
    return { ...emptyEntry(), guid: `g${counter}`, url: `https://news.example/${title}`, title, publishedMs: counter };
  });
  await recordFeed(id, { ...emptyFeed('rss'), entries }, {}, [], checkNote(Date.now()));
}

const texts = () => [...shown.values()].map(({ title, message }) => `${title}: ${message}`);

test('one post is told by its title, and a click opens it and marks it as read', async () => {
  await publish(await follow(), 'ferry');
  await tellNews();
  expect(texts()).toEqual(['ferry: 報']);
  await onNotificationClicked('windlion-news');
  expect(opened).toEqual(['https://news.example/ferry']);
  expect(await countUnread()).toBe(0);
  expect(texts()).toEqual([]);
});

test('several are one notification, and a click opens the New view', async () => {
  await publish(await follow(), 'a', 'b', 'c', 'd', 'e');
  await publish(await follow({ notify: false }), 'x');
  await tellNews();
  expect(texts()).toEqual(['5 new posts: e · 報\nd · 報\nc · 報\nb · 報\nand 1 more']);
  await onNotificationClicked('windlion-news');
  expect(opened).toEqual([expect.stringMatching(/library\.html\?view=news$/u)]);
  expect(await countUnread()).toBe(6);
});

test('nothing is told twice; what comes while a notification stands joins it, less what was read since', async () => {
  const id = await follow();
  await publish(id, 'a', 'b');
  await tellNews();
  await tellNews();
  expect(told).toBe(1);
  await markUrlRead('news.example/a', 2);
  await publish(id, 'c');
  await tellNews();
  expect(texts()).toEqual(['2 new posts: c · 報\nb · 報']);
});

test('what was read, hidden or switched off before it could be told is not', async () => {
  const id = await follow();
  await publish(id, 'a', 'b', 'c');
  await markUrlRead('news.example/a', 2);
  await changeSource(id, { rules: [{ kind: 'exclude', words: 'b' }] }, [], 3);
  await tellNews();
  expect(texts()).toEqual(['c: 報']);
  shown.clear();
  await publish(id, 'd');
  await changeSource(id, { notify: false }, [], 4);
  await tellNews();
  expect(texts()).toEqual([]);
  expect(await untoldEntries()).toEqual([]);
});

test('in quiet hours nothing is told, and afterwards all of it is', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26, 23, 30) });
  await saveSettings({ quiet: { fromMinute: 1380, toMinute: 420 } });
  const early = await follow({ notify: true, quiet: { fromMinute: 0, toMinute: 600 } });
  await publish(await follow(), 'a');
  await publish(early, 'b');
  await tellNews();
  expect(texts()).toEqual([]);
  vi.setSystemTime(new Date(2026, 10, 27, 8, 0));
  await tellNews();
  expect(texts()).toEqual(['a: 報']);
  vi.setSystemTime(new Date(2026, 10, 27, 11, 0));
  await tellNews();
  expect(texts()).toEqual(['2 new posts: b · 報\na · 報']);
});

test('where notifications are refused, nothing is lost and nothing is owed', async () => {
  allow(false);
  await publish(await follow(), 'a');
  await tellNews();
  expect(await countUnread()).toBe(1);
  allow(true);
  await tellNews();
  expect(texts()).toEqual([]);
});

test('a worker that dies before it has settled what it told tells it again in the same notification', async () => {
  await publish(await follow(), 'a');
  const { create } = fakeBrowser.notifications;
  const dying = async (...shownAs: Parameters<typeof create>): Promise<never> => {
    await create(...shownAs);
    throw new Error('killed');
  };
  Object.assign(fakeBrowser.notifications, { create: dying });
  await expect(tellNews()).rejects.toThrow('killed');
  Object.assign(fakeBrowser.notifications, { create });
  await tellNews();
  expect(texts()).toEqual(['a: 報']);
});
