import { startStandIns } from '../engines/stand-ins.ts';
import { expect, test } from './fixtures.ts';
import { openSideBySide } from './slice/embedded-path.ts';
import { openInEnglish, setUp } from './slice/remote-engine.ts';

test.use({ browserKind: 'firefox' });

test('what a translator typed in Firefox outlives a reload, stands in the digest, and nothing was asked of a server', async ({
  scene,
  session,
  site,
}) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  await view.rows();
  const before = site.running.control.requests().length;
  await view.write(0, '人寫的第一句');
  await session.reload(view.page);
  expect((await view.rows())[0]?.target).toBe('人寫的第一句');
  await view.press('?');
  await view.page.waitForSelector('dialog[open] .segment-keys');
  const article = await view.page.evaluate(() => new URLSearchParams(location.search).get('article'));
  const digest = await session.openOwn(`side-by-side.html?digest=articles&ids=${article}`);
  await digest.waitForSelector('.digest-article:not([aria-busy="true"]) li');
  const targets = await digest.$$eval('.digest-article li', (rows) =>
    rows.map((row) => row.querySelector('p:last-of-type')?.textContent),
  );
  expect(targets[0]).toBe('人寫的第一句');
  expect(targets.length).toBeGreaterThan(1);
  expect(site.running.control.requests()).toHaveLength(before);
  expect(await view.foreignRequests()).toEqual([]);
});

test('a model server of one’s own translates in Firefox and is not told who asks', async ({ scene, words }) => {
  const { models, ...others } = await startStandIns();
  const { view, panel } = await openInEnglish(scene);
  const form = await setUp(scene, 'openai-compatible', '127.0.0.1', {
    [words('engine.address')]: `http://127.0.0.1:${models.port}/v1`,
    [words('engine.model')]: 'demo-small',
  });
  await form.press(words('engine.fetchModels'));
  await expect.poll(() => form.models()).toEqual(['demo-large', 'demo-small']);
  await view.page.bringToFront();
  await panel.choose('openai-compatible');
  const { length: count } = await view.rows();
  await panel.press(words('engine.translate', { count }));
  await expect
    .poll(async () => (await view.rows()).every(({ source, target }) => target === `demo-small: ${source}`))
    .toBe(true);
  expect(models.asked.every(({ headers }) => headers.origin === undefined && headers.cookie === undefined)).toBe(true);
  await Promise.all([models, ...Object.values(others)].map((server) => server.close()));
});
