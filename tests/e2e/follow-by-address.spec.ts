import { SITE_NAME } from '../site/server.ts';
import { expect, FOREIGN_HOST, test } from './fixtures.ts';
import type { Popup } from './pages/popup.ts';
import type { Scene } from './slice/scene.ts';

declare const chrome: typeof import('wxt/browser').browser;

const ORIGIN = `https://${SITE_NAME}`;
const TAG = '社區培力訓練';

async function openFollowing(scene: Scene, url = `${ORIGIN}/wp-content/nothing.txt`): Promise<Popup> {
  await scene.visit(url);
  const popup = await scene.openPopup();
  await popup.showTab('following');
  return popup;
}

test('a pasted feed is asked once and followed; what it posts from then on is counted', async ({ scene, site }) => {
  const popup = await openFollowing(scene);
  const { control } = site.running;
  control.clearRequests();
  await popup.followAddress(`${ORIGIN}/category/news/feed/`);
  await expect.poll(() => popup.followed()).toHaveLength(1);
  expect(control.requests('/category').map(({ path }) => path)).toEqual(['/category/news/feed/']);
  expect(await popup.typedAddress()).toBe('');
  const [title = ''] = await popup.followed();
  control.publish({ title: '貼上網址之後的消息', categories: ['金門新聞'], content: '<p>短訊。</p>' });
  await popup.check(title);
  await scene.badge('1');
});

test('a pasted page with several things to follow lets one choose', async ({ scene }) => {
  const popup = await openFollowing(scene);
  await popup.followAddress(`${SITE_NAME}/tag/${TAG}/`);
  await expect.poll(() => popup.addressChoices()).toContain(TAG);
  expect(await popup.followed()).toEqual([]);
  await popup.follow(TAG);
  expect(await popup.followed()).toEqual([TAG]);
});

test('another site’s address: that site is asked for, and no other', async ({ scene, session }) => {
  await session.allowHost(`*://${FOREIGN_HOST}/*`);
  const popup = await openFollowing(scene);
  await popup.followAddress(`https://${FOREIGN_HOST}/feed/`);
  await expect.poll(() => popup.followed()).toHaveLength(1);
  const backstage = await session.backstage();
  const { origins = [] } = await backstage.evaluate(() => chrome.permissions.getAll());
  expect(origins.filter((origin) => !origin.includes('gokinmentour'))).toEqual([`*://${FOREIGN_HOST}/*`]);
});

test('what cannot be followed is told below the field; the text stays and nothing has changed', async ({
  scene,
  site,
  words,
}) => {
  const popup = await openFollowing(scene);
  const { control } = site.running;
  const cases = [
    ['金門的新聞', 'follow.notAnAddress'],
    ['http://127.0.0.1/feed', 'follow.privateAddress'],
    [`${ORIGIN}/gone-missing/`, 'follow.notFound'],
    [`${ORIGIN}/empty/`, 'follow.empty'],
    [`${ORIGIN}/members/`, 'follow.loginPage'],
    [`${ORIGIN}/plain/`, 'follow.noFeed'],
  ] as const;
  control.fault({ kind: 'status', status: 404 });
  control.fault({ kind: 'status', status: 200, path: '/empty/', body: '' });
  control.fault({
    kind: 'status',
    status: 200,
    path: '/members/',
    body: '<!doctype html><form><input type="password"></form>',
  });
  control.fault({ kind: 'status', status: 200, path: '/plain/', body: '<!doctype html><title>平凡的一頁</title>' });
  for (const [address, key] of cases) {
    await popup.followAddress(address);
    await expect.poll(() => popup.addressError()).toBe(words(key));
    expect(await popup.typedAddress()).toBe(address);
  }
  expect(await popup.followed()).toEqual([]);
});

for (const { name, path, title } of [
  { name: 'category', path: '/category/local-news/', title: '金門地方新聞' },
  { name: 'author', path: '/author/mingyuan/', title: '明遠 林' },
  { name: 'search', path: '/?s=%E5%8F%A4%E5%8E%9D', title: '古厝' },
]) {
  test(`following: ${name}`, async ({ scene, site }) => {
    const popup = await openFollowing(scene, ORIGIN + path);
    const [offered = ''] = await popup.followTargets();
    expect(offered).toContain(title);
    await popup.follow(offered);
    await scene.aSecond();
    const { control } = site.running;
    control.publish({
      title: '古厝旁的新路燈',
      categories: ['金門地方新聞'],
      author: 'mingyuan',
      content: '<p>古厝。</p>',
    });
    control.publish({ title: '不相干的一則', categories: ['金門好吃'], author: 'yachu', content: '<p>短訊。</p>' });
    await popup.check(offered);
    await scene.badge('1');
    await popup.showTab('news');
    await expect.poll(() => popup.newTitles()).toEqual(['古厝旁的新路燈']);
  });
}

test('following the comments of one article', async ({ scene, site }) => {
  await scene.visit(scene.newsroom.articleUrl);
  const popup = await scene.openPopup();
  const { title } = await popup.card();
  await popup.showTab('following');
  await popup.follow(title);
  await scene.aSecond();
  const { control, origin } = site.running;
  const html = await (await fetch(origin + new URL(scene.newsroom.articleUrl).pathname)).text();
  const id = Number(/\?p=(\d+)/u.exec(html)?.[1]);
  control.comment({ id, text: '謝謝老師們，孩子很喜歡。', author: '家長' });
  await popup.check(title);
  await scene.badge('1');
  await scene.aSecond();
  control.comment({ id, text: '下一期什麼時候開課？', author: '鄰居' });
  await popup.check(title);
  await scene.badge('2');
});
