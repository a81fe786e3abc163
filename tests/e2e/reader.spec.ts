import { SITE_NAME } from '../site/server.ts';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './pages/axe.ts';
import { press, pressToLeave, textOf, textsOf } from './pages/look.ts';
import { ReaderPage, setType } from './pages/reader-page.ts';
import type { Scene } from './slice/scene.ts';

const ORIGIN = `https://${SITE_NAME}`;
const BIRDS = '【專題】候鳥不再準時？二十年筆記裡的暖化線索';
const WELL = '老井重見天日 村民合力清出半世紀淤泥';

/** Saves two articles and opens the later one from its row in the popup. */
async function openFromRow(scene: Scene): Promise<ReaderPage> {
  for (const path of ['/old-well-cleanup/', '/migratory-birds-notebooks/']) {
    await scene.visit(ORIGIN + path);
    await (await scene.openPopup()).save();
  }
  const popup = await scene.openPopup();
  await pressToLeave(popup.page, `article.row[aria-label="${BIRDS}"] .row-title a`);
  const page = await scene.openedOwn('/reader.html');
  await page.setViewport({ width: 900, height: 500 });
  await page.bringToFront();
  const reader = new ReaderPage(page);
  await expect.poll(() => reader.title()).toBe(BIRDS);
  return reader;
}

test('a row leads to the saved text; it is read offline, and no picture is asked of the network', async ({ scene }) => {
  const reader = await openFromRow(scene);
  const { page } = reader;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/u.test(request.url())) asked.push(request.url());
  });
  await page.setOfflineMode(true);
  await page.reload();
  await expect.poll(() => reader.title()).toBe(BIRDS);
  expect(await reader.text()).toContain('七千三百多頁');
  expect(await textsOf(page, '.article-header-notice')).toEqual(['※本文版權所有，非經授權，不得轉載！']);
  expect(await reader.style('line-break')).toBe('strict');
  expect(asked).toEqual([]);
});

test('the place is kept over a reload and over another size of letters', async ({ scene, words }) => {
  const reader = await openFromRow(scene);
  const { page } = reader;
  await reader.openPanel(words('reader.outline'));
  expect(await reader.outline()).toEqual(['不只是溫度', '還能做什麼']);
  await press(page, `.outline button ::-p-text(還能做什麼)`);
  await expect.poll(() => reader.topLine()).toBe('還能做什麼');
  // Stored after a pause in scrolling.
  await expect.poll(() => readPositions(scene)).toBe(1);
  await page.reload();
  await expect.poll(() => reader.topLine()).toBe('還能做什麼');
  await page.keyboard.press('a');
  await page.waitForSelector('.type-panel');
  await page.focus('.type-panel input[type="range"]');
  for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => reader.style('font-size')).toBe(`${17 * 1.3}px`);
  await expect.poll(() => reader.topLine()).toBe('還能做什麼');
  await page.reload();
  await page.waitForSelector('.saved-text p');
  expect(await reader.style('font-size')).toBe(`${17 * 1.3}px`);
});

test('by keyboard alone: on to the next, a note, a share, the way back', async ({ scene, words }) => {
  const reader = await openFromRow(scene);
  const { page } = reader;
  await page.keyboard.press('j');
  await expect.poll(() => reader.title()).toBe(WELL);
  await page.keyboard.press('n');
  await page.keyboard.type('下週引用 jk');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('s');
  await page.waitForSelector('dialog[open] .share');
  const links = await page.$$eval('.share a', (found) => found.map((link) => decodeURIComponent(link.href)));
  expect(links).toHaveLength(5);
  for (const link of links) expect(link).toContain('old-well-cleanup');
  expect(links.join()).not.toContain('十六名志工輪班三天');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { hidden: true });
  await page.keyboard.press('k');
  await expect.poll(() => reader.title()).toBe(BIRDS);
  await page.keyboard.press('j');
  await expect.poll(() => reader.title()).toBe(WELL);
  await expect.poll(() => page.$eval('.note-field textarea', (field) => field.value)).toBe('下週引用 jk');
  await page.keyboard.press('?');
  expect(await textOf(page, 'dialog[open] h2')).toBe(words('keys.title'));
});

test('set from top to bottom the text goes on to the left, by wheel and by key', async ({ scene, session }) => {
  await setType(session, { vertical: true });
  const reader = await openFromRow(scene);
  const { page } = reader;
  expect(await reader.style('writing-mode')).toBe('vertical-rl');
  const left = () => page.$eval('.reader-sheet', (sheet) => sheet.scrollLeft);
  expect(await left()).toBe(0);
  await page.keyboard.press('PageDown');
  await expect.poll(left).toBeLessThan(-100);
  const before = await left();
  await page.mouse.move(300, 300);
  await page.mouse.wheel({ deltaY: 200 });
  await expect.poll(left).toBeLessThan(before);
});

test('on paper stand head, notice and text, and nothing to press', async ({ scene }) => {
  const { page } = await openFromRow(scene);
  await page.emulateMediaType('print');
  const shown = await page.evaluate(() => document.body.innerText);
  for (const text of [BIRDS, '葉○○', '※本文版權所有', '七千三百多頁', '不要猜']) expect(shown).toContain(text);
  expect(
    await page.$$eval('button, textarea, input', (found) => found.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
  const pdf = Buffer.from(await page.pdf());
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
});

test('axe finds nothing wrong on any paper, in any direction, with panel and dialog open', async ({
  scene,
  session,
  words,
}) => {
  const reader = await openFromRow(scene);
  const { page } = reader;
  for (const settings of [{}, { paper: 'sepia' as const }, { paper: 'dark' as const, vertical: true }]) {
    await setType(session, settings);
    await page.reload();
    await page.waitForSelector('.saved-text p');
    await page.bringToFront();
    expect.soft(await violationsOf(page), JSON.stringify(settings)).toEqual([]);
    await reader.openPanel(words('reader.type'));
    expect.soft(await violationsOf(page), `panel, ${JSON.stringify(settings)}`).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await page.waitForSelector('dialog[open] .share');
    expect.soft(await violationsOf(page), `share, ${JSON.stringify(settings)}`).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

/** How many articles' places are kept. */
async function readPositions(scene: Scene): Promise<number> {
  const backstage = await scene.session.backstage();
  return backstage.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('windlion');
        opening.onsuccess = () => {
          const counted = opening.result.transaction('readingPositions').objectStore('readingPositions').count();
          counted.onsuccess = () => {
            opening.result.close();
            resolve(counted.result);
          };
        };
      }),
  );
}
