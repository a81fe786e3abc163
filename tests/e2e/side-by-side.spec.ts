import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchSession } from './browser/launch.ts';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './pages/axe.ts';
import { SideBySidePage } from './pages/side-by-side.ts';
import { openSideBySide, playEmbeddedPath } from './slice/embedded-path.ts';
import { Scene } from './slice/scene.ts';

test('a sentence of the article at left, its rendering at right, both at one height', async ({ scene }) => {
  const page = await scene.visit(scene.newsroom.articleUrl);
  const article = await page.$eval('.entry-content', (element) => element.textContent);
  const view = await openSideBySide(scene, '/community-training-graduation/');
  const rows = await view.rows();
  expect(rows.length).toBeGreaterThanOrEqual(3);
  for (const { source, target } of rows) {
    expect(article).toContain(source);
    expect(target).not.toBe(source);
    expect(target).toMatch(/\p{Script=Han}/u);
  }
  const tops = await view.page.$$eval('.segment', (segments) =>
    segments.map((segment) =>
      Math.abs(
        (segment.querySelector('.segment-source')?.getBoundingClientRect().top ?? 0) -
          (segment.querySelector('.segment-target')?.getBoundingClientRect().top ?? Number.NaN),
      ),
    ),
  );
  expect(Math.max(...tops)).toBeLessThan(40);
});

test('neither byline nor copyright line nor injected script is taken for a sentence', async ({ scene }) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  for (const { source } of await view.rows()) expect(source).not.toMatch(/版權所有|綜合報導|function\s*\(/u);
});

test('what was typed is there after a reload and after the browser was started anew', async ({ stage, words }) => {
  const profile = mkdtempSync(join(tmpdir(), 'windlion-profile-'));
  const options = { hosts: stage.hosts, language: 'zh-TW', profile };
  const first = await launchSession('chromium', options);
  let path = '';
  try {
    const view = await openSideBySide(new Scene(first, stage.newsroom, words), '/community-training-graduation/');
    await view.rows();
    await view.write(1, '這一句由人來寫');
    await first.reload(view.page);
    expect((await view.rows())[1]?.target).toBe('這一句由人來寫');
    path = view.page.url().replace(/^.*\/(?=side-by-side\.html)/u, '');
  } finally {
    await first.close();
  }
  const second = await launchSession('chromium', options);
  try {
    const view = new SideBySidePage(await second.openOwn(path), words);
    expect((await view.rows())[1]?.target).toBe('這一句由人來寫');
  } finally {
    await second.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a longer summary keeps the sentences that a person has written', async ({ scene }) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  const before = await view.rows();
  await view.write(0, '人寫的句子');
  await view.changeCount(before.length + 2);
  await expect.poll(async () => (await view.rows()).length).toBe(before.length + 2);
  expect((await view.rows()).map(({ target }) => target)).toContain('人寫的句子');
});

test('the full text shows where a sentence comes from', async ({ scene, words }) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  const rows = await view.rows();
  await view.page.locator(`button ::-p-text(${words('sideBySide.showFullText')})`).click();
  await expect.poll(() => view.page.$$eval('mark', (marks) => marks.length)).toBeGreaterThan(0);
  const marks = await view.page.$$eval('mark', (found) => found.map((mark) => mark.textContent));
  expect(marks.join('')).toContain(rows[0]?.source ?? 'no row');
});

test('a wrong number is marked, said in words at focus, and waved through for good', async ({
  scene,
  session,
  words,
}) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  const { source } = (await view.rows())[0] ?? { source: '' };
  await view.write(0, `${source} 987654`);
  const mark = await view.page.waitForSelector('.doubt-mark');
  await mark?.focus();
  await expect
    .poll(() => view.page.$eval('.doubt-words', (shown) => getComputedStyle(shown).display !== 'none'))
    .toBe(true);
  expect(await view.doubts()).toContain(words('doubt.number-added').replace('{text}', '987654'));
  const before = (await view.doubts()).length;
  await view.page.$$eval('.doubt', (doubts) =>
    doubts
      .find((doubt) => doubt.textContent.includes('987654'))
      ?.querySelector<HTMLElement>('.doubt-words li button')
      ?.click(),
  );
  await expect.poll(async () => (await view.doubts()).length).toBe(before - 1);
  await session.reload(view.page);
  await view.rows();
  expect((await view.doubts()).join('')).not.toContain('987654');
});

