import type { Page } from 'puppeteer-core';
import { SITE_NAME } from '../site/server.ts';
import type { Session } from './browser/session.ts';
import { expect, FOREIGN_HOST, test } from './fixtures.ts';
import { press } from './pages/look.ts';
import { putRows, storedRows } from './pages/stored-rows.ts';

const UPLOADS = '/wp-content/uploads/';

interface Link {
  articleId: string;
  url: string;
  hash?: string;
  problem?: string;
}

/** How many pictures are not kept, or not yet. */
async function missing(session: Session): Promise<number> {
  return (await storedRows<Link>(session, 'articlePictures')).filter(({ hash }) => hash === undefined).length;
}

/** From now on, every place where the top of an element was seen, frame by frame; later, what they were. */
async function watchTop(page: Page, selector: string): Promise<() => Promise<number[]>> {
  await page.evaluate((watched) => {
    const seen = new Set<number>();
    Reflect.set(window, 'seenTops', seen);
    const look = (): void => {
      const element = document.querySelector(watched);
      if (element !== null) seen.add(Math.round(element.getBoundingClientRect().top));
      requestAnimationFrame(look);
    };
    look();
  }, selector);
  return () => page.evaluate(() => [...(Reflect.get(window, 'seenTops') as Set<number>)]);
}

test('the list stays where it is while an article and its pictures are saved, stopped and taken up again', async ({
  scene,
  session,
  site,
  words,
}) => {
  await scene.visit(`https://${SITE_NAME}/old-well-cleanup/`);
  await (await scene.openPopup()).save();
  await expect.poll(() => missing(session)).toBe(0);
  await scene.visit(scene.newsroom.articleUrl);
  site.running.control.fault({ kind: 'slow', path: `${UPLOADS}*`, delayMs: 3_000 });
  const popup = await scene.openPopup();
  await popup.page.waitForSelector('article.row');
  const tops = await watchTop(popup.page, '.saved-list');
  const firstTop = await popup.page.$eval('article.row', (row) => row.getBoundingClientRect().top);
  await popup.save();
  await press(popup.page, `.page-card-pictures ::-p-text(${words('pictures.stop')})`);
  site.running.control.clearFaults();
  await press(popup.page, `.page-card-pictures ::-p-text(${words('action.retry')})`);
  await expect.poll(() => missing(session)).toBe(0);
  expect(await tops()).toHaveLength(1);
  expect(await popup.page.$eval('article.row', (row) => row.getBoundingClientRect().top)).toBe(firstTop);
});

test('the list stays where it is from the first row on, whatever the card comes to say', async ({ scene, session }) => {
  await scene.visit(scene.newsroom.articleUrl);
  await (await scene.openPopup()).save();
  const told: [what: string, visit: () => Promise<unknown>][] = [
    ['saved', () => scene.visit(scene.newsroom.articleUrl)],
    ['a site that is not watched', () => scene.visit(`https://${FOREIGN_HOST}/old-well-cleanup/`)],
    ['a listing', () => scene.visit(scene.newsroom.tagUrl)],
    ['nothing here', () => scene.visit(`https://${SITE_NAME}/no-such-page/`)],
    ['the browser’s own', () => scene.visit('chrome://version/')],
    [
      'pictures without a grant, and a note',
      async () => {
        const links = await storedRows<Link>(session, 'articlePictures');
        const refused = links.map(({ articleId, url }) => ({ articleId, url, attempts: 1, problem: 'no-access' }));
        await putRows(session, 'articlePictures', refused);
        const articles = await storedRows<object>(session, 'articles');
        await putRows(
          session,
          'articles',
          articles.map((article) => ({ ...article, note: '再問一次' })),
        );
        await scene.visit(scene.newsroom.articleUrl);
      },
    ],
  ];
  for (const [what, visit] of told) {
    await test.step(what, async () => {
      await visit();
      const { page } = await scene.openPopup();
      const tops = await watchTop(page, '.tabs');
      await page.waitForSelector('.page-card');
      await page.waitForSelector('img.thumbnail, .thumbnail');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await tops(), what).toEqual([208]);
    });
  }
});
