import { expect, test } from './fixtures.ts';
import { fireAlarm, makeSourcesDue } from './pages/clockwork.ts';
import { LibraryPage } from './pages/library-page.ts';
import { press, textsOf } from './pages/look.ts';
import { NewsView } from './pages/news-view.ts';
import type { Popup } from './pages/popup.ts';
import { putRows, storedRows } from './pages/stored-rows.ts';
import type { Scene } from './slice/scene.ts';

const TAG = '社區培力訓練';

/** Follows the tag, lets these titles come out, and shows them in the popup. */
async function showNews(scene: Scene, ...titles: string[]): Promise<{ popup: Popup; news: NewsView }> {
  await scene.visit(scene.newsroom.tagUrl);
  const popup = await scene.openPopup();
  await popup.showTab('following');
  await popup.follow(TAG);
  for (const title of titles) {
    await scene.aSecond();
    await scene.newsroom.publish(title);
  }
  await popup.check(TAG);
  await scene.badge(titles.length > 0 ? String(titles.length) : '');
  await popup.showTab('news');
  return { popup, news: new NewsView(popup.page, scene.words) };
}

test('keys: on, back, read or not, all read, undone, and the help', async ({ scene, words }) => {
  const { popup, news } = await showNews(scene, '第一則', '第二則', '第三則');
  const { keyboard } = popup.page;
  await expect.poll(() => news.titles()).toEqual(['第三則', '第二則', '第一則']);
  await keyboard.press('j');
  await expect.poll(() => news.focused()).toBe('第三則');
  await keyboard.press('j');
  await expect.poll(() => news.focused()).toBe('第二則');
  await keyboard.press('m');
  await scene.badge('2');
  await expect.poll(() => news.titles(true)).toEqual(['第三則', '第一則']);
  expect(await news.titles()).toEqual(['第三則', '第二則', '第一則']);
  await keyboard.press('m');
  await scene.badge('3');
  await keyboard.press('k');
  await expect.poll(() => news.focused()).toBe('第三則');
  await keyboard.press('A');
  await scene.badge('');
  // The badge knows it first; what can be undone is told.
  await expect.poll(() => popup.toast()).toBe(words('news.allRead', { count: 3 }));
  await keyboard.press('u');
  await scene.badge('3');
  await keyboard.press('?');
  await popup.page.waitForSelector('dialog[open]');
  expect(await textsOf(popup.page, 'dialog[open] dd')).toContain(words('keys.saveForLater'));
  await keyboard.press('Escape');
  // The tab that opens takes the popup away, before the key is answered.
  await keyboard.press('o').catch(() => {});
  await scene.badge('2');
});

test('saved for later in one key, without opening it; taken back with one press', async ({ scene, words }) => {
  const { popup, news } = await showNews(scene, '值得留下的一則');
  await popup.page.keyboard.press('j');
  await expect.poll(() => news.focused()).toBe('值得留下的一則');
  await popup.page.keyboard.press('s');
  await scene.badge('');
  await expect.poll(() => news.about('值得留下的一則')).toContain(words('news.saved'));
  await news.undo();
  await scene.badge('1');
  await expect.poll(() => news.about('值得留下的一則')).not.toContain(words('news.saved'));
});

test('an edited post tells what was changed; what is read stays read, and the badge stays', async ({ scene, site }) => {
  const { popup } = await showNews(scene);
  const { control } = site.running;
  await scene.aSecond();
  const { id } = control.publish({ title: '原來的標題', tags: [TAG], content: '<p>短訊。</p>' });
  await popup.showTab('following');
  await popup.check(TAG);
  await scene.badge('1');
  await scene.aSecond();
  control.edit({ id, title: '改過的標題' });
  await popup.check(TAG);
  await popup.showTab('news');
  const news = new NewsView(popup.page, scene.words);
  await expect.poll(() => news.titles(true)).toEqual(['改過的標題']);
  expect(await news.about('改過的標題')).toContain('原來的標題');
  await scene.badge('1');
});

test('excluded posts are neither listed nor counted, wait where they can be seen, and come back with the rule', async ({
  scene,
  session,
  words,
}) => {
  const options = await session.openOwn('options.html');
  const write = async (text: string): Promise<void> => {
    await options.bringToFront();
    await press(options, `.text-field label ::-p-text(${words('rules.exclude')})`);
    await options.keyboard.down('Control');
    await options.keyboard.press('a');
    await options.keyboard.up('Control');
    await options.keyboard.type(text || ' ');
    await options.keyboard.press('Tab');
  };
  await write('抽奖');
  const { popup, news } = await showNews(scene);
  await scene.aSecond();
  for (const title of ['週末抽獎活動', '正經的消息']) await scene.newsroom.publish(title);
  await popup.showTab('following');
  await popup.check(TAG);
  await scene.badge('1');
  await popup.showTab('news');
  await expect.poll(() => news.titles()).toEqual(['正經的消息']);
  await news.choose('news.filter', words('news.filterHidden'));
  await expect.poll(() => news.titles()).toEqual(['週末抽獎活動']);
  await write('');
  await scene.badge('2');
});

