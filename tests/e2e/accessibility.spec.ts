import { expect, test } from './fixtures.ts';
import { violationsOf } from './pages/axe.ts';
import { LibraryPage } from './pages/library-page.ts';
import { press } from './pages/look.ts';
import type { Language } from './pages/words.ts';
import { STEPS } from './slice/steps.ts';

const LANGUAGES: Language[] = ['zh-TW', 'en'];

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`axe finds nothing wrong with any view (${language})`, async ({ scene, session, words }) => {
      for (const { name, play } of STEPS) {
        const { shows } = await test.step(name, () => play(scene));
        if (!shows.url().startsWith('https:')) {
          expect.soft(await violationsOf(shows), `after the step “${name}”`).toEqual([]);
        }
      }
      const options = await session.openOwn('options.html');
      await options.waitForSelector('h1');
      expect.soft(await violationsOf(options), 'options').toEqual([]);
      const { tagName: title } = scene.newsroom;
      await press(options, `article.source button[aria-label="${words('source.open', { title })}"]`);
      const source = await scene.openedOwn('/source.html');
      await source.waitForSelector('.ledger-table');
      expect.soft(await violationsOf(source), 'source').toEqual([]);
      const library = new LibraryPage(await session.openOwn('library.html'), words);
      await library.page.waitForSelector('.library-row h2');
      await library.page.waitForSelector('.library-tags button');
      expect.soft(await violationsOf(library.page), 'library').toEqual([]);
      const [article = ''] = await library.titles();
      await library.open(article);
      await library.select(article);
      expect.soft(await violationsOf(library.page), 'library, reading and selected').toEqual([]);
      await library.page.keyboard.press('?');
      await library.page.waitForSelector('dialog[open]');
      expect.soft(await violationsOf(library.page), 'library, help').toEqual([]);
      await library.page.keyboard.press('Escape');
      await library.search.type('tag:nowhere nothing');
      await library.page.waitForSelector('.library-list .state');
      expect.soft(await violationsOf(library.page), 'library, nothing found').toEqual([]);
      for (const tool of ['tagDesk.title', 'duplicates.title', 'storageUse.title'] as const) {
        await library.useTool(words(tool));
        await library.page.waitForSelector('.tool-pane');
        expect.soft(await violationsOf(library.page), `library, ${tool}`).toEqual([]);
      }
      await library.useTool(words('tagDesk.title'));
      await press(library.page, '.tag-desk-list button');
      expect.soft(await violationsOf(library.page), 'library, one tag').toEqual([]);
      await library.page.setViewport({ width: 420, height: 800 });
      await press(library.page, '.tool-pane header button');
      await library.page.waitForSelector('.library-navigate');
      expect.soft(await violationsOf(library.page), 'library in a side panel').toEqual([]);
      await press(library.page, '.library-navigate');
      expect.soft(await violationsOf(library.page), 'navigation in a side panel').toEqual([]);
    });
  });
}

test('the popup is worked by keyboard alone', async ({ scene, words }) => {
  await scene.visit(scene.newsroom.articleUrl);
  const popup = await scene.openPopup();
  await popup.card();
  const { page } = popup;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  await page.waitForSelector('.page-card-actions button');
  for (let presses = 0; presses < 10 && !(await focused()).startsWith(words('page.save')); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await popup.card()).kind).toBe(words('page.saved'));
  for (let presses = 0; presses < 10 && (await focused()) !== words('popup.saved'); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.$eval('#tab-following', (tab) => tab.getAttribute('aria-selected'))).toBe('true');
  await expect.poll(focused).toBe(words('popup.following'));
});

