import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchLinks } from '@/entrypoints/background/fetch-links.ts';
import { keepPictures } from '@/entrypoints/background/keep-pictures.ts';
import { emptyOutbox } from '@/entrypoints/background/outbox.ts';
import { saveLink, saveListed, saveTab } from '@/entrypoints/background/save.ts';
import type { Extraction } from '@/utils/article/extraction.ts';
import { listArticles } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { allTags } from '@/utils/library/tags.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';
import { pngBytes } from '../pictures/picture-bytes.ts';
import { dieAfter } from './mortal-worker.ts';

const ADDRESS = 'https://news.example/a';
const PICTURE = 'https://news.example/roof.png';

vi.mock('@/utils/platform/page-parser.ts', () => ({ parsePage: async (_html: string, url: string) => pageAt(url) }));

/** What the page at an address says: one tag, one picture. */
function pageAt(url: string): Extraction {
  const page = sampleExtraction(url, ['志工']);
  const block = { id: 'p', kind: 'image' as const, text: '', start: 0, end: 0, url: PICTURE };
  return { ...page, content: page.content && { ...page.content, blocks: [...page.content.blocks, block] } };
}

function listing(): Extraction {
  const item = { published: null, author: null, excerpt: '', imageUrl: null, categories: [], tags: [], bylines: [] };
  const items = ['a', 'b'].map((name) => ({
    ...item,
    ...{ url: `https://news.example/${name}`, title: name, content: null, notice: null },
  }));
  return { ...sampleExtraction('https://news.example/tag'), items };
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await Promise.all(library().tables.map((table) => table.clear()));
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  const ignore = async () => '';
  const { action } = fakeBrowser;
  Object.assign(action, { getTitle: ignore, setIcon: ignore, setTitle: ignore, setBadgeText: ignore });
  Object.assign(action, { setBadgeBackgroundColor: ignore, setBadgeTextColor: ignore });
  vi.stubGlobal('fetch', async (url: string) => {
    const isPicture = url === PICTURE;
    const headers = { 'content-type': isPicture ? 'image/png' : 'text/html' };
    const response = new Response(isPicture ? pngBytes(8, 8) : '<!doctype html>', { headers });
    return Object.defineProperty(response, 'url', { value: url });
  });
});

function open(page: Extraction): void {
  const executeScript = async ({ files }: { files?: string[] }) => [{ result: files ? page : null }];
  Object.assign(fakeBrowser.scripting, { executeScript });
}

/** A new worker, a day later: what was begun is gone on with. */
async function wakeADayLater(): Promise<void> {
  const later = Date.now() + 24 * 60 * 60_000;
  const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
  await emptyOutbox();
  await fetchLinks();
  await keepPictures();
  clock.mockRestore();
}

const SAVES = {
  'the page in a tab': { run: () => saveTab(1), page: pageAt(ADDRESS), articles: 1 },
  'a link': { run: () => saveLink(ADDRESS, { title: '連結' }), page: pageAt(ADDRESS), articles: 1 },
  'the posts of a listing': {
    run: () => saveListed(1, ['https://news.example/a', 'https://news.example/b']),
    page: listing(),
    articles: 2,
  },
};

test.each(Object.entries(SAVES))('saving %s: killed at any step it loses and doubles nothing', async (_name, save) => {
  let steps = 0;
  for (let isDone = false; !isDone; steps += 1) {
    await Promise.all(library().tables.map((table) => table.clear()));
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.session.clear();
    open(save.page);
    const worker = dieAfter(steps);
    const told = await save.run().catch(() => null);
    await Promise.all([fetchLinks(), keepPictures()]).catch(() => null);
    isDone = !worker.isDead();
    worker.revive();
    await wakeADayLater();
    const isSaved = told?.ok === true;
    const found = await listArticles({ limit: 9 });
    if (isSaved) expect([steps, found.length]).toEqual([steps, save.articles]);
    // Who was told nothing, or that it failed, saves again.
    open(save.page);
    await save.run();
    await fetchLinks();
    await keepPictures();
    const articles = await listArticles({ limit: 9 });
    expect([steps, articles.map(({ toFetch, words }) => [toFetch, words])]).toEqual([
      steps,
      Array.from({ length: save.articles }, () => [undefined, 10]),
    ]);
    expect((await allTags()).map(({ count }) => count)).toEqual([save.articles]);
    expect(await library().contents.count()).toBe(save.articles);
    expect(await library().pictures.count()).toBe(1);
    expect(await library().articlePictures.where('hash').above('').count()).toBe(save.articles);
    expect(steps).toBeLessThan(150);
  }
  // It did die at many of them.
  expect(steps).toBeGreaterThan(10);
});
