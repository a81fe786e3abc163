import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyOutbox, OUTBOX_ALARM } from '@/entrypoints/background/outbox.ts';
import { saveTab } from '@/entrypoints/background/save.ts';
import type { Extraction } from '@/utils/article/extraction.ts';
import type { PageKind } from '@/utils/article/page-kind.ts';
import { countArticles, findByUrl, getContent } from '@/utils/library/articles.ts';
import { LibraryDatabase, library } from '@/utils/library/database.ts';
import { outboxPages } from '@/utils/settings/save-outbox.ts';
import { saveSettings } from '@/utils/settings/settings.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';

const ADDRESS = 'https://example.org/a';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await Promise.all(library().tables.map((table) => table.clear()));
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});

/** Saves a page that reads like this. */
function save(page: Extraction) {
  const titles: string[] = [];
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [{ result: page }] });
  Object.assign(fakeBrowser.action, {
    getTitle: async () => '',
    setIcon: async () => {},
    setTitle: async ({ title }: { title: string }) => void titles.push(title),
  });
  return saveTab(1).then((result) => ({ result, title: titles.at(-1) }));
}

const called = (kind: PageKind): Extraction => ({
  ...sampleExtraction(ADDRESS),
  detection: { kind, confidence: 1, evidence: [] },
});

test.each(['tag', 'home', 'articles'] as const)(
  'a page of kind %s is no article, however it is asked for',
  async (kind) => {
    const { result } = await save(called(kind));
    expect(result).toMatchObject({ ok: false, error: 'nothing-here' });
    expect(await countArticles()).toBe(0);
  },
);

test('a page that has lost its text leaves the text that was saved alone', async () => {
  await save(sampleExtraction(ADDRESS));
  const { result } = await save({ ...sampleExtraction(ADDRESS), content: null });
  expect(result).toMatchObject({ ok: false, error: 'nothing-here' });
  const article = await findByUrl(ADDRESS);
  expect((await getContent(article?.id ?? ''))?.text).not.toBe('');
});

test('no picture is asked for where the reader wants none', async () => {
  await saveSettings({ pictures: 'off' });
  const page = sampleExtraction(ADDRESS);
  await save({ ...page, leadImage: { value: { url: 'https://example.org/a.jpg' }, candidates: [] } });
  expect(await library().articlePictures.count()).toBe(0);
});

test('the icon says saved under whichever address the page was opened', async () => {
  const { title } = await save({ ...sampleExtraction(ADDRESS), url: 'https://example.org/?p=12' });
  expect(title).toMatch(/saved/iu);
});

const transaction = LibraryDatabase.prototype.transaction;

/** Lets the next transactions of the library fail. */
function breakLibrary(error: Error, times: number): void {
  let left = times;
  vi.spyOn(LibraryDatabase.prototype, 'transaction').mockImplementation(function (
    this: LibraryDatabase,
    ...args: unknown[]
  ) {
    left -= 1;
    return left >= 0 ? Promise.reject(error) : Reflect.apply(transaction, this, args);
  } as typeof transaction);
}

test.each(['UnknownError', 'InvalidStateError', 'DatabaseClosedError', 'AbortError'])(
  'a connection broken by %s is opened anew, and the page is saved',
  async (name) => {
    breakLibrary(new DOMException('Internal error opening backing store', name), 1);
    const { result } = await save(sampleExtraction(ADDRESS));
    expect(result).toMatchObject({ ok: true });
    expect(await countArticles()).toBe(1);
  },
);

test.each(['UnknownError', 'QuotaExceededError'])(
  'a page that %s keeps out is put aside, told, and saved later',
  async (name) => {
    breakLibrary(new DOMException('no', name), 2);
    const { result } = await save(sampleExtraction(ADDRESS));
    expect(result).toMatchObject({ ok: false, error: 'set-aside' });
    expect(await fakeBrowser.alarms.get(OUTBOX_ALARM)).toBeDefined();
    vi.mocked(LibraryDatabase.prototype.transaction).mockRestore();
    await emptyOutbox();
    expect(await findByUrl(ADDRESS)).toMatchObject({ title: sampleExtraction(ADDRESS).title.value });
    expect(await outboxPages()).toEqual([]);
  },
);

test('a full disk that takes nothing at all is told as such', async () => {
  breakLibrary(new DOMException('full', 'QuotaExceededError'), 9);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
  const { result } = await save(sampleExtraction(ADDRESS));
  expect(result).toMatchObject({ ok: false, error: 'storage-full' });
});

test('what is put aside waits in its order while the library refuses', async () => {
  breakLibrary(new DOMException('no', 'UnknownError'), 99);
  await save(sampleExtraction(ADDRESS));
  await save(sampleExtraction('https://example.org/b'));
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await emptyOutbox();
  expect((await outboxPages()).map(({ page }) => page.url)).toEqual([ADDRESS, 'https://example.org/b']);
});

test('a page whose tab was closed is kept as a link, and told so', async () => {
  Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('No tab with id: 1')) });
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  const result = await saveTab(1, {}, { url: ADDRESS, title: '看到一半的' });
  expect(result).toMatchObject({ ok: true, value: { title: '看到一半的', wasSaved: false, missing: 'no-access' } });
});

test("a page's source is no article, though it can be read", async () => {
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [{ result: sampleExtraction(ADDRESS) }] });
  const result = await saveTab(1, {}, { url: `view-source:${ADDRESS}`, title: null });
  expect(result).toMatchObject({ ok: false, error: 'no-access' });
});

test("the browser's own pages are refused, known or not", async () => {
  Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('Cannot access')) });
  const result = await saveTab(1, {}, { url: 'chrome://settings/', title: 'Settings' });
  expect(result).toMatchObject({ ok: false, error: 'no-access' });
});
