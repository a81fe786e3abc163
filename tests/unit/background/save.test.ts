import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveTab } from '@/entrypoints/background/save.ts';
import type { Extraction } from '@/utils/article/extraction.ts';
import type { PageKind } from '@/utils/article/page-kind.ts';
import { countArticles, findByUrl, getContent } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';

const ADDRESS = 'https://example.org/a';

beforeEach(async () => {
  fakeBrowser.reset();
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

test('the icon says saved under whichever address the page was opened', async () => {
  const { title } = await save({ ...sampleExtraction(ADDRESS), url: 'https://example.org/?p=12' });
  expect(title).toMatch(/saved/iu);
});
