import { expect, test } from './fixtures.ts';
import { fireAlarm, makeSourcesDue } from './pages/clockwork.ts';
import { press } from './pages/look.ts';
import { SourcePage } from './pages/source-page.ts';
import type { Words } from './pages/words.ts';
import type { Scene } from './slice/scene.ts';

const TAG = '社區培力訓練';
const FEED = `/tag/${TAG}/feed/`;

async function openSource(scene: Scene, words: Words): Promise<SourcePage> {
  await scene.visit(scene.newsroom.tagUrl);
  const popup = await scene.openPopup();
  await popup.showTab('following');
  await popup.follow(TAG);
  await popup.openSource(TAG);
  return new SourcePage(await scene.openedOwn('/source.html'), words);
}

test('a source’s page tells how its checks went and what the next one waits for', async ({ scene, site, words }) => {
  const source = await openSource(scene, words);
  expect(await source.title()).toBe(TAG);
  expect(await source.facts()).toMatchObject({
    [words('facts.next')]: expect.stringContaining(words('reason.cadence')),
  });
  await scene.aSecond();
  await scene.newsroom.publish('頁面開著時的消息');
  await source.do('source.checkNow');
  await expect.poll(() => source.results()).toEqual([words('ledger.news', { count: 1 }), words('ledger.nothing')]);
  site.running.control.fault({ kind: 'status', status: 404 });
  await source.do('source.checkNow');
  await expect.poll(() => source.failures()).toEqual([words('failure.notFound')]);
  expect((await source.results())[0]).toBe(words('failure.notFound'));
});

test('renamed and put in a folder, a source is listed so; paused, the clock leaves it alone and a person does not', async ({
  scene,
  site,
  words,
}) => {
  const source = await openSource(scene, words);
  await source.write('source.name', '培力');
  await source.write('source.folder', '金門');
  await expect.poll(() => source.title()).toBe('培力');
  await source.do('source.pause');
  await expect.poll(async () => (await source.facts())[words('facts.next')]).toBe(words('source.paused'));
  const { control } = site.running;
  control.clearRequests();
  await makeSourcesDue(scene.session);
  await fireAlarm(scene.session, 'poll');
  await scene.aSecond();
  expect(control.requests(FEED)).toEqual([]);
  await source.do('source.checkNow');
  await expect.poll(() => control.requests(FEED)).toHaveLength(1);

  await scene.visit(scene.newsroom.articleUrl);
  const popup = await scene.openPopup();
  await popup.showTab('following');
  expect(await popup.followed()).toEqual(['培力']);
  await expect.poll(() => popup.folders()).toEqual(['金門']);
});

test('where checking is switched off for all, a source promises no next check', async ({ scene, session, words }) => {
  const source = await openSource(scene, words);
  const options = await session.openOwn('options.html');
  await press(options, `label ::-p-text(${words('options.checking')})`);
  await expect.poll(async () => (await source.facts())[words('facts.next')]).toBe(words('source.checkingOff'));
});

test('unfollowing is undone without asking the server', async ({ scene, site, words }) => {
  const source = await openSource(scene, words);
  const { control } = site.running;
  control.clearRequests();
  await source.do('source.unfollowOne');
  await source.page.waitForSelector('.state');
  await source.undo();
  expect(await source.title()).toBe(TAG);
  expect(await source.results()).toHaveLength(1);
  expect(control.requests(FEED)).toEqual([]);
});

test('a list of feeds comes in by OPML, is looked at first, and goes out again', async ({ session, site, words }) => {
  const options = await session.openOwn('options.html');
  const choose = async (name: string, text: string): Promise<void> => {
    await options.waitForSelector('.options-opml input[type="file"]');
    await options.$eval(
      '.options-opml input[type="file"]',
      (input, file) => {
        const files = new DataTransfer();
        files.items.add(new File([file.text], file.name));
        (input as HTMLInputElement).files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { name, text },
    );
  };
  const toast = () =>
    options
      .waitForSelector('.toast[data-shown="true"]')
      .then((shown) => shown?.evaluate((element) => element.textContent));
  await choose('notes.txt', '這不是清單');
  expect(await toast()).toContain(words('opml.notOpml'));

  const outline = (path: string, title: string) =>
    `<outline type="rss" text="${title}" xmlUrl="https://www.gokinmentour.com${path}"/>`;
  await choose(
    'feeds.opml',
    `<opml version="2.0"><body><outline text="金門">${outline('/category/news/feed/', '新聞')}${outline('/category/enjoy/feed/', '浯享')}</outline>${outline('/feed/', '全站')}${outline('/feed', '全站再一次')}</body></opml>`,
  );
  await options.waitForSelector('.options-opml-choices');
  expect(await options.$$eval('.options-opml-choices input', (boxes) => boxes.length)).toBe(3);
  const { control } = site.running;
  control.clearRequests();
  await options.locator('.options-opml-choices fieldset:last-child label').click();
  await options.locator('.options-opml-line .button-primary').click();
  await expect.poll(() => options.$$eval('article.source', (rows) => rows.length)).toBe(2);
  await expect
    .poll(() =>
      control
        .requests()
        .map(({ path }) => path)
        .sort(),
    )
    .toEqual(['/category/enjoy/feed/', '/category/news/feed/']);
  await expect.poll(toast).toContain(words('opml.followed', { count: 2 }));
});