test('two pages and the worker at once: the badge is what every list shows', async ({ scene, session, words }) => {
  const titles = ['一', '二', '三', '四', '五', '六'].map((name) => `第${name}則`);
  await showNews(scene, ...titles);
  const [one, other] = [
    new NewsView(await session.openOwn('library.html?view=news'), words),
    new NewsView(await session.openOwn('library.html?view=news'), words),
  ];
  for (const view of [one, other]) await expect.poll(() => view.titles()).toHaveLength(6);
  // Where the other page was faster the button marks as unread by now, and is let be.
  const tick = (view: NewsView, title: string) =>
    view.page.evaluate(
      (button) => document.querySelector<HTMLElement>(button)?.click(),
      `article.entry[aria-label="${title}"] button[aria-label="${words('news.markRead')}"]`,
    );
  await scene.newsroom.publish('同時來的一則');
  await makeSourcesDue(session);
  await Promise.all([
    fireAlarm(session, 'poll'),
    tick(one, '第一則'),
    tick(other, '第二則'),
    tick(one, '第三則'),
    tick(other, '第一則'),
  ]);
  await scene.badge('4');
  for (const view of [one, other]) {
    await expect.poll(() => view.titles(true)).toHaveLength(4);
    expect(await view.count()).toBe(words('news.unreadCount', { count: 4 }));
  }
  await session.killWorker();
  await scene.visit(scene.newsroom.articleUrl);
  const popup = await scene.openPopup();
  await popup.showTab('news');
  const news = new NewsView(popup.page, words);
  await expect.poll(() => news.count()).toBe(words('news.unreadCount', { count: 4 }));
  await news.markAllRead();
  await scene.badge('');
  await expect.poll(() => other.count()).toBe(words('news.unreadCount', { count: 0 }));
});

test('parted by source and narrowed to a folder; the order is kept', async ({ scene, session, words }) => {
  const { popup, news } = await showNews(scene, '第一則');
  await news.choose('news.order', words('news.orderSource'));
  await expect.poll(() => news.sources()).toEqual([`${TAG} 1`]);
  const page = new LibraryPage(await session.openOwn('library.html?view=news'), words);
  const library = new NewsView(page.page, words);
  await expect.poll(() => library.sources()).toEqual([`${TAG} 1`]);
  await page.showShelf('library');
  await page.page.waitForSelector('.library-list');
  await popup.close();
});

test('what the site shows beside its articles is kept as it was last seen', async ({ scene }) => {
  const { popup } = await showNews(scene);
  await press(popup.page, `.page-card-actions [aria-label="${scene.words('site.open')}"]`);
  const popular = await textsOf(popup.page, '.site-list[data-kind="popular"] a');
  expect(popular.length).toBeGreaterThan(0);
  expect((await textsOf(popup.page, '.site-list[data-kind="menu"] a')).length).toBeGreaterThan(0);
  expect((await textsOf(popup.page, '.site-list time'))[0]).toContain(scene.words('time.justNow'));
  // Over a page that holds nothing, too.
  await scene.visit(new URL('/nowhere-at-all/', scene.newsroom.tagUrl).href);
  const elsewhere = await scene.openPopup();
  await press(elsewhere.page, `.page-notice ::-p-text(${scene.words('site.open')})`);
  await expect.poll(() => textsOf(elsewhere.page, '.site-list[data-kind="popular"] a')).toEqual(popular);
});

test('five thousand unread posts: as few elements as fit, the last one key away, all read at once', async ({
  scene,
  session,
  words,
}) => {
  await showNews(scene);
  const [source] = await storedRows<{ id: string }>(session, 'sources');
  const sourceIds = [source?.id ?? ''];
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    ...{
      id: `e${index}`,
      urlKey: `x/${index}`,
      url: `${scene.newsroom.tagUrl}${index}`,
      title: `第 ${5000 - index} 則`,
    },
    ...{ author: null, excerpt: '摘要', imageUrl: null, siteName: '報', sourceIds, unreadIn: sourceIds, unread: 1 },
    ...{ place: 'unread', counted: 1, untold: 0, sortAt: index, publishedMs: index, firstSeenAt: 1, updatedAt: 1 },
  }));
  await putRows(session, 'entries', rows);
  const view = new NewsView(await session.openOwn('library.html?view=news'), words);
  await expect.poll(() => view.count()).toBe(words('news.unreadCount', { count: 5000 }));
  await expect.poll(async () => (await view.titles())[0]).toBe('第 1 則');
  expect((await view.titles()).length).toBeLessThan(40);
  await view.page.keyboard.press('j');
  await expect.poll(() => view.focused()).toBe('第 1 則');
  await view.page.keyboard.press('End');
  await expect.poll(() => view.focused()).toBe('第 5000 則');
  await view.page.keyboard.press('A');
  await scene.badge('');
});
