import { expect, FOREIGN_HOST, test } from './fixtures.ts';

const ARTICLE = `https://${FOREIGN_HOST}/community-training-graduation/`;

test('on any other site the button alone reads and saves the page', async ({ scene, words }) => {
  await scene.visit(ARTICLE);
  const popup = await scene.openPopup();
  const { kind, title } = await popup.card();
  expect(kind).toBe(words('pageKind.article'));
  await popup.save();
  await popup.showTab('saved');
  await expect.poll(() => popup.savedTitles()).toEqual([title]);
});

test('without a grant nothing of ours runs on another site', async ({ scene, session }) => {
  const page = await scene.visit(ARTICLE);
  const backstage = await session.backstage();
  await scene.aSecond();
  const seen = await backstage.evaluate(() => chrome.storage.session.get(null));
  expect(Object.values(seen)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('chrome-extension');
});

test('a granted site is watched from then on, and no more once the grant is taken back', async ({
  scene,
  session,
  words,
}) => {
  await scene.visit(ARTICLE);
  await session.allowHost(`*://${FOREIGN_HOST}/*`);
  const popup = await scene.openPopup();
  await popup.watchSite();
  await scene.visit(ARTICLE);
  await scene.iconTitle(words('icon.article'));

  const options = await session.openOwn('options.html');
  await options.locator(`.options-sites button`).click();
  await expect.poll(() => options.$$eval('.options-sites button', (buttons) => buttons.length)).toBe(0);
});

test('following on another site asks for that site first', async ({ scene, session }) => {
  await scene.visit(`https://${FOREIGN_HOST}/tag/社區培力訓練/`);
  await session.allowHost(`*://${FOREIGN_HOST}/*`);
  const popup = await scene.openPopup();
  await popup.showTab('following');
  await popup.follow('社區培力訓練');
  expect(await popup.failures()).toEqual([]);
});

declare const chrome: typeof import('wxt/browser').browser;
