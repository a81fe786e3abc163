import { writeFile } from 'node:fs/promises';
import { sampleBackup, sampleTitle } from '../bench/sample-backup.ts';
import { SITE_NAME } from '../site/server.ts';
import { repack } from '../unit/exchange/repack.ts';
import { expect, test } from './fixtures.ts';
import { LibraryPage } from './pages/library-page.ts';
import { textsOf } from './pages/look.ts';
import type { Popup } from './pages/popup.ts';
import { SavedSearch } from './pages/saved-search.ts';
import type { Scene } from './slice/scene.ts';

const ORIGIN = `https://${SITE_NAME}`;
const TRAINING = '社區培力訓練結業 學員把課堂搬進村里';
const WELL = '老井重見天日 村民合力清出半世紀淤泥';

async function saveBoth(scene: Scene): Promise<Popup> {
  for (const path of ['/community-training-graduation/', '/old-well-cleanup/']) {
    await scene.visit(ORIGIN + path);
    await (await scene.openPopup()).save();
  }
  const popup = await scene.openPopup();
  await expect.poll(() => popup.savedTitles()).toEqual([WELL, TRAINING]);
  return popup;
}

test('search as you type: variants are one, matches are marked, the text outlives the popup', async ({ scene }) => {
  const popup = await saveBoth(scene);
  const search = new SavedSearch(popup);
  await search.type('淤泥');
  await expect.poll(() => popup.savedTitles()).toEqual([WELL]);
  expect(await textsOf(popup.page, '.row-title mark')).toEqual(['淤泥']);
  await scene.closePopup();
  const again = await scene.openPopup();
  await expect.poll(() => new SavedSearch(again).text()).toBe('淤泥');
  await expect.poll(() => again.savedTitles()).toEqual([WELL]);
  await new SavedSearch(again).type('社区培力');
  await expect.poll(() => again.savedTitles()).toEqual([TRAINING]);
});

test('nothing is searched while an input method composes', async ({ scene }) => {
  const popup = await saveBoth(scene);
  const search = new SavedSearch(popup);
  await search.compose('ㄌㄠ');
  expect(await search.text()).toBe('ㄌㄠ');
  expect(await popup.savedTitles()).toEqual([WELL, TRAINING]);
  await search.commit('老井');
  await expect.poll(() => popup.savedTitles()).toEqual([WELL]);
});

test('an empty answer says what was searched and what to try', async ({ scene, words }) => {
  const popup = await saveBoth(scene);
  await new SavedSearch(popup).type('火星 is:unread after:soon');
  const said = async () => (await textsOf(popup.page, '.state'))[0] ?? '';
  await expect.poll(said).toContain(words('search.nothingTitle', { text: '火星 is:unread after:soon' }));
  expect(await said()).toContain(words('search.tryFewerFilters'));
  expect(await said()).toContain(words('search.ignored', { clauses: 'after:soon' }));
});

test('by keyboard alone: favourite, archive, find, undo; keys never fire while typing', async ({ scene, words }) => {
  const popup = await saveBoth(scene);
  const { keyboard } = popup.page;
  // The search field has the focus from the start.
  await popup.page.waitForSelector('.search-field input:focus');
  await keyboard.press('ArrowDown');
  await keyboard.press('f');
  await expect.poll(() => popup.toast()).toBe(words('article.favourited', { title: WELL }));
  await keyboard.press('j');
  await keyboard.press('e');
  await expect.poll(() => popup.savedTitles()).toEqual([WELL]);
  await keyboard.press('/');
  await keyboard.type('fe#u?/');
  expect(await new SavedSearch(popup).text()).toBe('fe#u?/');
  await new SavedSearch(popup).type('is:archived');
  await expect.poll(() => popup.savedTitles()).toEqual([TRAINING]);
  await keyboard.press('ArrowDown');
  await keyboard.press('u');
  await expect.poll(() => popup.savedTitles()).toEqual([]);
  await new SavedSearch(popup).press(words('filter.archived'));
  await expect.poll(() => popup.savedTitles()).toEqual([WELL, TRAINING]);
});

async function openLibrary(scene: Scene): Promise<LibraryPage> {
  await saveBoth(scene);
  await scene.closePopup();
  const page = await scene.session.openOwn('library.html');
  await page.bringToFront();
  const library = new LibraryPage(page, scene.words);
  await expect.poll(() => library.titles()).toEqual([WELL, TRAINING]);
  return library;
}

