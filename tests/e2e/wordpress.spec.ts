import { SITE_NAME } from '../site/server.ts';
import { startWordPress, type WordPress } from '../wordpress/wordpress.ts';
import { test as base, expect } from './fixtures.ts';
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

test('the whole job on a real WordPress', async ({ scene }) => {
  for (const { name, play } of STEPS) await test.step(name, () => play(scene));
});

test('what its editors do afterwards: an edit is no new post, and a trashed one takes no other with it', async ({
  scene,
  wordpress,
}) => {
  await scene.visit(scene.newsroom.tagUrl);
  const popup = await scene.openPopup();
  await popup.showTab('following');
  await popup.follow(TAG);

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
