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
