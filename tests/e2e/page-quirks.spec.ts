import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dialog } from 'puppeteer-core';
import { SITE_NAME } from '../site/server.ts';
import { expect, test } from './fixtures.ts';
import { press, textOf, textsOf } from './pages/look.ts';
import { storedRows } from './pages/stored-rows.ts';

declare const chrome: typeof import('wxt/browser').browser;

const ORIGIN = `https://${SITE_NAME}`;
const SITE_TITLE = '金門GO資訊網';
const ARTICLE = `${ORIGIN}/old-well-cleanup/`;

interface Followed {
  title: string;
}

test('a site that swaps its page without loading one: the icon follows, and each article is its own', async ({
  scene,
  session,
  words,
}) => {
  const tab = await scene.visit(ARTICLE);
  await scene.iconTitle(words('icon.article'));
  await (await scene.openPopup()).save();
  await scene.iconTitle(words('icon.saved'));
  await scene.closePopup();
  // As a single-page site does it: the address first, the article a moment later, the canonical link not at all.
  const swap = (path: string): Promise<void> =>
    tab.evaluate(async (next) => {
      history.pushState(null, '', next);
      const answer = await fetch(next);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const canonical = document.querySelector('link[rel="canonical"]');
      document.body.replaceWith(page.body);
      document.head.replaceChildren(...page.head.children);
      if (canonical !== null) document.querySelector('link[rel="canonical"]')?.replaceWith(canonical);
    }, path);
  await swap('/night-buses-return/');
  await scene.iconTitle(words('icon.article'));
  await (await scene.openPopup()).save();
  await scene.closePopup();
  const urls = (await storedRows<{ urlKey: string }>(session, 'articles')).map(({ urlKey }) => urlKey);
  expect(urls.sort().map((url) => url.split('/')[1])).toEqual(['night-buses-return', 'old-well-cleanup']);
  await swap('/tag/社區培力訓練/');
  await scene.iconTitle(words('icon.list'));
});

test('back and forth through the history, the icon speaks of the page that is shown', async ({ scene, words }) => {
  const tab = await scene.visit(ARTICLE);
  await scene.iconTitle(words('icon.article'));
  await tab.goto(`${ORIGIN}/`);
  await scene.iconTitle(words('icon.list'));
  await tab.goBack();
  await scene.iconTitle(words('icon.article'));
  await tab.goForward();
  await scene.iconTitle(words('icon.list'));
});

test('only the page itself speaks, not what it frames', async ({ scene, words }) => {
  const tab = await scene.visit(`${ORIGIN}/`);
  await scene.iconTitle(words('icon.list'));
  await tab.evaluate(async (url) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = url;
    document.body.prepend(frame);
    await loaded;
  }, ARTICLE);
  await scene.aSecond();
  await scene.iconTitle(words('icon.list'));
  expect((await (await scene.openPopup()).card()).kind).toBe(words('pageKind.home'));
});

test('of a PDF the title and the link are saved, and that is said', async ({ scene, session, site, words }) => {
  const path = '/wp-content/uploads/ferry-timetable.pdf';
  site.running.control.fault({ kind: 'status', path, status: 200, body: PDF });
  site.running.control.fault({ kind: 'headers', path, headers: { 'Content-Type': 'application/pdf' } });
  await scene.visit(ORIGIN + path);
  const popup = await scene.openPopup();
  expect(await popup.card()).toMatchObject({ kind: words('pageKind.pdf'), title: 'ferry-timetable' });
  expect(await textsOf(popup.page, '.page-card-hint')).toEqual([words('page.pdfHint')]);
  await popup.save();
  const [article] = await storedRows<{ title: string; url: string; words: number }>(session, 'articles');
  expect(article).toMatchObject({ title: 'ferry-timetable', url: ORIGIN + path, words: 0 });
});

test('a feed that the browser shows as text can be followed as it stands', async ({ scene, session, site, words }) => {
  for (const type of ['application/rss+xml', 'text/xml']) {
    await test.step(type, async () => {
      site.running.control.fault({
        kind: 'headers',
        path: '/feed/',
        headers: { 'Content-Type': `${type}; charset=utf-8` },
      });
      await scene.visit(`${ORIGIN}/feed/`);
      const popup = await scene.openPopup();
      expect(await popup.card()).toMatchObject({ kind: words('kind.feed'), title: SITE_TITLE });
    });
  }
  const { page } = await scene.openPopup();
  await press(page, '.page-card-actions button');
  await expect.poll(() => storedRows<Followed>(session, 'sources')).toMatchObject([{ title: SITE_TITLE }]);
});

test('pictures and fields named like parts of the page do not stand in their place', async ({ scene, site }) => {
  const body = `<!doctype html><title>老街的鐘樓修好了</title><img name="title"><img name="body"><img name="querySelector">
    <form><input name="children"><input name="parentElement"><input name="getAttribute"><article><h1>老街的鐘樓修好了</h1>${'<p>停了十一年的鐘今天中午又響了，鎮上的人都停下來聽。</p>'.repeat(9)}</article></form>`;
  site.running.control.fault({ kind: 'status', path: '/clock-tower/', status: 200, body });
  await scene.visit(`${ORIGIN}/clock-tower/`);
  expect((await (await scene.openPopup()).card()).title).toBe('老街的鐘樓修好了');
});

