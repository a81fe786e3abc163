import { SITE_NAME } from '../site/server.ts';
import { expect, test } from './fixtures.ts';
import { fireAlarm, makeSourcesDue } from './pages/clockwork.ts';
import { SourcePage } from './pages/source-page.ts';

test.use({ browserKind: 'firefox' });

const FEED = `https://${SITE_NAME}/category/news/feed/`;

test('in Firefox a pasted feed is followed; its new post is counted by an event page that slept, and its page tells so', async ({
  scene,
  session,
  site,
  words,
}) => {
  await scene.visit(scene.newsroom.articleUrl);
  const popup = await scene.openPopup();
  await popup.showTab('following');
  await popup.followAddress(FEED);
  await expect.poll(() => popup.followed()).toHaveLength(1);
  const [title = ''] = await popup.followed();
  await scene.closePopup();
  await session.killWorker();
  await scene.aSecond();
  site.running.control.publish({ title: '睡醒後的消息', categories: ['金門新聞'], content: '<p>短訊。</p>' });
  await makeSourcesDue(session);
  await fireAlarm(session, 'poll');
  await scene.badge('1');

  await scene.visit(scene.newsroom.articleUrl);
  const again = await scene.openPopup();
  await again.showTab('following');
  await again.openSource(title);
  const source = new SourcePage(await scene.openedOwn('/source.html'), words);
  await expect.poll(() => source.results()).toEqual([words('ledger.news', { count: 1 }), words('ledger.nothing')]);
  await source.write('source.folder', '金門');
  await source.do('source.pause');
  await expect.poll(async () => (await source.facts())[words('facts.next')]).toBe(words('source.paused'));
  site.running.control.fault({ kind: 'status', status: 404 });
  await source.do('source.checkNow');
  await expect.poll(() => source.failures()).toEqual([words('failure.notFound')]);
  await source.do('source.unfollowOne');
  await source.page.waitForSelector('.state');
  await source.undo();
  await expect.poll(() => source.title()).toBe(title);
});
