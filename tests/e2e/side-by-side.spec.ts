import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE_NAME } from '../site/server.ts';
import { launchSession } from './browser/launch.ts';
import { expect, test } from './fixtures.ts';
import { Reader } from './pages/reader.ts';
import { Scene } from './slice/scene.ts';

/** Saves an article of the demo site and opens it side by side. */
async function openReader(scene: Scene, path: string): Promise<Reader> {
  await scene.visit(`https://${SITE_NAME}${path}`);
  const popup = await scene.openPopup();
  const { title } = await popup.card();
  await popup.save();
  await popup.showTab('saved');
  await popup.openSideBySide(title);
  return new Reader(await scene.openedOwn('/reader.html'), scene.words);
}

test('a sentence of the article at left, its rendering at right, both at one height', async ({ scene }) => {
  const page = await scene.visit(scene.newsroom.articleUrl);
  const article = await page.$eval('.entry-content', (element) => element.textContent);
  const reader = await openReader(scene, '/community-training-graduation/');
  const rows = await reader.rows();
  expect(rows.length).toBeGreaterThanOrEqual(3);
  for (const { source, target } of rows) {
    expect(article).toContain(source);
    expect(target).not.toBe(source);
    expect(target).toMatch(/\p{Script=Han}/u);
  }
  const tops = await reader.page.$$eval('.segment', (segments) =>
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
  const reader = await openReader(scene, '/community-training-graduation/');
  for (const { source } of await reader.rows()) expect(source).not.toMatch(/版權所有|綜合報導|function\s*\(/u);
});

test('what was typed is there after a reload and after the browser was started anew', async ({ stage, words }) => {
  const profile = mkdtempSync(join(tmpdir(), 'windlion-profile-'));
  const options = { hosts: stage.hosts, language: 'zh-TW', profile };
  const first = await launchSession('chromium', options);
  let path = '';
  try {
    const reader = await openReader(new Scene(first, stage.newsroom, words), '/community-training-graduation/');
    await reader.rows();
    await reader.write(1, '這一句由人來寫');
    await first.reload(reader.page);
    expect((await reader.rows())[1]?.target).toBe('這一句由人來寫');
    path = reader.page.url().replace(/^.*\/(?=reader\.html)/u, '');
  } finally {
    await first.close();
  }
  const second = await launchSession('chromium', options);
  try {
    const reader = new Reader(await second.openOwn(path), words);
    expect((await reader.rows())[1]?.target).toBe('這一句由人來寫');
  } finally {
    await second.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a longer summary keeps the sentences that a person has written', async ({ scene }) => {
  const reader = await openReader(scene, '/community-training-graduation/');
  const before = await reader.rows();
  await reader.write(0, '人寫的句子');
  await reader.changeCount(before.length + 2);
  await expect.poll(async () => (await reader.rows()).length).toBe(before.length + 2);
  expect((await reader.rows()).map(({ target }) => target)).toContain('人寫的句子');
});

test('the full text shows where a sentence comes from', async ({ scene, words }) => {
  const reader = await openReader(scene, '/community-training-graduation/');
  const rows = await reader.rows();
  await reader.page.locator(`button ::-p-text(${words('reader.showFullText')})`).click();
  await expect.poll(() => reader.page.$$eval('mark', (marks) => marks.length)).toBeGreaterThan(0);
  const marks = await reader.page.$$eval('mark', (found) => found.map((mark) => mark.textContent));
  expect(marks.join('')).toContain(rows[0]?.source ?? 'no row');
});

test('a wrong number is marked, said in words at focus, and waved through for good', async ({
  scene,
  session,
  words,
}) => {
  const reader = await openReader(scene, '/community-training-graduation/');
  const { source } = (await reader.rows())[0] ?? { source: '' };
  await reader.write(0, `${source} 987654`);
  const mark = await reader.page.waitForSelector('.doubt-mark');
  await mark?.focus();
  await expect
    .poll(() => reader.page.$eval('.doubt-words', (shown) => getComputedStyle(shown).display !== 'none'))
    .toBe(true);
  expect(await reader.doubts()).toContain(words('doubt.number-added').replace('{text}', '987654'));
  const before = (await reader.doubts()).length;
  await reader.page.$$eval('.doubt', (doubts) =>
    doubts
      .find((doubt) => doubt.textContent.includes('987654'))
      ?.querySelectorAll('button')[1]
      ?.click(),
  );
  await expect.poll(async () => (await reader.doubts()).length).toBe(before - 1);
  await session.reload(reader.page);
  await reader.rows();
  expect((await reader.doubts()).join('')).not.toContain('987654');
});

test('a summary leaves as XLIFF and comes back, a person’s words replaced only where they tick it', async ({
  scene,
  words,
}) => {
  const reader = await openReader(scene, '/community-training-graduation/');
  await reader.rows();
  await reader.write(0, '我自己寫的');
  const { text: xliff, name } = await reader.exportAs('XLIFF');
  expect(name).toMatch(/\.zh-CN\.xlf$/u);
  expect(xliff).toContain('我自己寫的');
  expect(xliff).toContain('https://www.gokinmentour.com');
  const changed = xliff.replace('我自己寫的', '別人改的').replace(/(<target[^>]*>)(?!別)/gu, '$1改：');
  await reader.importFile('back.xlf', changed);
  const dialog = await reader.page.waitForSelector('dialog[open]');
  const ticked = await reader.page.$$eval('dialog input', (boxes) =>
    boxes.map((box) => (box as HTMLInputElement).checked),
  );
  expect(ticked[0]).toBe(false);
  expect(ticked.slice(1)).toEqual(ticked.slice(1).map(() => true));
  expect((await reader.rows())[1]?.target).not.toMatch(/^改：/u);
  await dialog?.$eval('.button-primary', (button) => (button as HTMLElement).click());
  await expect.poll(async () => (await reader.rows())[1]?.target).toMatch(/^改：/u);
  expect((await reader.rows())[0]?.target).toBe('我自己寫的');
  await expect
    .poll(() => reader.page.$eval('.summary-told', (told) => told.textContent))
    .toContain(words('exchange.imported').replace('{count}', String(ticked.length - 1)));
});

test('a sentence like an earlier one is offered and put in by key; the next one is a key away', async ({ scene }) => {
  const reader = await openReader(scene, '/community-training-graduation/');
  const { source } = (await reader.rows())[1] ?? { source: '' };
  await reader.rememberEarlier(`${source}謝謝。`, '从前译过的话');
  await reader.page.focus('.segment:nth-child(2) textarea');
  await reader.page.waitForSelector('.match-target');
  expect(await reader.page.$eval('.match-source del', (gone) => gone.textContent)).toContain('謝謝');
  await reader.press('Control', 'KeyR');
  await expect.poll(async () => (await reader.rows())[1]?.target).toBe('从前译过的话');
  await reader.page.waitForFunction(() => document.querySelectorAll('[data-state="translated"]').length === 1);
  await reader.press('Control', 'KeyU');
  expect(await reader.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('3');
});

test('a term from a selection is marked in the source, and missed where the translation lacks it', async ({
  scene,
}) => {
  const reader = await openReader(scene, '/community-training-graduation/');
  const term = (await reader.rows())[0]?.source.slice(0, 4) ?? '';
  await reader.page.focus('.segment:first-child textarea');
  await reader.page.evaluate(() => {
    const text = document.querySelector('.segment-number')?.nextSibling;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 4);
  });
  await reader.press('Control', 'Shift', 'KeyG');
  const fields = await reader.page.waitForSelector('dialog[open] form');
  expect(await fields?.$eval('input', (input) => input.value)).toBe(term);
  await reader.page.type('dialog .dialog-field:nth-of-type(2) input', '约定的词');
  await reader.page.keyboard.press('Enter');
  await reader.page.waitForSelector('.source-term');
  await reader.page.keyboard.press('Escape');
  await expect.poll(async () => (await reader.doubts()).join('')).toContain('约定的词');
  expect(await reader.page.$eval('.source-term', (marked) => marked.textContent)).toBe(term);
});

test('a pair without an engine can have a draft, plainly called one', async ({ scene, words }) => {
  const reader = await openReader(scene, '/community-training-graduation/');
  await reader.rows();
  await reader.page.select('.select-field select', 'en');
  await reader.page.locator(`button ::-p-text(${words('reader.makeDraft')})`).click();
  await reader.page.waitForFunction(
    (note) => document.querySelector('.reader-note')?.textContent === note,
    {},
    words('reader.draftOnly'),
  );
  for (const { target } of await reader.rows()) expect(target).not.toBe('');
});