test('a page that is still arriving is waited for, so that its end is saved too', async ({ scene, session, site }) => {
  const tab = await scene.visit(`${ORIGIN}/`);
  // Else the site's own interface would complete what was cut off.
  site.running.control.fault({ kind: 'status', path: '/wp-json/*', status: 404 });
  site.running.control.fault({ kind: 'slow', path: '/old-well-cleanup/', delayMs: 400, dripBytes: 1_000 });
  const arriving = tab.goto(ARTICLE);
  await tab.waitForSelector('h1.entry-title');
  await (await scene.openPopup()).save();
  await arriving;
  const paragraphs = await tab.$$eval('.entry-content p', (all) => all.map(({ textContent }) => textContent?.trim()));
  const [stored] = await storedRows<{ text: string }>(session, 'contents');
  expect(paragraphs.length).toBeGreaterThan(3);
  expect(stored?.text).toContain(paragraphs.at(-2));
});

test('a page that does not answer is not waited for; its link can be kept', async ({ scene, session, words }) => {
  const tab = await scene.visit(ARTICLE);
  const dialog = new Promise<Dialog>((resolve) => tab.once('dialog', resolve));
  await tab.evaluate(() => void setTimeout(() => alert('still here?')));
  const asked = await dialog;
  const { page } = await scene.openPopup();
  await page.waitForSelector('.page-notice');
  expect(await textOf(page, '.page-notice h1')).toBe(words('page.busyTitle'));
  await press(page, `.page-notice ::-p-text(${words('page.keepLink')})`);
  await expect.poll(async () => (await storedRows<{ url: string }>(session, 'articles')).length).toBe(1);
  await asked.dismiss();
});

test('pages that are closed to extensions are named', async ({ scene, words }) => {
  const file = join(tmpdir(), 'windlion-note.html');
  writeFileSync(file, '<!doctype html><title>note</title><p>a note of my own</p>');
  const closed = [
    ['chrome://version/', ['page.closedTitle', 'page.browserTitle']],
    [pathToFileURL(file).href, ['page.closedTitle', 'page.fileTitle']],
    [`view-source:${ARTICLE}`, ['page.closedTitle', 'page.sourceTitle']],
  ] as const;
  for (const [url, titles] of closed) {
    await test.step(url, async () => {
      await scene.visit(url);
      const { page } = await scene.openPopup();
      expect(titles.map((title) => words(title))).toContain(await textOf(page, '.page-notice h1'));
    });
  }
});

test('an article that was changed since it was saved says so, on its icon and its card', async ({
  scene,
  site,
  words,
}) => {
  const { control } = site.running;
  const kept = '<p>村口的老榕樹由志工連續三個週末修剪完成，樹下重新鋪上石板，傍晚又有人搬椅子來聊天。</p>';
  const { id, path } = control.publish({ title: '老榕樹下的石板', tags: [], content: kept });
  await scene.visit(ORIGIN + path);
  await (await scene.openPopup()).save();
  await scene.iconTitle(words('icon.saved'));
  await scene.closePopup();
  control.setClock(Date.now() + 60 * 60_000);
  control.edit({ id, content: `${kept}<p>石板由鎮公所補助。</p>` });
  await scene.visit(ORIGIN + path);
  await scene.iconTitle(words('icon.updated'));
  const { page } = await scene.openPopup();
  await press(page, `.page-card-status ::-p-text(${words('changes.since', { added: 1, removed: 0 })})`);
  await press(page, `.page-panel-note ::-p-text(${words('changes.update')})`);
  await scene.iconTitle(words('icon.saved'));
});

test('a saved page opens for editing: its tags and note stay as the reader made them', async ({
  scene,
  session,
  words,
}) => {
  await scene.visit(ARTICLE);
  const popup = await scene.openPopup();
  await popup.save();
  await press(popup.page, `.page-card-actions [aria-label="${words('page.edit')}"]`);
  await popup.page.type('.note-field textarea', '找管委會再問一次');
  await popup.page.type('.tag-editor input', '水井');
  await popup.page.keyboard.press('Enter');
  await expect.poll(() => textsOf(popup.page, '.page-card-note')).toEqual(['找管委會再問一次']);
  await expect.poll(() => textsOf(popup.page, '.page-card .tag')).toContain('水井');
  await scene.closePopup();
  await scene.visit(`${ARTICLE}?utm_source=line`);
  const again = await scene.openPopup();
  expect((await again.card()).kind).toBe(words('page.saved'));
  expect(await textsOf(again.page, '.page-card-note')).toEqual(['找管委會再問一次']);
  expect(await storedRows(session, 'articles')).toMatchObject([{ note: '找管委會再問一次' }]);
});

/** The smallest that browsers open: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