test('a summary leaves as XLIFF and comes back, a person’s words replaced only where they tick it', async ({
  scene,
  words,
}) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  await view.rows();
  await view.write(0, '我自己寫的');
  const { text: xliff, name } = await view.exportAs('XLIFF');
  expect(name).toMatch(/\.zh-CN\.xlf$/u);
  expect(xliff).toContain('我自己寫的');
  expect(xliff).toContain('https://www.gokinmentour.com');
  const changed = xliff.replace('我自己寫的', '別人改的').replace(/(<target[^>]*>)(?!別)/gu, '$1改：');
  await view.importFile('back.xlf', changed);
  const dialog = await view.page.waitForSelector('dialog[open]');
  const ticked = await view.page.$$eval('dialog input', (boxes) =>
    boxes.map((box) => (box as HTMLInputElement).checked),
  );
  expect(ticked[0]).toBe(false);
  expect(ticked.slice(1)).toEqual(ticked.slice(1).map(() => true));
  expect((await view.rows())[1]?.target).not.toMatch(/^改：/u);
  await dialog?.$eval('.button-primary', (button) => (button as HTMLElement).click());
  await expect.poll(async () => (await view.rows())[1]?.target).toMatch(/^改：/u);
  expect((await view.rows())[0]?.target).toBe('我自己寫的');
  await expect
    .poll(() => view.page.$eval('.summary-told', (told) => told.textContent))
    .toContain(words('exchange.imported').replace('{count}', String(ticked.length - 1)));
});

test('a sentence like an earlier one is offered and put in by key; the next one is a key away', async ({ scene }) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  const { source } = (await view.rows())[1] ?? { source: '' };
  await view.rememberEarlier(`${source}謝謝。`, '从前译过的话');
  await view.page.focus('.segment:nth-child(2) textarea');
  await view.page.waitForSelector('.match-target');
  expect(await view.page.$eval('.match-source del', (gone) => gone.textContent)).toContain('謝謝');
  await view.press('Control', 'KeyR');
  await expect.poll(async () => (await view.rows())[1]?.target).toBe('从前译过的话');
  await view.page.waitForFunction(() => document.querySelectorAll('[data-state="translated"]').length === 1);
  await view.press('Control', 'KeyU');
  expect(await view.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('3');
});

test('a term from a selection is marked in the source, and missed where the translation lacks it', async ({
  scene,
}) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  const term = (await view.rows())[0]?.source.slice(0, 4) ?? '';
  await view.page.focus('.segment:first-child textarea');
  await view.page.evaluate(() => {
    const text = document.querySelector('.segment-number')?.nextSibling;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 4);
  });
  await view.press('Control', 'Shift', 'KeyG');
  const fields = await view.page.waitForSelector('dialog[open] form');
  expect(await fields?.$eval('input', (input) => input.value)).toBe(term);
  await view.page.type('dialog .dialog-field:nth-of-type(2) input', '约定的词');
  await view.page.keyboard.press('Enter');
  await view.page.waitForSelector('.source-term');
  await view.page.keyboard.press('Escape');
  await expect.poll(async () => (await view.doubts()).join('')).toContain('约定的词');
  expect(await view.page.$eval('.source-term', (marked) => marked.textContent)).toBe(term);
});

test('a pair without an engine can have a draft, plainly called one', async ({ scene, words }) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  await view.rows();
  await view.page.select('.select-field select', 'en');
  await view.page.locator(`button ::-p-text(${words('sideBySide.makeDraft')})`).click();
  await view.page.waitForFunction(
    (note) => document.querySelector('.side-by-side-note')?.textContent === note,
    {},
    words('sideBySide.draftOnly'),
  );
  await expect.poll(async () => (await view.rows()).filter(({ target }) => target === '')).toEqual([]);
});

test('the whole embedded path with the network cut: no request leaves', async ({ scene, site }) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  await view.page.setOfflineMode(true);
  const before = site.running.control.requests().length;
  await playEmbeddedPath(view);
  expect(site.running.control.requests()).toHaveLength(before);
  expect(await view.foreignRequests()).toEqual([]);
});

