import type { Page } from 'puppeteer-core';
import { SITE_NAME } from '../site/server.ts';
import { expect, test } from './fixtures.ts';
import { press, textOf, textsOf } from './pages/look.ts';
import type { Words } from './pages/words.ts';

const ARTICLE = `https://${SITE_NAME}/community-training-graduation/`;

async function openField(page: Page, words: Words, field: string): Promise<void> {
  await press(page, `.page-card-actions [aria-label="${words('details.open')}"]`);
  await press(page, `.field-editor[data-field="${field}"] summary`);
}

test('the card tells on demand where each value was read', async ({ scene, words }, testInfo) => {
  await scene.visit(ARTICLE);
  const { page } = await scene.openPopup();
  await openField(page, words, 'published');
  expect(await textsOf(page, '.field-editor-label')).toEqual(
    (['title', 'bylines', 'published', 'section', 'siteName', 'language'] as const).map((field) =>
      words(`field.${field}`),
    ),
  );
  expect((await textsOf(page, '[data-field="published"] q')).length).toBeGreaterThan(0);
  await testInfo.attach('details', { body: Buffer.from(await page.screenshot()), contentType: 'image/png' });
});

test('a corrected title outlives the popup, and goes along when the page is saved', async ({ scene, words }) => {
  await scene.visit(ARTICLE);
  const first = await scene.openPopup();
  await openField(first.page, words, 'title');
  await first.page.type('.field-editor[data-field="title"] input[type="text"]', '我改的標題');
  await expect.poll(() => textOf(first.page, '.page-card-title')).toBe('我改的標題');
  const second = await scene.openPopup();
  await expect.poll(() => textOf(second.page, '.page-card-title')).toBe('我改的標題');
  await second.save();
  await second.showTab('saved');
  await expect.poll(() => second.savedTitles()).toEqual(['我改的標題']);
});

test('a tag of the page leads to the saved articles that carry it', async ({ scene }) => {
  await scene.visit(ARTICLE);
  const popup = await scene.openPopup();
  await popup.save();
  await press(popup.page, '.term-chip[data-section="false"] .tag');
  await expect.poll(() => textsOf(popup.page, '.tag-filter [aria-pressed="true"]')).toHaveLength(1);
});
