import type { Page } from 'puppeteer-core';
import { SITE_NAME } from '../site/server.ts';
import type { Session } from './browser/session.ts';
import { expect, FOREIGN_HOST, test } from './fixtures.ts';
import { textsOf } from './pages/look.ts';
import { Popup } from './pages/popup.ts';
import { chooseMenuItem, letIn, pageToast, pressAltS } from './pages/save-ways.ts';
import { putRows, storedRows } from './pages/stored-rows.ts';

declare const chrome: typeof import('wxt/browser').browser;

const PATH = '/community-training-graduation/';
const TITLE = '社區培力訓練結業 學員把課堂搬進村里';
const ARTICLE = `https://${SITE_NAME}${PATH}`;
const FOREIGN = `https://${FOREIGN_HOST}${PATH}`;

interface Article {
  id: string;
  url: string;
  title: string;
  quotes: string[];
  note: string;
  toFetch?: { problem: string };
}

const saved = (session: Session): Promise<Article[]> => storedRows<Article>(session, 'articles');

const texts = async (session: Session): Promise<number[]> =>
  (await storedRows<{ text: string }>(session, 'contents')).map(({ text }) => text.length);

/** Selects a paragraph of the page; its text. */
function selectParagraph(page: Page): Promise<string> {
  return page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.length > 40);
    if (paragraph === undefined) throw new Error('no paragraph');
    getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString().trim() ?? '';
  });
}

/** What the icon of the tab in front says, in a moment that passes. */
async function flash(session: Session): Promise<{ text: string; title: string }> {
  const backstage = await session.backstage();
  return backstage.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? 0;
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  });
}

for (const [where, url] of [
  ['a granted site', ARTICLE],
  ['a site without a grant', FOREIGN],
] as const) {
  test(`Alt+S on ${where} saves the page whole, and the page tells it`, async ({ scene, session, words }) => {
    const page = await scene.visit(url);
    await pressAltS(session, page);
    await expect.poll(() => pageToast(page)).toBe(words('save.done', { title: TITLE }));
    expect(await saved(session)).toMatchObject([{ url, title: TITLE, quotes: [] }]);
    expect(await texts(session)).toEqual([expect.any(Number)]);
    expect(await page.evaluate(() => document.body.textContent)).not.toContain(words('save.done', { title: TITLE }));
  });
}

test('Alt+S keeps what is selected as a quote', async ({ scene, session }) => {
  const page = await scene.visit(FOREIGN);
  const quote = await selectParagraph(page);
  await pressAltS(session, page);
  await expect.poll(async () => (await saved(session)).map(({ quotes }) => quotes)).toEqual([[quote]]);
});

test('Alt+S on what is saved opens it for editing; tags and note stay', async ({ scene, session, words }) => {
  const page = await scene.visit(ARTICLE);
  await pressAltS(session, page);
  await expect.poll(() => saved(session)).toHaveLength(1);
  await putRows(
    session,
    'articles',
    (await saved(session)).map((article) => ({ ...article, note: '下週引用', tags: ['水井'] })),
  );
  await pressAltS(session, page);
  const target = await session.browser.waitForTarget((one) => one.url().includes('popup.html'), { timeout: 10_000 });
  const popup = new Popup(await target.asPage(), words);
  await popup.page.waitForSelector('.note-field textarea');
  expect(await popup.toast()).toBe(words('save.again', { title: TITLE }));
  expect(await textsOf(popup.page, '.tag-editor-tags li')).toEqual([expect.stringContaining('水井')]);
  expect(await saved(session)).toMatchObject([{ note: '下週引用', tags: ['水井'] }]);
});

test('Alt+S offline keeps the text that the page shows', async ({ scene, session, words }) => {
  const page = await scene.visit(ARTICLE);
  await page.setOfflineMode(true);
  await pressAltS(session, page);
  await expect.poll(() => pageToast(page)).toBe(words('save.done', { title: TITLE }));
  expect(await saved(session)).toMatchObject([{ title: TITLE }]);
});

test('Alt+S where there is nothing to save says so', async ({ scene, session, words }) => {
  const page = await scene.visit(`https://${SITE_NAME}/no-such-page/`);
  await pressAltS(session, page);
  await expect.poll(() => pageToast(page)).toBe(words('save.nothingHere'));
  expect(await saved(session)).toEqual([]);
});

test('Alt+S on a page of the browser’s own is answered on the icon', async ({ scene, session, words }) => {
  const page = await scene.visit('chrome://version/');
  await pressAltS(session, page);
  await expect.poll(() => flash(session)).toEqual({ text: '!', title: words('save.noAccess') });
  expect(await saved(session)).toEqual([]);
});

test('the menu on a page saves it, the one on a selection with a quote; saved before, it opens', async ({
  scene,
  session,
  words,
}) => {
  const page = await scene.visit(FOREIGN);
  await letIn(session, page);
  await chooseMenuItem(session, { menuItemId: 'save-page', pageUrl: FOREIGN });
  await expect.poll(() => pageToast(page)).toBe(words('save.done', { title: TITLE }));
  const quote = await selectParagraph(page);
  await chooseMenuItem(session, { menuItemId: 'save-page', pageUrl: FOREIGN, selectionText: quote });
  const target = await session.browser.waitForTarget((one) => one.url().includes('popup.html'), { timeout: 10_000 });
  await (await target.asPage()).waitForSelector('.note-field textarea');
  expect(await saved(session)).toMatchObject([{ title: TITLE, quotes: [quote] }]);
});

test('the menu on a link saves what is behind it without opening it', async ({ scene, session, words }) => {
  const page = await scene.visit(`https://${SITE_NAME}/`);
  await chooseMenuItem(session, { menuItemId: 'save-link', pageUrl: page.url(), linkUrl: ARTICLE });
  await expect.poll(() => pageToast(page)).toBe(words('save.done', { title: TITLE }));
  expect(await saved(session)).toMatchObject([{ url: ARTICLE, title: TITLE, quotes: [] }]);
  expect((await texts(session))[0]).toBeGreaterThan(200);
  expect(page.url()).toBe(`https://${SITE_NAME}/`);
  await chooseMenuItem(session, { menuItemId: 'save-link', pageUrl: page.url(), linkUrl: ARTICLE });
  await expect.poll(() => pageToast(page)).toBe(words('save.already', { title: TITLE }));
  expect(await saved(session)).toHaveLength(1);
});

test('the menu on a link that cannot be reached keeps the link, and says that its text follows', async ({
  scene,
  session,
  site,
  words,
}) => {
  const page = await scene.visit(`https://${SITE_NAME}/`);
  site.running.control.fault({ kind: 'status', path: PATH, status: 503 });
  await chooseMenuItem(session, { menuItemId: 'save-link', pageUrl: page.url(), linkUrl: ARTICLE });
  await expect
    .poll(() => pageToast(page))
    .toBe(words('save.linkLater', { title: ARTICLE.replace('https://www.', '') }));
  expect(await saved(session)).toMatchObject([{ url: ARTICLE, toFetch: { problem: 'not-fetched' } }]);
});

test('the menu on a link of a site without a grant keeps the link while the browser asks', async ({
  scene,
  session,
}) => {
  const page = await scene.visit(`https://${SITE_NAME}/`);
  await chooseMenuItem(session, { menuItemId: 'save-link', pageUrl: page.url(), linkUrl: FOREIGN });
  await expect.poll(() => saved(session)).toMatchObject([{ url: FOREIGN, toFetch: {} }]);
});
