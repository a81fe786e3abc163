import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { retitleTabs, showPage } from '@/entrypoints/background/page-icon.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';

const ARTICLE = 'https://example.org/a';

/** The tabs whose icon was painted, in order. */
let painted: number[];

beforeEach(() => {
  fakeBrowser.reset();
  painted = [];
  Object.assign(fakeBrowser.action, {
    getTitle: async () => 'nothing new',
    setTitle: async () => {},
    setIcon: async ({ tabId }: { tabId: number }) => {
      painted.push(tabId);
    },
  });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});

async function openTab(url: string): Promise<number> {
  const { id } = await fakeBrowser.tabs.create({ url });
  if (id === undefined) throw new Error('a tab without an id');
  return id;
}

test('a tab that went on to another page keeps nothing of the page before', async () => {
  const stays = await openTab(ARTICLE);
  const leaves = await openTab(ARTICLE);
  for (const tabId of [stays, leaves]) await showPage(tabId, { shown: ARTICLE, url: ARTICLE, kind: 'article' });
  await fakeBrowser.tabs.update(leaves, { url: 'https://elsewhere.example/' });
  painted = [];
  await retitleTabs('2 new');
  expect(painted).toEqual([stays]);
});

test('a page under another address than its canonical one is still the page of its tab', async () => {
  const tabId = await openTab(`${ARTICLE}?page=2#top`);
  await showPage(tabId, { shown: `${ARTICLE}?page=2`, url: ARTICLE, kind: 'article' });
  painted = [];
  await retitleTabs('2 new');
  expect(painted).toEqual([tabId]);
});

test.each([
  ['the page says nothing of changes', null, 'saved'],
  ['it was changed in the minute of its saving', '2026-11-02T09:30:40+08:00', 'saved'],
  ['it was changed since', '2026-11-03T10:00:00+08:00', 'updated'],
])('of a saved article, %s', async (_name, modified, state) => {
  const page = sampleExtraction(ARTICLE);
  const told = { day: '2026-11-02', time: '09:30', zone: '+08:00' };
  await saveExtraction({ ...page, modified: { value: told, candidates: [] } }, Date.now());
  const tabId = await openTab(ARTICLE);
  const modifiedMs = modified === null ? null : Date.parse(modified);
  await showPage(tabId, { shown: ARTICLE, url: ARTICLE, kind: 'article', modifiedMs });
  const seen = await fakeBrowser.storage.session.get(`tab:${tabId}`);
  expect(seen).toMatchObject({ [`tab:${tabId}`]: { state } });
});
