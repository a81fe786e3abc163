import { test } from './fixtures.ts';
import { STEPS } from './slice/steps.ts';

test('the whole job, the worker ended between any two steps', async ({ scene }) => {
  for (const { name, play } of STEPS) {
    await test.step(name, () => play(scene));
    await scene.session.killWorker();
  }
});

test('a popup that is open while the worker ends still saves and follows', async ({ scene }) => {
  await scene.visit(scene.newsroom.articleUrl);
  const popup = await scene.openPopup();
  await popup.card();
  await scene.session.killWorker();
  await popup.save();
  await scene.visit(scene.newsroom.tagUrl);
  const next = await scene.openPopup();
  await next.showTab('following');
  await next.followTargets();
  await scene.session.killWorker();
  await next.follow(scene.newsroom.tagName);
});
