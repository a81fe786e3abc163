import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCommand, onMenuClicked } from '@/entrypoints/background/menus.ts';
import { listArticles } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { takeIntent } from '@/utils/settings/popup-intent.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';

const ADDRESS = 'https://example.org/a';
/** What was told inside pages. */
let toasts: string[] = [];
/** What was told on the button, where no page could show it. */
let badges: string[] = [];
let isPageThere = true;
let selection = '';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await Promise.all(library().tables.map((table) => table.clear()));
  [toasts, badges, isPageThere, selection] = [[], [], true, ''];
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  const tab = { id: 1, url: ADDRESS, title: 'A page', active: true };
  Object.assign(fakeBrowser.tabs, { query: async () => [tab] });
  const allow = async () => true;
  Object.assign(fakeBrowser.permissions, { contains: async () => false, request: allow });
  Object.assign(fakeBrowser.action, {
    getTitle: async () => '',
    setIcon: async () => {},
    setTitle: async () => {},
    setBadgeText: async ({ text }: { text?: string | null }) => void (text && badges.push(text)),
    openPopup: async () => {},
  });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ files, args = [] }: { files?: string[]; args?: unknown[] }) => {
      if (!isPageThere) throw new Error('No tab with id: 1');
      if (files === undefined && args.length === 2) toasts.push(String(args[0]));
      return [{ result: files === undefined ? selection : sampleExtraction(ADDRESS) }];
    },
  });
});

const tab = { id: 1, url: ADDRESS, title: 'A page' } as never;
const saveLink = () => onMenuClicked({ menuItemId: 'save-link', linkUrl: 'https://example.org/b' } as never, tab);

test('a page is saved by the keyboard; once it is there, it opens for editing instead', async () => {
  await onCommand('save-page');
  expect(toasts).toEqual([expect.stringContaining('Saved')]);
  await onCommand('save-page');
  expect(toasts).toHaveLength(1);
  expect(await takeIntent()).toMatchObject({ key: 'save.again' });
  expect(await takeIntent()).toBeNull();
});

test('where the popup may not be opened, the page tells it', async () => {
  await onCommand('save-page');
  Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('no gesture')) });
  await onCommand('save-page');
  expect(toasts.at(-1)).toContain('was saved before');
  expect(await takeIntent()).toBeNull();
});

test('a selection comes along as a quote', async () => {
  await onMenuClicked({ menuItemId: 'save-page', selectionText: ' the words ' } as never, tab);
  expect((await listArticles({ limit: 9 })).map(({ quotes }) => quotes)).toEqual([['the words']]);
});

test('by the keyboard too', async () => {
  selection = ' the words ';
  await onCommand('save-page');
  expect((await listArticles({ limit: 9 })).map(({ quotes }) => quotes)).toEqual([['the words']]);
});

test('a link is kept before the reader has answered whether its site may be read', async () => {
  let answer = (_isAllowed: boolean): void => {};
  Object.assign(fakeBrowser.permissions, {
    request: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  const saving = saveLink();
  await vi.waitFor(async () => expect(await listArticles({ limit: 9 })).toHaveLength(1));
  expect(toasts).toEqual([]);
  answer(false);
  await saving;
  expect(toasts).toEqual([expect.stringContaining('may not read that site yet')]);
});

test('a link is kept though the browser will not even ask', async () => {
  Object.assign(fakeBrowser.permissions, { request: () => Promise.reject(new Error('no gesture')) });
  await saveLink();
  expect(await listArticles({ limit: 9 })).toMatchObject([{ toFetch: { problem: 'no-access' } }]);
});

test('a link that cannot be fetched is kept, and that is told', async () => {
  await saveLink();
  expect(toasts).toEqual([expect.stringContaining('may not read that site yet')]);
  expect(await listArticles({ limit: 9 })).toMatchObject([{ toFetch: { problem: 'no-access' } }]);
});

test('a page is saved whole though its process learns of the grant after us', async () => {
  isPageThere = false;
  const saving = onCommand('save-page');
  await vi.advanceTimersByTimeAsync(120);
  isPageThere = true;
  await vi.runAllTimersAsync();
  await saving;
  expect(toasts).toEqual([expect.stringContaining('Saved')]);
  const [article] = await listArticles({ limit: 9 });
  expect(article).not.toHaveProperty('toFetch');
});

test('a page that was closed before it was read is kept as a link, and told on the button', async () => {
  isPageThere = false;
  const saving = onCommand('save-page');
  await vi.runAllTimersAsync();
  await vi.waitFor(() => expect(badges).toEqual(['!']));
  await vi.runAllTimersAsync();
  await saving;
  expect(await listArticles({ limit: 9 })).toMatchObject([{ title: 'A page', url: ADDRESS }]);
});