test('axe finds nothing wrong with the details of a page and the posts it lists', async ({ scene, words }) => {
  await scene.visit(scene.newsroom.articleUrl);
  const article = await scene.openPopup();
  await press(article.page, `.page-card-actions [aria-label="${words('details.open')}"]`);
  await press(article.page, '.field-editor summary');
  expect.soft(await violationsOf(article.page), 'details').toEqual([]);
  await press(article.page, '.date-proof > button');
  await article.page.waitForSelector('.date-proof [popover]:popover-open');
  expect.soft(await violationsOf(article.page), "the date's proof").toEqual([]);
  await article.page.keyboard.press('Escape');
  await article.save();
  await press(article.page, `.page-card-actions [aria-label="${words('page.edit')}"]`);
  await article.page.waitForSelector('.note-field textarea');
  expect.soft(await violationsOf(article.page), 'tags and note').toEqual([]);
  await scene.visit(scene.newsroom.tagUrl);
  const archive = await scene.openPopup();
  await press(archive.page, `.page-card-status ::-p-text(${words('listed.open')})`);
  await archive.page.waitForSelector('article.listed');
  expect.soft(await violationsOf(archive.page), 'listed posts').toEqual([]);
});

test('axe finds nothing wrong with new posts, what the site lists, and what is wished of a source', async ({
  scene,
  session,
  site,
  words,
}) => {
  await scene.visit(scene.newsroom.tagUrl);
  const popup = await scene.openPopup();
  await press(popup.page, `.page-card-actions [aria-label="${words('site.open')}"]`);
  await popup.page.waitForSelector('.site-list');
  expect.soft(await violationsOf(popup.page), 'site').toEqual([]);
  await press(popup.page, `.page-card-actions [aria-label="${words('site.open')}"]`);
  const { tagName } = scene.newsroom;
  await popup.showTab('following');
  await popup.follow(tagName);
  const { control } = site.running;
  await scene.aSecond();
  const { id } = control.publish({ title: '原來的標題', tags: [tagName], content: '<p>短訊。</p>' });
  await scene.newsroom.publish('第二則');
  await popup.check(tagName);
  control.edit({ id, title: '改過的標題' });
  await popup.check(tagName);
  await popup.showTab('news');
  await popup.page.waitForSelector('.entry-edited');
  expect.soft(await violationsOf(popup.page), 'new posts').toEqual([]);
  const library = await session.openOwn('library.html?view=news');
  await library.waitForSelector('article.entry');
  expect.soft(await violationsOf(library), 'new posts in the library').toEqual([]);
  await library.keyboard.press('?');
  await library.waitForSelector('dialog[open]');
  expect.soft(await violationsOf(library), 'help').toEqual([]);
  // The page that opened has taken the popup away.
  await scene.visit(scene.newsroom.tagUrl);
  const again = await scene.openPopup();
  await again.showTab('following');
  await again.openSource(tagName);
  const source = await scene.openedOwn('/source.html');
  await press(source, `.switch label ::-p-text(${words('quiet.source')})`);
  await source.waitForSelector('.quiet-hours-times');
  expect.soft(await violationsOf(source), 'source').toEqual([]);
});

test('axe finds nothing wrong with an empty library, open filters, and a library that cannot be read', async ({
  scene,
  session,
  words,
}) => {
  const empty = await session.openOwn('library.html');
  await empty.waitForSelector('.first-run');
  expect.soft(await violationsOf(empty), 'empty library').toEqual([]);
  await scene.visit(scene.newsroom.articleUrl);
  const popup = await scene.openPopup();
  await popup.save();
  await popup.page.waitForSelector('.search-field input');
  await popup.page.focus('.search-field input');
  await press(popup.page, '.filter-more');
  await popup.page.waitForSelector('.filter-panel select');
  expect.soft(await violationsOf(popup.page), 'open filters').toEqual([]);
  const broken = await session.openOwn('library.html');
  await broken.evaluateOnNewDocument(() => {
    IDBIndex.prototype.getAllKeys = () => {
      throw new DOMException('Internal error.', 'UnknownError');
    };
  });
  await broken.reload();
  await broken.waitForSelector(`.library-list .state ::-p-text(${words('library.failedTitle')})`);
  expect.soft(await violationsOf(broken), 'library that cannot be read').toEqual([]);
});