test('an article is read offline, with note and tags, and what belongs to it with the reason', async ({ scene }) => {
  const library = await openLibrary(scene);
  await library.page.setOfflineMode(true);
  await library.open(WELL);
  expect(await library.text()).toContain('十六名志工輪班三天');
  expect(await library.page.$eval('.saved-text', (text) => (text as HTMLElement).lang)).toMatch(/^zh/u);
  await expect.poll(async () => (await library.related()).join()).toContain(TRAINING);
  expect((await library.related()).join()).toContain(scene.words('related.tags', { tags: '志工' }));
  await library.writeNote('下週要引用');
  await library.addTag('培力', true);
  await expect.poll(() => library.articleTags()).toContain('社區培力訓練');
  await library.addTag('新標籤', false);
  await expect.poll(() => library.articleTags()).toContain('新標籤');
  await expect.poll(() => library.tags()).toContain('社區培力訓練 2');
  await library.search.type('has:note 引用');
  await expect.poll(() => library.titles()).toEqual([WELL]);
});

test('what is done to many is undone as one', async ({ scene, words }) => {
  const library = await openLibrary(scene);
  await library.select(WELL);
  await library.select(TRAINING);
  await library.forSelected(words('article.remove'));
  await expect.poll(() => library.titles()).toEqual([]);
  expect(await library.toast()).toBe(words('bulk.removed', { count: 2 }));
  await library.showShelf('trash');
  await expect.poll(() => library.titles()).toEqual([WELL, TRAINING]);
  await library.undo();
  await expect.poll(() => library.titles()).toEqual([]);
  await library.showShelf('library');
  await expect.poll(() => library.titles()).toEqual([WELL, TRAINING]);
  await expect.poll(() => library.tags()).toContain('志工 2');
});

test('the library page by keyboard alone', async ({ scene }) => {
  const library = await openLibrary(scene);
  const { keyboard } = library.page;
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('Enter');
  await library.page.waitForSelector(`.library-reading article[aria-label="${TRAINING}"]`);
  await keyboard.press('x');
  await keyboard.press('k');
  await keyboard.press('x');
  await keyboard.press('e');
  await expect.poll(() => library.titles()).toEqual([]);
  expect(await library.toast()).toBe(scene.words('bulk.archived', { count: 2 }));
  await keyboard.press('u');
  await expect.poll(() => library.titles()).toEqual([WELL, TRAINING]);
  await keyboard.press('/');
  await keyboard.type('淤泥');
  await expect.poll(() => library.titles()).toEqual([WELL]);
});

test('ten thousand articles come in from a backup, a few rows are drawn, the last is reached', async ({
  scene,
  words,
}) => {
  test.setTimeout(120_000);
  const page = await scene.session.openOwn('library.html');
  const library = new LibraryPage(page, words);
  const path = test.info().outputPath('backup.jsonl.gz');
  await writeFile(path, (await sampleBackup(10_000)).stream());
  await library.importFile(path);
  await library.acceptImport();
  await expect
    .poll(() => textsOf(page, '.toast [role="status"]'), { timeout: 90_000 })
    .toEqual([words('backup.imported', { count: 10_000 })]);
  await page.bringToFront();
  await expect.poll(async () => (await library.titles())[0]).toBe(sampleTitle(9_999));
  expect((await library.titles()).length).toBeLessThan(40);
  await page.keyboard.press('j');
  await page.keyboard.press('End');
  await expect.poll(async () => (await library.titles()).includes(sampleTitle(0))).toBe(true);
  expect((await library.titles()).length).toBeLessThan(40);
  await library.search.type('序號4321號');
  await expect.poll(() => library.titles()).toEqual([sampleTitle(4321)]);
});

test('a damaged backup is refused whole and told', async ({ scene, words }) => {
  const page = await scene.session.openOwn('library.html');
  const library = new LibraryPage(page, words);
  const path = test.info().outputPath('backup.jsonl.gz');
  await writeFile(path, (await repack(await sampleBackup(3), (text) => text.replace('居民', '村民'))).stream());
  await library.importFile(path);
  await expect.poll(() => textsOf(page, '.toast [role="status"]')).toEqual([words('backup.damaged')]);
  expect(await library.titles()).toEqual([]);
});
