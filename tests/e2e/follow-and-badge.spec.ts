import { SITE_NAME } from '../site/server.ts';
import { expect, test } from './fixtures.ts';
import { fireAlarm, makeSourcesDue } from './pages/clockwork.ts';
import type { Popup } from './pages/popup.ts';
import type { Scene } from './slice/scene.ts';

const ORIGIN = `https://${SITE_NAME}`;
const TAG = '社區培力訓練';
const FEED = `/tag/${TAG}/feed/`;

/** Follows the tag; the popup stays open on what is followed. */
async function followTag(scene: Scene): Promise<Popup> {
  await scene.visit(scene.newsroom.tagUrl);
  const popup = await scene.openPopup();
  await popup.showTab('following');
  await popup.follow(TAG);
  return popup;
}

test('what was there when a tag was followed is not new; what comes later is, newest first', async ({ scene }) => {
  const popup = await followTag(scene);
  await scene.badge('');
  await scene.newsroom.publish('第一則');
  await scene.aSecond();
  await scene.newsroom.publish('第二則');
  await popup.check(TAG);
  await scene.badge('2');
  await popup.showTab('news');
  await expect.poll(() => popup.newTitles()).toEqual(['第二則', '第一則']);
});

test('a check by alarm finds new posts while no page of ours is open', async ({ scene, session }) => {
  await followTag(scene);
  await scene.closePopup();
  await session.killWorker();
  await scene.newsroom.publish('半夜貼出的消息');
  await makeSourcesDue(session);
  await fireAlarm(session, 'poll');
  await scene.badge('1');
});

test('nothing new costs a 304: the validators go along', async ({ scene, site }) => {
  const popup = await followTag(scene);
  const { control } = site.running;
  control.clearRequests();
  await popup.check(TAG);
  await expect.poll(() => control.requests(FEED).map(({ status }) => status)).toEqual([304]);
  const [request] = control.requests(FEED);
  expect(request?.headers['if-none-match']).toMatch(/^"[0-9a-f]{32}"$/u);
  expect(request?.headers.cookie).toBeUndefined();
});

test('a post in two followed sources is one new post', async ({ scene }) => {
  const popup = await followTag(scene);
  const [, site = ''] = await popup.followTargets();
  await popup.follow(site);
  await scene.aSecond();
  await scene.newsroom.publish('兩邊都有的消息');
  await popup.check(TAG);
  await popup.check(site);
  await scene.badge('1');
});

test('marking all as read empties the badge', async ({ scene, words }) => {
  const popup = await followTag(scene);
  await scene.newsroom.publish('第一則');
  await scene.newsroom.publish('第二則');
  await popup.check(TAG);
  await scene.badge('2');
  await popup.showTab('news');
  await popup.page.locator(`.news-bar ::-p-text(${words('news.markAllRead')})`).click();
  await scene.badge('');
  await expect.poll(() => popup.newTitles(true)).toEqual([]);
});

test('reading the post on the site itself counts as read', async ({ scene }) => {
  const popup = await followTag(scene);
  const url = await scene.newsroom.publish('在網站上讀到的消息');
  await popup.check(TAG);
  await scene.badge('1');
  await scene.visit(url);
  await scene.badge('');
});

test('a site that cannot be asked is told apart from no news, and recovers', async ({ scene, site }) => {
  const popup = await followTag(scene);
  const { control } = site.running;
  control.fault({ kind: 'status', status: 503, path: FEED });
  await popup.check(TAG);
  await scene.badge('!');
  await expect.poll(() => popup.failures()).toHaveLength(1);
  control.clearFaults();
  await scene.newsroom.publish('恢復後的消息');
  await popup.check(TAG);
  await scene.badge('1');
  await expect.poll(() => popup.failures()).toEqual([]);
});

test('a feed that is gone for good says so', async ({ scene, site, words }) => {
  const popup = await followTag(scene);
  // Its REST addresses too, which are asked when the feed refuses.
  site.running.control.fault({ kind: 'status', status: 410 });
  await popup.check(TAG);
  await expect.poll(() => popup.failures()).toEqual([words('source.gone')]);
});

test('what is unfollowed is asked no more', async ({ scene, site }) => {
  const popup = await followTag(scene);
  await popup.unfollow(TAG);
  await scene.closePopup();
  const { control } = site.running;
  control.clearRequests();
  await makeSourcesDue(scene.session);
  await fireAlarm(scene.session, 'poll');
  await scene.visit(`${ORIGIN}/`);
  await scene.aSecond();
  expect(control.requests(FEED)).toEqual([]);
});
