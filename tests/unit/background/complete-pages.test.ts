import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { COMPLETIONS_ALARM, completePage, completePages } from '@/entrypoints/background/complete-pages.ts';
import { correctSavedArticle, setTags } from '@/utils/library/article-edits.ts';
import { getArticle, saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { moveAll } from '@/utils/library/shelves.ts';
import { allTags } from '@/utils/library/tags.ts';
import { completions } from '@/utils/settings/completions.ts';
import { wordPressAnswer } from '../feeds/wordpress-answer.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';
import { dieAfter } from './mortal-worker.ts';

const ADDRESS = 'https://news.example/lantern/';
const page = {
  ...sampleExtraction(ADDRESS, ['漁港']),
  bylines: { value: null, candidates: [] },
  wordpress: { apiRoot: 'https://news.example/wp-json/', object: { type: 'posts' as const, id: 41 } },
};
let isGranted = true;
let asked: { url: string; init: RequestInit }[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(library().tables.map((table) => table.clear()));
  isGranted = true;
  asked = [];
  Object.assign(fakeBrowser.permissions, { contains: async () => isGranted });
  answerWith(() => Response.json(wordPressAnswer()));
});

function answerWith(respond: () => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return respond();
  });
}

async function save(): Promise<string> {
  return (await saveExtraction(page, Date.now())).article.id;
}

const later = (ms: number) => vi.spyOn(Date, 'now').mockReturnValue(Date.now() + ms);

test('a saved article gets what only the interface tells, its tags counted', async () => {
  const id = await save();
  await completePage(id, page);
  const article = await getArticle(id);
  expect(article).toMatchObject({
    bylines: [{ name: '葉建雄', role: 'author' }],
    tags: ['漁港', '食 & 住'],
    categories: ['地方新聞', '金門地方新聞'],
    wordpress: { authors: ['葉建雄'] },
    words: 10,
  });
  expect((await allTags()).map(({ name, count }) => [name, count]).toSorted()).toEqual([
    ['漁港', 1],
    ['食 & 住', 1],
  ]);
  expect(await completions()).toEqual([]);
  expect(await fakeBrowser.alarms.get(COMPLETIONS_ALARM)).toBeUndefined();
});

test('a lead picture that only the interface tells is kept like the others', async () => {
  const id = await save();
  await completePage(id, page);
  const url = (await getArticle(id))?.leadImage?.url;
  expect(url).toMatch(/^https:/u);
  expect(await library().articlePictures.toArray()).toMatchObject([{ articleId: id, url }]);
});

test('the request carries neither cookies nor referrer, and passes the cache', async () => {
  await completePage(await save(), page);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.url).toMatch(/^https:\/\/news\.example\/wp-json\/wp\/v2\/posts\/41\?_embed=/u);
  expect(asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
});

test('without a grant nothing is asked, nor later', async () => {
  isGranted = false;
  const id = await save();
  await completePage(id, page);
  isGranted = true;
  await completePages();
  expect(asked).toEqual([]);
  expect((await getArticle(id))?.wordpress).toBeUndefined();
});

test.each<[string, () => Response]>([
  ['a 404', () => Response.json({ code: 'rest_post_invalid_id' }, { status: 404 })],
  [
    'a page instead of data',
    () => new Response('<!doctype html><p>Welcome', { headers: { 'content-type': 'text/html' } }),
  ],
  ['another post', () => Response.json(wordPressAnswer({ id: 40 }))],
  ['too much', () => new Response(new Uint8Array(3 * 1024 * 1024))],
])('%s leaves the article as it was, and is not asked for again', async (_name, respond) => {
  answerWith(respond);
  const id = await save();
  const before = await getArticle(id);
  await completePage(id, page);
  expect(await getArticle(id)).toEqual(before);
  expect(await completions()).toEqual([]);
});

test.each<[string, () => Response | Promise<Response>]>([
  ['a troubled server', () => new Response(null, { status: 503 })],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a slow server', () => Promise.reject(new DOMException('too slow', 'TimeoutError'))],
])('%s is asked again later, and at last no more', async (_name, respond) => {
  const id = await save();
  answerWith(respond);
  await completePage(id, page);
  expect(await fakeBrowser.alarms.get(COMPLETIONS_ALARM)).toBeDefined();
  await completePages();
  expect(asked).toHaveLength(1);
  for (let day = 0; day < 6; day++) {
    later(24 * 60 * 60_000);
    await completePages();
  }
  expect(asked).toHaveLength(4);
  expect(await completions()).toEqual([]);
});

test('a server that asks for time gets it', async () => {
  answerWith(() => new Response(null, { status: 429, headers: { 'retry-after': '7200' } }));
  await completePage(await save(), page);
  const [waiting] = await completions();
  expect((waiting?.dueAt ?? 0) - Date.now()).toBeGreaterThan(7_000_000);
});

test('what the reader corrected or tagged meanwhile stays', async () => {
  const id = await save();
  answerWith(async () => {
    await correctSavedArticle(id, { bylines: [{ name: '我自己', role: 'author' }] }, Date.now());
    await setTags(id, ['我的'], Date.now());
    return Response.json(wordPressAnswer());
  });
  await completePage(id, page);
  expect(await getArticle(id)).toMatchObject({ bylines: [{ name: '我自己' }], tags: ['我的'] });
  expect((await allTags()).map(({ name }) => name)).toEqual(['我的']);
});

test('what was removed meanwhile is left alone', async () => {
  const id = await save();
  await moveAll([id], 'trash', Date.now());
  await completePage(id, page);
  expect((await getArticle(id))?.wordpress).toBeUndefined();
  expect(await allTags()).toEqual([]);
});

test('a worker killed at any step goes on a day later, with every tag counted once', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let steps = 0;
  for (let isDone = false; !isDone; steps += 1) {
    await Promise.all(library().tables.map((table) => table.clear()));
    await fakeBrowser.storage.local.clear();
    const id = await save();
    const worker = dieAfter(steps);
    await completePage(id, page).catch(() => null);
    isDone = !worker.isDead();
    worker.revive();
    const clock = later(24 * 60 * 60_000);
    await completePages();
    clock.mockRestore();
    // Who died before the queue knew of the page has it as it was read.
    const { tags } = (await getArticle(id)) ?? { tags: [] };
    expect(tags).toEqual(steps === 0 ? ['漁港'] : ['漁港', '食 & 住']);
    expect((await allTags()).map(({ count }) => count)).toEqual(tags.map(() => 1));
    expect(await completions()).toEqual([]);
  }
  expect(steps).toBeGreaterThan(4);
});
