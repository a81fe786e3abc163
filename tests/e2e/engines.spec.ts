import { startStandIns } from '../engines/stand-ins.ts';
import { launchSession } from './browser/launch.ts';
import { test as base, expect } from './fixtures.ts';
import type { SideBySidePage } from './pages/side-by-side.ts';
import { openInEnglish, setUp } from './slice/remote-engine.ts';
import type { Scene } from './slice/scene.ts';

const KEY = 'demo-key:fx';

type Servers = Awaited<ReturnType<typeof startStandIns>>;

/** The stand-ins of each service, with DeepL's under its own name. */
const test = base.extend<{ servers: Servers }>({
  servers: async ({ playwright: _ }, use) => {
    const servers = await startStandIns();
    await use(servers);
    await Promise.all(Object.values(servers).map((server) => server.close()));
  },
  session: async ({ stage, language, servers }, use) => {
    const hosts = { ...stage.hosts, 'api-free.deepl.com': servers.deepl.port };
    const session = await launchSession('chromium', { hosts, language });
    await use(session);
    await session.close();
    expect(session.problems, 'uncaught errors of the extension').toEqual([]);
  },
});

const targets = async (view: SideBySidePage): Promise<string[]> => (await view.rows()).map(({ target }) => target);

/** An article side by side in English, with the model server set up and chosen. */
async function openWithModel(scene: Scene, models: Servers['models']) {
  const { view, panel } = await openInEnglish(scene);
  await setUp(scene, 'openai-compatible', '127.0.0.1', {
    [scene.words('engine.address')]: `http://127.0.0.1:${models.port}/v1`,
    [scene.words('engine.model')]: 'demo-small',
  });
  await view.page.bringToFront();
  await panel.choose('openai-compatible');
  return { view, panel };
}

test('a model server of one’s own: models listed, nothing sent before the click, nothing asked twice', async ({
  scene,
  servers: { models },
  words,
}) => {
  const { view, panel } = await openInEnglish(scene);
  const address = `http://127.0.0.1:${models.port}/v1`;
  const form = await setUp(scene, 'openai-compatible', '127.0.0.1', { [words('engine.address')]: address });
  expect(await form.faults()).toEqual([words('engineFault.model')]);
  await form.press(words('engine.fetchModels'));
  await expect.poll(() => form.models()).toEqual(['demo-large', 'demo-small']);
  await form.fill(words('engine.model'), 'demo-small');
  await form.press(words('engine.save'));

  await view.page.bringToFront();
  await panel.choose('openai-compatible');
  const count = (await view.rows()).length;
  await expect.poll(() => panel.text()).toContain(words('engine.translate', { count }));
  expect(models.asked.map(({ path }) => path)).toEqual(['/v1/models']);
  await panel.press(words('engine.translate', { count }));
  await expect.poll(async () => (await targets(view)).every((text) => text.startsWith('demo-small: '))).toBe(true);
  for (const { source, target } of await view.rows()) expect(target).toBe(`demo-small: ${source}`);
  expect(models.asked.every(({ headers }) => headers.origin === undefined && headers.cookie === undefined)).toBe(true);

  const askedOnce = models.asked.length;
  await scene.session.reload(view.page);
  expect((await targets(view)).every((text) => text.startsWith('demo-small: '))).toBe(true);
  await view.changeCount(count - 1);
  await expect.poll(async () => (await targets(view)).length).toBe(count - 1);
  await view.changeCount(count);
  await expect.poll(async () => (await targets(view)).every((text) => text.startsWith('demo-small: '))).toBe(true);
  expect(models.asked).toHaveLength(askedOnce);
});

test('a model writes the summary: what cites falsely is refused, and each sentence leads to its source', async ({
  scene,
  servers: { models },
  words,
}) => {
  const { view, panel } = await openWithModel(scene, models);
  await panel.press(words('writer.write'));
  await expect.poll(() => panel.text()).toContain(words('writer.refused', { count: 1 }));
  const rows = await view.rows();
  expect(rows).toHaveLength(2);
  for (const { source } of rows) expect(source).toContain(words('writer.written'));
  await panel.press(words('engine.translate', { count: 2 }));
  await expect.poll(async () => (await targets(view)).every((text) => text.startsWith('demo-small: '))).toBe(true);
});

test('a model server that is down, then answers in broken JSON, loses and mixes no sentence', async ({
  scene,
  servers: { models },
  words,
}) => {
  const { view, panel } = await openWithModel(scene, models);
  const count = (await view.rows()).length;
  const brokenJson = () => ({ status: 200, body: '{"choices": [{"message": {"content": "{\\"translations' });
  models.mishaps.push(...Array.from({ length: 40 }, () => brokenJson));
  await panel.press(words('engine.translate', { count }));
  expect(await panel.failures()).toContain(words('engineError.bad-answer'));
  expect(await targets(view)).toEqual(Array.from({ length: count }, () => ''));
  // A broken server is asked for halves and single sentences, never without end.
  expect(models.asked.length).toBeLessThanOrEqual(1 + 12);

  models.mishaps.splice(0, Infinity, () => ({ status: 503, body: 'down for repair' }), brokenJson);
  await panel.press(words('engine.translate', { count }));
  await expect
    .poll(async () => (await view.rows()).every(({ source, target }) => target === `demo-small: ${source}`))
    .toBe(true);
  expect(models.mishaps).toEqual([]);
});

