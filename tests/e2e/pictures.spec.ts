import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { SITE_NAME } from '../site/server.ts';
import { test } from './fixtures.ts';
import { SideBySidePage } from './pages/side-by-side.ts';

// `npm run pictures` puts them where the README shows them.
const FOLDER = process.env.PICTURES_FOLDER ?? fileURLToPath(new URL('../../.artifacts/pictures/', import.meta.url));
const SAVED = ['/wind-lion-census/', '/migratory-birds-notebooks/', '/old-well-cleanup/', '/bridge-bus-line/'];

test('pictures for the README', async ({ scene, session }) => {
  mkdirSync(FOLDER, { recursive: true });
  const take = async (name: string, page: Page): Promise<void> => {
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    writeFileSync(`${FOLDER}/${name}.png`, await session.screenshot(page));
  };

  for (const path of SAVED) {
    await scene.visit(`https://${SITE_NAME}${path}`);
    await (await scene.openPopup()).save();
  }
  await scene.visit(scene.newsroom.articleUrl);
  const popup = await scene.openPopup();
  await popup.relatedTags();
  await popup.card();
  await take('popup', popup.page);
  await popup.save();

  await scene.visit(scene.newsroom.tagUrl);
  const news = await scene.openPopup();
  await news.showTab('following');
  await news.follow(scene.newsroom.tagName);
  for (const title of ['社區廚房明起試煮 長者可先報名', '培力學員辦展 三十張老照片說村史']) {
    await scene.aSecond();
    await scene.newsroom.publish(title);
  }
  await news.check(scene.newsroom.tagName);
  await scene.badge('2');
  const again = await scene.openPopup();
  await again.showTab('news');
  await again.page.waitForSelector('article.entry');
  await take('new', again.page);

  await again.showTab('saved');
  const [title = ''] = await again.savedTitles();
  await again.openSideBySide(title);
  const view = new SideBySidePage(await scene.openedOwn('/side-by-side.html'), scene.words);
  await view.rows();
  await take('side-by-side', view.page);
});
