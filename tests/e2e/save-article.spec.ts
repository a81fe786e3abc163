import { SITE_NAME } from '../site/server.ts';
import { expect, test } from './fixtures.ts';
import type { Popup } from './pages/popup.ts';
import type { Scene } from './slice/scene.ts';

const ORIGIN = `https://${SITE_NAME}`;
const TRAINING = '社區培力訓練結業 學員把課堂搬進村里';
const WELL = '老井重見天日 村民合力清出半世紀淤泥';

async function saveAt(scene: Scene, path: string): Promise<Popup> {
  await scene.visit(ORIGIN + path);
  const popup = await scene.openPopup();
  await popup.save();
  await popup.showTab('saved');
  return popup;
}

test('an empty library says what to do', async ({ scene, words }) => {
  await scene.visit(`${ORIGIN}/`);
  const popup = await scene.openPopup();
  await expect.poll(() => popup.page.evaluate(() => document.body.innerText)).toContain(words('library.emptyTitle'));
  expect(await popup.savedTitles()).toEqual([]);
});

test('a saved article stands in the list with picture, source, date and tags', async ({ scene }) => {
  const popup = await saveAt(scene, '/community-training-graduation/');
  await expect.poll(() => popup.savedTitles()).toEqual([TRAINING]);
  const row = await popup.page.$eval('article.row', (element) => ({
    picture: element.querySelector('img')?.naturalWidth ?? 0,
    text: element.textContent,
    date: element.querySelector('time')?.dateTime,
  }));
  expect(row.picture).toBeGreaterThan(0);
  expect(row.text).toContain('金門GO資訊網');
  expect(row.text).toContain('社區培力訓練');
  expect(row.date).toMatch(/^\d{4}-\d\d-\d\d/u);
});

test('newest first; a related tag narrows the list, excludes, and lets be', async ({ scene }) => {
  await saveAt(scene, '/community-training-graduation/');
  const popup = await saveAt(scene, '/old-well-cleanup/');
  await expect.poll(() => popup.savedTitles()).toEqual([WELL, TRAINING]);
  await expect.poll(() => popup.relatedTags()).toContain('志工 2');
  await popup.pressTag('古厝');
  await expect.poll(() => popup.savedTitles()).toEqual([WELL]);
  await expect.poll(() => popup.relatedTags()).toContain('古厝 1');
  await popup.pressTag('古厝');
  await expect.poll(() => popup.savedTitles()).toEqual([TRAINING]);
  await popup.pressTag('古厝');
  await expect.poll(() => popup.savedTitles()).toEqual([WELL, TRAINING]);
});

test('removal can be undone, and the icon follows', async ({ scene, words }) => {
  const popup = await saveAt(scene, '/community-training-graduation/');
  await scene.iconTitle(words('icon.saved'));
  await popup.remove(TRAINING);
  await expect.poll(() => popup.savedTitles()).toEqual([]);
  await scene.iconTitle(words('icon.article'));
  await popup.undo();
  await expect.poll(() => popup.savedTitles()).toEqual([TRAINING]);
  await scene.iconTitle(words('icon.saved'));
});

test('the same article at another of its addresses is saved already', async ({ scene, words }) => {
  await saveAt(scene, '/community-training-graduation/');
  await scene.visit(`${ORIGIN}/community-training-graduation/?utm_source=line&fbclid=x#comments`);
  const popup = await scene.openPopup();
  await expect.poll(async () => (await popup.card()).kind).toBe(words('page.saved'));
  expect(await popup.savedTitles()).toEqual([TRAINING]);
});

test('a page of each kind is called what it is', async ({ scene, words }) => {
  const pages = [
    ['/', 'pageKind.home', 'icon.list'],
    ['/tag/社區培力訓練/', 'kind.tag', 'icon.list'],
    ['/category/news/local-news/', 'kind.category', 'icon.list'],
    ['/author/mingyuan/', 'kind.author', 'icon.list'],
    ['/?s=金門', 'kind.search', 'icon.list'],
    ['/night-buses-return/', 'pageKind.article', 'icon.article'],
  ] as const;
  for (const [path, kind, icon] of pages) {
    await test.step(path, async () => {
      await scene.visit(ORIGIN + path);
      await scene.iconTitle(words(icon));
      const popup = await scene.openPopup();
      expect((await popup.card()).kind).toBe(words(kind));
    });
  }
});

test('nothing is saved of a page without an article', async ({ scene, words }) => {
  await scene.visit(`${ORIGIN}/no-such-page/`);
  await scene.iconTitle(words('icon.nothing'));
  const popup = await scene.openPopup();
  await expect.poll(() => popup.page.evaluate(() => document.body.innerText)).toContain(words('page.noneTitle'));
});