test('DeepL: a wrong key, a busy server, a used-up quota and the reader’s own cap, each in words', async ({
  scene,
  servers: { deepl },
  words,
}) => {
  const host = 'api-free.deepl.com';
  const key = words('engine.key');
  const { view, panel } = await openInEnglish(scene);
  const form = await setUp(scene, 'deepl', host, { [key]: 'wrong:fx' });
  await view.page.bringToFront();
  const count = (await view.rows()).length;
  await panel.choose('deepl');
  await expect.poll(() => panel.text()).toContain(words('engine.leaves', { name: words('engine.deepl'), host }));
  await panel.press(words('engine.translate', { count }));
  expect(await panel.failures()).toContain(words('engineError.forbidden'));
  expect(await targets(view)).toEqual(Array.from({ length: count }, () => ''));

  await form.page.bringToFront();
  await form.fill(key, KEY);
  await form.press(words('engine.save'));
  await view.page.bringToFront();
  await expect.poll(() => panel.text()).toContain(words('engine.translate', { count }));
  deepl.mishaps.push(() => ({ status: 456, body: { message: 'Quota exceeded' } }));
  await panel.press(words('engine.translate', { count }));
  await expect.poll(() => panel.failures()).toContain(words('engineError.quota'));

  deepl.mishaps.push(() => ({ status: 429, body: {}, headers: { 'Retry-After': '1' } }));
  await panel.press(words('engine.translate', { count }));
  await expect.poll(async () => (await targets(view)).every((text) => text.startsWith('EN-US: '))).toBe(true);

  await form.page.bringToFront();
  await form.fill(words('engine.cap'), '10');
  await form.press(words('engine.save'));
  await view.page.bringToFront();
  await view.page.select('.view-bar select', 'ja');
  await expect.poll(async () => (await view.rows()).every(({ target }) => target === '')).toBe(true);
  await panel.choose('deepl');
  const before = deepl.asked.length;
  await panel.press(words('engine.translate', { count }));
  await expect.poll(() => panel.failures()).toContain(words('engineError.cap-reached'));
  expect(deepl.asked).toHaveLength(before);
});

test('LibreTranslate in its own codes; a person’s sentence stays, and cancelling keeps what is done', async ({
  scene,
  servers: { libretranslate },
  words,
}) => {
  const address = `http://127.0.0.1:${libretranslate.port}`;
  const { view, panel } = await openInEnglish(scene);
  await setUp(scene, 'libretranslate', '127.0.0.1', { [words('engine.address')]: address });
  await view.page.bringToFront();
  const count = (await view.rows()).length;
  await view.write(0, 'Written by hand.');
  await panel.choose('libretranslate');
  libretranslate.mishaps.push(
    () => null,
    () => ({ status: 200, body: { translatedText: [] }, delayMs: 20_000 }),
  );
  await panel.press(words('engine.translate', { count: count - 1 }));
  await expect.poll(() => libretranslate.asked.length).toBe(2);
  await panel.press(words('engine.cancel'));
  expect(await panel.failures()).toContain(words('engineError.cancelled'));
  await panel.press(words('engine.translate', { count: count - 1 }));
  await expect.poll(async () => (await targets(view)).slice(1).every((text) => text.startsWith('en: '))).toBe(true);
  expect((await targets(view))[0]).toBe('Written by hand.');
  expect(libretranslate.asked.at(-1)?.body).toMatchObject({ source: 'zh-Hant', target: 'en' });
});

test('the browser’s own translator, which cannot fetch its language pack here, says so within its 15 s', async ({
  scene,
  words,
}) => {
  const { view, panel } = await openInEnglish(scene);
  const count = (await view.rows()).length;
  await panel.choose('browser');
  await expect.poll(() => panel.text()).toContain(words('engine.staysHere', { name: words('engine.browser') }));
  const clicked = Date.now();
  await panel.press(words('engine.translate', { count }));
  await view.page.waitForSelector('.engine-panel-failures p', { timeout: 20_000 });
  expect(Date.now() - clicked).toBeLessThan(20_000);
  expect(await panel.failures()).toMatch(
    new RegExp([words('engineError.timeout'), words('engineError.unavailable')].join('|'), 'u'),
  );
  expect(await targets(view)).toEqual(Array.from({ length: count }, () => ''));
});

test('a form that cannot be right says so and keeps what was typed', async ({ scene, words }) => {
  const form = await setUp(scene, 'libretranslate', 'translate.example', {
    [words('engine.address')]: 'translate.example',
  });
  expect(await form.faults()).toEqual([words('engineFault.address')]);
  await form.fill(words('engine.address'), 'http://translate.example');
  await form.fill(words('engine.key'), 'secret');
  await form.press(words('engine.save'));
  await expect.poll(() => form.faults()).toEqual([words('engineFault.insecure')]);
  expect(
    await form.page.$eval('[data-engine="libretranslate"] input', (input) => (input as HTMLInputElement).value),
  ).toBe('http://translate.example');
});
