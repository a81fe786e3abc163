import { test } from './fixtures.ts';
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
