import { SITE_NAME } from '../site/server.ts';
import { expect, test } from './fixtures.ts';
import { press, textsOf } from './pages/look.ts';
import { storedRows } from './pages/stored-rows.ts';

const ORIGIN = `https://${SITE_NAME}`;
const KEPT = '<p>村口的老榕樹由志工連續三個週末修剪完成，樹下重新鋪上石板，傍晚又有人搬椅子來聊天。</p>';

declare const chrome: typeof import('wxt/browser').browser;

test('a text that changed since it was saved shows how, and is brought up to date', async ({ scene, site, words }) => {
  const { control } = site.running;
  const first = '<p>志工隊預計下個月把另外兩棵老樹也整理好，經費由村民自己湊。</p>';
  const later = '<p>志工隊改到年底才整理另外兩棵老樹，經費改由鎮公所補助。</p>';
  const { id, path } = control.publish({ title: '老榕樹下的石板', tags: [], content: KEPT + first });
  await scene.visit(ORIGIN + path);
  await (await scene.openPopup()).save();
  control.edit({ id, content: KEPT + later });
  await scene.visit(ORIGIN + path);
  const { page } = await scene.openPopup();
  await press(page, `.page-card-status ::-p-text(${words('changes.since', { added: 1, removed: 1 })})`);
  await expect.poll(() => textsOf(page, '.text-changes ins')).toEqual([later.replace(/<\/?p>/gu, '')]);
  expect(await textsOf(page, '.text-changes del')).toEqual([first.replace(/<\/?p>/gu, '')]);
  await press(page, `.page-panel-note ::-p-text(${words('changes.update')})`);
  await expect.poll(() => textsOf(page, '.page-panel [role="status"]')).toEqual([words('changes.none')]);
});

test('what is selected on the page is kept as a quote', async ({ scene, session }) => {
  const tab = await scene.visit(scene.newsroom.articleUrl);
  const quote = await tab.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.length > 40);
    if (paragraph === undefined) throw new Error('no paragraph');
    getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString().trim() ?? '';
  });
  await (await scene.openPopup()).save();
  const quotes = (await storedRows<{ quotes: string[] }>(session, 'articles')).flatMap((article) => article.quotes);
  expect(quotes).toEqual([quote]);
});

test('a choice for the site is listed in the options and can be taken back', async ({ scene, session, words }) => {
  await scene.visit(scene.newsroom.articleUrl);
  const { page } = await scene.openPopup();
  await press(page, `.page-card-actions [aria-label="${words('details.open')}"]`);
  await press(page, '[data-field="title"] summary');
  await press(page, '[data-field="title"] .field-editor-rule input');
  // Another page in front closes the popup, and with it what it has not stored yet.
  const stored = () => page.evaluate(async () => (await chrome.storage.local.get('siteRules')).siteRules ?? []);
  await expect.poll(stored).toHaveLength(1);
  const options = await session.openOwn('options.html');
  const name = words('siteRules.name', { host: SITE_NAME, field: words('field.title') });
  await press(options, `[aria-label="${words('siteRules.removeOne', { name })}"]`);
  await expect.poll(() => textsOf(options, '.options-sites select')).toEqual([]);
});
