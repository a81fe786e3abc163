import { writeFile } from 'node:fs/promises';
import { sampleBackup } from '../bench/sample-backup.ts';
import { expect, test } from './fixtures.ts';
import { LibraryPage } from './pages/library-page.ts';
import { press, textOf, textsOf } from './pages/look.ts';
import { storedRows } from './pages/stored-rows.ts';

const COUNT = 4_000;

test('what is done to thousands tells how far it is, is stopped, and is undone as one', async ({ session, words }) => {
  test.setTimeout(120_000);
  const page = await session.openOwn('library.html');
  const library = new LibraryPage(page, words);
  const path = test.info().outputPath('backup.jsonl.gz');
  await writeFile(path, (await sampleBackup(COUNT)).stream());
  await library.importFile(path);
  await library.acceptImport();
  await expect
    .poll(() => textsOf(page, '.library-row h2').then(({ length }) => length), { timeout: 60_000 })
    .toBeGreaterThan(3);
  await page.bringToFront();
  await page.keyboard.press('a');
  await page.waitForSelector('.library-selection');
  await page.keyboard.press('e');
  expect(await textOf(page, '.toast-progress')).toMatch(/^\d+／4000$/u);
  expect(await textsOf(page, '.toast [role="status"]')).toEqual([words('action.running')]);
  await page.waitForSelector('.toast-progress progress[value]:not([value="0"])');
  await press(page, `.toast ::-p-text(${words('action.stop')})`);
  const archived = async () =>
    (await storedRows<{ shelf: string }>(session, 'articles')).filter(({ shelf }) => shelf === 'archive').length;
  await page.waitForSelector('.toast-progress', { hidden: true, timeout: 20_000 });
  const done = await archived();
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(COUNT);
  expect(await library.toast()).toBe(words('bulk.stopped', { done, left: COUNT - done }));
  await library.undo();
  await expect.poll(archived, { timeout: 30_000 }).toBe(0);
});
