import { expect, test } from './fixtures.ts';
import { press, textsOf } from './pages/look.ts';

test('posts of an archive are saved from the popup, all at once, and taken back', async ({
  scene,
  words,
}, testInfo) => {
  await scene.visit(scene.newsroom.tagUrl);
  const popup = await scene.openPopup();
  const { page } = popup;
  await press(page, '.page-card-actions [aria-expanded="false"]');
  await page.waitForSelector('article.listed');
  const titles = await textsOf(page, 'article.listed .row-title');
  expect(titles.length).toBeGreaterThan(1);
  await testInfo.attach('listing', { body: Buffer.from(await page.screenshot()), contentType: 'image/png' });
  await press(page, `.page-panel ::-p-text(${words('listed.saveAll')})`);
  await expect.poll(() => textsOf(page, '.listed-saved'), { timeout: 20_000 }).toHaveLength(titles.length);
  await popup.undo();
  await expect.poll(() => textsOf(page, '.listed-saved')).toHaveLength(0);
});
