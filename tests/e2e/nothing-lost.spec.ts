import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { sampleBackup, sampleTitle } from '../bench/sample-backup.ts';
import { SITE_NAME } from '../site/server.ts';
import { expect, test } from './fixtures.ts';
import { violationsOf } from './pages/axe.ts';
import { fireAlarm } from './pages/clockwork.ts';
import { LibraryPage } from './pages/library-page.ts';
import { press, textsOf } from './pages/look.ts';
import { ReaderPage, setType } from './pages/reader-page.ts';
import type { Scene } from './slice/scene.ts';

declare const chrome: typeof import('wxt/browser').browser;

const ORIGIN = `https://${SITE_NAME}`;
const WELL = '老井重見天日 村民合力清出半世紀淤泥';

async function openLibrary(scene: Scene): Promise<LibraryPage> {
  const page = await scene.session.openOwn('library.html');
  await page.bringToFront();
  return new LibraryPage(page, scene.words);
}

/** How many rows a database of the extension holds in a table. */
function countRows(page: Page, name: string, table: string): Promise<number> {
  return page.evaluate(
    (database, store) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => {
          const { result } = opening;
          const isThere = result.objectStoreNames.contains(store);
          if (!isThere) {
            result.close();
            return resolve(0);
          }
          const counted = result.transaction(store).objectStore(store).count();
          counted.onsuccess = () => {
            result.close();
            resolve(counted.result);
          };
        };
      }),
    name,
    table,
  );
}

test('the tab closed in the middle of a restore: nothing of it is there, and the second time all of it is', async ({
  scene,
}) => {
  test.setTimeout(120_000);
  const path = test.info().outputPath('backup.jsonl.gz');
  await writeFile(path, (await sampleBackup(4_000)).stream());
  const library = await openLibrary(scene);
  await library.importFile(path);
  await library.acceptImport();
  await library.page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 0.2);
  await library.page.close();
  const backstage = await scene.session.backstage();
  expect([0, 4_000]).toContain(await countRows(backstage, 'windlion', 'articles'));
  const again = await openLibrary(scene);
  await again.importFile(path);
  await again.acceptImport();
  await expect.poll(() => textsOf(again.page, '.toast [role="status"]'), { timeout: 60_000 }).not.toEqual(['']);
  await expect.poll(async () => (await again.titles())[0]).toBe(sampleTitle(3_999));
  expect(await countRows(backstage, 'windlion', 'articles')).toBe(4_000);
});

test('a lost library is noticed, and brought back from the backup that made itself', async ({
  scene,
  session,
  words,
}) => {
  await scene.visit(`${ORIGIN}/old-well-cleanup/`);
  await (await scene.openPopup()).save();
  await scene.closePopup();
  const backstage = await session.backstage();
  await fireAlarm(session, 'backup');
  await expect.poll(() => countRows(backstage, 'windlion-backups', 'backups')).toBe(1);
  // As after a crash of the disk: the library is gone, what lies outside of it is not.
  await session.killWorker();
  await backstage.evaluate(async () => {
    const { canary } = await chrome.storage.local.get<{ canary: { at: number } }>('canary');
    await chrome.storage.local.set({ canary: { ...canary, at: canary.at - 7_200_000 } });
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('windlion').onsuccess = resolve;
    });
    await chrome.alarms.create('backup', { when: Date.now() + 100 });
  });
  const library = await openLibrary(scene);
  await library.page.waitForSelector('.loss-notice', { timeout: 15_000 });
  expect(await library.titles()).toEqual([]);
  expect.soft(await violationsOf(library.page), 'loss').toEqual([]);
  await press(library.page, '.loss-notice .button-primary');
  await library.page.waitForSelector('.restore-plan');
  expect.soft(await violationsOf(library.page), 'proposal').toEqual([]);
  expect(await library.acceptImport()).toEqual([words('restore.added', { count: 1 })]);
  await expect.poll(() => library.titles()).toEqual([WELL]);
  await library.page.waitForSelector('.loss-notice', { hidden: true });
});

test('zhuyin stands beside the characters where it is wanted', async ({ scene, session }) => {
  await setType(session, { zhuyin: true });
  await scene.visit(`${ORIGIN}/old-well-cleanup/`);
  const popup = await scene.openPopup();
  await popup.save();
  await press(popup.page, '.page-card-actions .button-primary').catch(() => undefined);
  const reader = new ReaderPage(await scene.openedOwn('/reader.html'));
  await expect.poll(() => reader.title()).toBe(WELL);
  await reader.page.waitForSelector('.saved-text rt');
  expect(await textsOf(reader.page, '.saved-text rt')).toContain('ㄐㄧㄥˇ');
});