test('a note, and a history that is shown, restored and undone after a reload', async ({ scene, session, words }) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  const machine = (await view.rows())[0]?.target ?? '';
  await view.write(0, '人寫的');
  await view.act(0, 'note');
  await view.page.waitForSelector('.segment-note textarea:focus');
  await view.page.keyboard.type('ask');
  await view.act(0, 'history');
  await view.page.waitForSelector('dialog[open] ol li');
  await view.page.$eval('dialog[open] ol li button', (button) => button.click());
  await expect.poll(async () => (await view.rows())[0]?.target).toBe(machine);
  await session.reload(view.page);
  await view.rows();
  expect(await view.page.$eval('.segment-note textarea', (field) => field.value)).toBe('ask');
  await view.page.focus('.segment-target');
  await view.press('Control', 'KeyZ');
  await expect.poll(async () => (await view.rows())[0]?.target).toBe('人寫的');
  await expect
    .poll(() => view.page.$eval('.summary-told', (told) => told.textContent))
    .toContain(words('row.restored'));
});

test('a key laid anew does its command, also after a reload', async ({ scene, session }) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  await view.rows();
  await view.page.keyboard.press('?');
  await view.page.waitForSelector('.segment-keys');
  await view.page.$$eval('.segment-keys tr', (rows) => {
    const button = rows[8]?.querySelector('button');
    button?.focus();
    button?.click();
  });
  await view.press('Control', 'Alt', 'KeyN');
  const shown = () => view.page.$$eval('.segment-keys tr', (rows) => rows[8]?.querySelector('kbd')?.textContent);
  await expect.poll(shown).toBe('Ctrl+Alt+N');
  await session.reload(view.page);
  await view.rows();
  await view.press('Control', 'Alt', 'KeyN');
  await expect.poll(() => view.page.evaluate(() => document.activeElement?.className)).toContain('segment-target');
});

test('axe finds nothing wrong side by side, in any of its dialogs, and in a digest', async ({ scene, session }) => {
  test.setTimeout(120_000);
  const view = await openSideBySide(scene, '/community-training-graduation/');
  const { page } = view;
  const { source = '' } = (await view.rows())[0] ?? {};
  await view.write(0, `${source} 987654`);
  await view.showSecond('ar');
  await page.waitForSelector('.second-target textarea[dir="rtl"]');
  expect.soft(await violationsOf(page), 'rows, doubts, a third column').toEqual([]);
  for (const action of ['note', 'history', 'split'] as const) {
    await view.act(0, action);
    await page.waitForSelector(action === 'note' ? '.segment-note' : 'dialog[open]');
    expect.soft(await violationsOf(page), action).toEqual([]);
    await page.keyboard.press('Escape');
  }
  for (const keys of [['Control', 'Shift', 'KeyG'], ['Control', 'KeyK'], ['?']] as const) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await view.press(...keys);
    await page.waitForSelector('dialog[open]');
    expect.soft(await violationsOf(page), keys.join('+')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
  }
  const article = new URL(page.url()).searchParams.get('article') ?? '';
  const digest = await session.openOwn(`side-by-side.html?digest=articles&ids=${article}`);
  await digest.waitForSelector('.digest-article li');
  expect.soft(await violationsOf(digest), 'digest').toEqual([]);
});

test('a digest has the articles of a search one under the other, each in both languages', async ({
  scene,
  session,
}) => {
  const view = await openSideBySide(scene, '/community-training-graduation/');
  await view.rows();
  for (const path of ['/wind-lion-census/', '/old-well-cleanup/']) {
    await scene.visit(new URL(path, scene.newsroom.articleUrl).href);
    await (await scene.openPopup()).save();
  }
  const digest = await session.openOwn(`side-by-side.html?${new URLSearchParams({ digest: 'search', q: '的' })}`);
  await digest.waitForFunction(
    () => document.querySelectorAll('.digest-article:not([aria-busy="true"]) ol').length === 3,
  );
  const pairs = await digest.$$eval('.digest-article li', (rows) =>
    rows.map((row) => [...row.querySelectorAll('p')].map(({ lang, textContent }) => [lang, textContent])),
  );
  for (const [source, target] of pairs) {
    expect(source?.[0]).toMatch(/^zh/u);
    expect(target).not.toEqual(source);
  }
});
