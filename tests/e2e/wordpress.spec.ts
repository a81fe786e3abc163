import { SITE_NAME } from '../site/server.ts';
import { startWordPress, type WordPress } from '../wordpress/wordpress.ts';
import { test as base, expect } from './fixtures.ts';
import { makeSourcesStale } from './pages/clockwork.ts';
import type { Popup } from './pages/popup.ts';
import { storedRows } from './pages/stored-rows.ts';
import type { Scene } from './slice/scene.ts';
import { STEPS } from './slice/steps.ts';

const ORIGIN = `https://${SITE_NAME}`;
const TAG = '社區培力訓練';

const test = base.extend<{ wordpress: WordPress }, { started: WordPress | { unavailable: string } }>({
  started: [
    async ({ playwright: _ }, use) => {
      const started = await startWordPress();
      await use(started);
      if ('stop' in started) await started.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  wordpress: async ({ started }, use, testInfo) => {
    if ('unavailable' in started) return testInfo.skip(true, started.unavailable);
    started.reset();
    await use(started);
  },
  stage: ({ wordpress }, use) =>
    use({
      hosts: { [SITE_NAME]: wordpress.tlsPort },
      newsroom: {
        articleUrl: `${ORIGIN}/community-training-graduation/`,
        tagUrl: `${ORIGIN}/tag/${TAG}/`,
        tagName: TAG,
        publish: async (title) => ORIGIN + wordpress.ctl('publish', { title, tags: [TAG] }).path,
      },
    }),
});

async function followTag(scene: Scene): Promise<Popup> {
  await scene.visit(scene.newsroom.tagUrl);
  const popup = await scene.openPopup();
  await popup.showTab('following');
  await popup.follow(TAG);
  return popup;
}

test('the whole job on a real WordPress', async ({ scene }) => {
  for (const { name, play } of STEPS) await test.step(name, () => play(scene));
});

test.describe('a saved post is completed', () => {
  for (const permalinks of ['/%postname%/', '']) {
    test(`by its interface, with the permalinks “${permalinks}”`, async ({ scene, session, wordpress }) => {
      wordpress.ctl('option', { name: 'permalink_structure', value: permalinks });
      const content = `<p>${'船班從今天起多開一班。'.repeat(20)}</p>`;
      const post = wordpress.ctl('publish', { title: '夜航的新班次', content, tags: ['夜航'] });
      await scene.visit(ORIGIN + post.path);
      wordpress.ctl('edit', { id: post.id, tags: ['夜航', '碼頭'] });
      await (await scene.openPopup()).save();
      await expect
        .poll(async () => (await storedRows<{ tags: string[] }>(session, 'articles')).flatMap(({ tags }) => tags))
        .toContain('碼頭');
    });
  }
});

test('what its editors do afterwards: an edit is no new post, and a trashed one takes no other with it', async ({
  scene,
  wordpress,
}) => {
  const popup = await followTag(scene);
  await scene.aSecond();
  const post = wordpress.ctl('publish', { title: '碼頭的新燈', tags: [TAG] });
  await popup.check(TAG);
  await scene.badge('1');

  await scene.aSecond();
  wordpress.ctl('edit', { id: post.id, title: '碼頭的新燈（更新）' });
  await popup.check(TAG);
  await scene.badge('1');
  await popup.showTab('news');
  await expect.poll(() => popup.newTitles()).toEqual(['碼頭的新燈（更新）']);

  await scene.aSecond();
  wordpress.ctl('trash', { id: post.id });
  wordpress.ctl('publish', { title: '第二則消息', tags: [TAG] });
  await popup.showTab('following');
  await popup.check(TAG);
  await scene.badge('2');
});

test('a scheduled post that comes out late, behind validators that do not tell, is found by the weekly full answer', async ({
  scene,
  session,
  wordpress,
}) => {
  const other = wordpress.ctl('publish', { title: '別的消息', tags: ['別的標籤'] });
  const popup = await followTag(scene);
  wordpress.ctl('schedule', { title: '預定六點的消息', tags: [TAG], inSeconds: 1 });
  await scene.aSecond();
  await scene.aSecond();
  wordpress.ctl('edit', { id: other.id, title: '別的消息（更新）' });
  await scene.aSecond();
  await popup.check(TAG);
  await scene.badge('');
  wordpress.ctl('cron');
  await makeSourcesStale(session);
  await popup.check(TAG);
  await scene.badge('1');
});

test('a tag that is renamed, address and all, is followed on by its number', async ({ scene, wordpress }) => {
  const popup = await followTag(scene);
  await scene.aSecond();
  wordpress.ctl('rename', { tag: TAG, name: '社區學堂', slug: 'community-school' });
  wordpress.ctl('publish', { title: '學堂第一課', tags: ['社區學堂'] });
  await popup.check(TAG);
  await scene.badge('1');
  expect(await popup.failures()).toEqual([]);
});

test('the comments of one article', async ({ scene, wordpress }) => {
  const page = await scene.visit(scene.newsroom.articleUrl);
  const id = await page.$eval('body', ({ className }) => Number(/postid-(\d+)/u.exec(className)?.[1]));
  const popup = await scene.openPopup();
  const { title } = await popup.card();
  await popup.showTab('following');
  await popup.follow(title);
  for (const [count, text] of ['恭喜結業！', '下一期何時開始？'].entries()) {
    await scene.aSecond();
    wordpress.ctl('comment', { id, text });
    await popup.check(title);
    await scene.badge(`${count + 1}`);
  }
});
