import { expect, test } from './fixtures.ts';
import { press, waitForText } from './pages/look.ts';
import { NewsView } from './pages/news-view.ts';
import { SourcePage } from './pages/source-page.ts';
import { openSideBySide, playEmbeddedPath } from './slice/embedded-path.ts';
import { STEPS } from './slice/steps.ts';

declare const chrome: typeof import('wxt/browser').browser;

test.use({ browserKind: 'firefox' });

test('the whole job in Firefox', async ({ scene }) => {
  for (const { name, play } of STEPS) await test.step(name, () => play(scene));
});

test('the whole job in Firefox, its background asleep between any two steps', async ({ scene }) => {
  for (const { name, play } of STEPS) {
    await test.step(name, () => play(scene));
    await scene.closePopup();
    await scene.session.killWorker();
  }
});

test('a translator’s whole embedded path in Firefox asks nothing of any server', async ({ scene, site }) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  const before = site.running.control.requests().length;
  await playEmbeddedPath(view);
  expect(site.running.control.requests()).toHaveLength(before);
  expect(await view.foreignRequests()).toEqual([]);
});

test('new posts are notified once that is allowed, and the New view in Firefox is worked by keys', async ({
  scene,
  session,
  words,
}) => {
  const { tagUrl, tagName, publish } = scene.newsroom;
  await scene.visit(tagUrl);
  const popup = await scene.openPopup();
  await popup.showTab('following');
  await popup.follow(tagName);
  await popup.openSource(tagName);
  const source = new SourcePage(await scene.openedOwn('/source.html'), words);
  await press(source.page, `.switch label ::-p-text(${words('source.notify')})`);
  await waitForText(source.page, '.toast [role="status"]', words('options.saved'));
  await scene.aSecond();
  for (const title of ['第一則', '第二則']) await publish(title);
  await source.do('source.checkNow');
  await scene.badge('2');
  const backstage = await session.backstage();
  // Without a display the notification is gone as soon as it is shown: what it was about is kept for the click.
  const notified = () =>
    backstage.evaluate(async () => (await chrome.storage.session.get('notifiedEntries')).notifiedEntries);
  await expect.poll(notified).toHaveLength(2);

  const view = new NewsView(await session.openOwn('library.html?view=news'), words);
  await expect.poll(() => view.titles()).toHaveLength(2);
  await view.page.keyboard.press('j');
  await expect.poll(() => view.focused()).not.toBe('');
  await view.page.keyboard.press('m');
  await scene.badge('1');
  await view.page.keyboard.press('A');
  await scene.badge('');
  await waitForText(view.page, '.toast [role="status"]', words('news.allRead', { count: 1 }));
  await view.page.keyboard.press('u');
  await scene.badge('1');
});
