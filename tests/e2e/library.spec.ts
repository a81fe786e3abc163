import { SITE_NAME } from '../site/server.ts';
import { expect, test } from './fixtures.ts';
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
  await keyboard.press('j');
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
