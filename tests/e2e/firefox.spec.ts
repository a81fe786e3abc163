import { expect, test } from './fixtures.ts';
import { openSideBySide, playEmbeddedPath } from './slice/embedded-path.ts';
import { STEPS } from './slice/steps.ts';

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
