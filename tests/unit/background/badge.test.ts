import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeStatus, refreshBadge } from '@/entrypoints/background/badge.ts';
import { handlers } from '@/entrypoints/background/messages.ts';
import { emptyEntry, emptyFeed } from '@/utils/feeds/parsed-feed.ts';
import { recordFeed } from '@/utils/library/checks.ts';
import { library } from '@/utils/library/database.ts';
import { countUnread, listEntryIds } from '@/utils/library/entries.ts';
import { checkNote, storeSource } from '../library/stored-source.ts';

const ok = { state: 'ok' as const, failure: null, paused: false };
const paused = { ...ok, paused: true };
const failing = (code: string) => ({ state: 'failing' as const, failure: { code, at: 0 }, paused: false });
const gone = { state: 'gone' as const, failure: { code: 'http', at: 0 }, paused: false };

test.each([
  [0, [], true, '', 'badge.none'],
  [0, [ok], true, '', 'badge.none'],
  [7, [ok], true, '7', 'badge.unread'],
  [999, [ok], true, '999', 'badge.unread'],
  [1000, [ok], true, '999+', 'badge.unread'],
  [0, [ok, failing('http')], true, '!', 'badge.failing'],
  [3, [ok, failing('http')], true, '3!', 'badge.failing'],
  [5000, [failing('http')], true, '1k+!', 'badge.failing'],
  [0, [ok, gone], true, '!', 'badge.failing'],
  [0, [failing('offline'), failing('offline')], true, '↯', 'badge.offline'],
  [0, [failing('offline'), failing('http')], true, '!', 'badge.failing'],
  [0, [ok], false, '⏸', 'badge.paused'],
  [2, [ok], false, '2⏸', 'badge.paused'],
  [0, [paused, paused], true, '⏸', 'badge.paused'],
  [0, [paused, ok], true, '', 'badge.none'],
  [0, [ok, { ...failing('http'), paused: true }], true, '', 'badge.none'],
] as const)('%i unread, %j, checking %s: “%s”, %s', (unread, sources, checking, text, titleKey) => {
  expect(badgeStatus(unread, [...sources], checking)).toMatchObject({ text, titleKey });
});

test.each([0, 3])('with %i unread no two states look alike in text, colour or title', (count) => {
  const states = [
    badgeStatus(count, [ok], true),
    badgeStatus(count, [failing('http')], true),
    badgeStatus(count, [failing('offline')], true),
    badgeStatus(count, [ok], false),
    badgeStatus(count + 1, [ok], true),
  ];
  expect(new Set(states.map(({ text }) => text)).size).toBe(5);
  // A number is a number, whichever it is.
  const looks = count === 0 ? 5 : 4;
  expect(new Set(states.map(({ color }) => color)).size).toBe(looks);
  expect(new Set(states.map(({ titleKey }) => titleKey)).size).toBe(looks);
});

const painted: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  painted.length = 0;
  await Promise.all(library().tables.map((table) => table.clear()));
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  const late = () => new Promise<void>((resolve) => setTimeout(resolve, Math.random() * 8));
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => {
      await late();
      painted.push(text);
    },
    setBadgeBackgroundColor: late,
    setBadgeTextColor: late,
    setTitle: late,
    getTitle: async () => '',
    setIcon: late,
  });
});

const post = (id: number) => ({ ...emptyEntry(), guid: `g${id}`, url: `https://news.example/${id}/`, title: `${id}` });

test('popup, page and worker write at once: the badge ends at what the list shows', async () => {
  const locators = [{ format: 'feed' as const, url: 'https://news.example/feed/' }];
  const target = { kind: 'site' as const, title: '報', siteName: '報', pageUrl: 'https://news.example/', locators };
  const { id } = await storeSource(target, 1);
  const bring = (from: number, to: number) => {
    const entries = Array.from({ length: to - from }, (_, index) => post(from + index));
    return recordFeed(id, { ...emptyFeed('rss'), entries }, { lastSuccessAt: 1 }, [], checkNote(2));
  };
  await bring(0, 1);
  await bring(1, 41);
  const unread = await listEntryIds('unread');
  const marked = await handlers.markRead({ entryIds: unread.slice(0, 10), gapsOf: [] }, {});
  await Promise.all([
    handlers.markRead({ entryIds: unread.slice(10, 20), gapsOf: [] }, {}),
    bring(41, 61).then(refreshBadge),
    handlers.markUnread(marked, {}),
    handlers.markRead({ entryIds: unread.slice(15, 25), gapsOf: [] }, {}),
    ...unread.slice(25, 30).map((id) => handlers.markRead({ entryIds: [id], gapsOf: [] }, {})),
  ]);
  const shown = (await listEntryIds('unread')).length;
  expect(shown).toBe(40);
  expect(await countUnread()).toBe(shown);
  expect(painted.at(-1)).toBe(String(shown));
});

test('where the library cannot be read, the badge says that it does not know, not that nothing is new', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const entries = vi.spyOn(library().entries, 'where').mockImplementation(() => {
    throw new Error('the files are locked');
  });
  await refreshBadge();
  expect(painted).toEqual(['?']);
  entries.mockRestore();
  await refreshBadge();
  expect(painted.at(-1)).toBe('');
});
