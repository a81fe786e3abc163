import { writeFile } from 'node:fs/promises';
import { SITE_NAME } from '../site/server.ts';
import type { Session } from './browser/session.ts';
import { expect, test } from './fixtures.ts';
import { fireAlarm, makePicturesDue } from './pages/clockwork.ts';
import { catchDownload } from './pages/downloads.ts';
import { LibraryPage } from './pages/library-page.ts';
import { press } from './pages/look.ts';
import { ReaderPage } from './pages/reader-page.ts';
import { storedRows } from './pages/stored-rows.ts';
import type { Scene } from './slice/scene.ts';

test.use({ browserKind: 'firefox' });

const ORIGIN = `https://${SITE_NAME}`;
const TRAINING = '社區培力訓練結業 學員把課堂搬進村里';
const WELL = '老井重見天日 村民合力清出半世紀淤泥';

async function save(scene: Scene, ...paths: string[]): Promise<void> {
  for (const path of paths) {
    await scene.visit(ORIGIN + path);
    await (await scene.openPopup()).save();
  }
  await scene.closePopup();
}

/** Whether each picture of what was saved is kept. */
async function keptPictures(session: Session): Promise<boolean[]> {
  const links = await storedRows<{ hash?: string }>(session, 'articlePictures');
  return links.map(({ hash }) => hash !== undefined);
}

async function openLibrary(scene: Scene): Promise<LibraryPage> {
  const library = new LibraryPage(await scene.session.openOwn('library.html'), scene.words);
  await library.page.bringToFront();
  await expect.poll(async () => (await library.titles()).length).toBeGreaterThan(0);
  return library;
}

test('in Firefox pictures are kept though the background slept in between, and the text is read offline with them', async ({
  scene,
  session,
  site,
}) => {
  const { control } = site.running;
  control.fault({ kind: 'slow', path: '/wp-content/uploads/*', delayMs: 4_000 });
  await save(scene, '/community-training-graduation/');
  await session.killWorker();
  control.clearFaults();
  // It sleeps after two seconds here, so it may be put to sleep once more before the page has answered.
  await expect(async () => {
    await makePicturesDue(session);
    await fireAlarm(session, 'pictures');
    await expect.poll(() => keptPictures(session), { timeout: 5_000 }).not.toContain(false);
  }).toPass({ timeout: 30_000 });

  const [article] = await storedRows<{ id: string }>(session, 'articles');
  control.clearRequests();
  const reader = new ReaderPage(await session.openOwn(`reader.html?article=${article?.id}`));
  await expect.poll(() => reader.title()).toBe(TRAINING);
  expect(await reader.text()).toContain('四十二名學員');
  expect(await reader.style('line-break')).toBe('strict');
  const drawn = () =>
    reader.page.$$eval('.saved-text img', (images) => images.map((image) => image.complete && image.naturalWidth > 0));
  await expect.poll(drawn).toContain(true);
  expect(await drawn()).not.toContain(false);
  await reader.page.bringToFront();
  await reader.page.keyboard.press('a');
  await reader.page.waitForSelector('.type-panel');
  await reader.page.focus('.type-panel input[type="range"]');
  await reader.page.keyboard.press('ArrowRight');
  await session.reload(reader.page);
  await expect.poll(() => reader.style('font-size')).toBe(`${17 * 1.05}px`);
  expect(control.requests()).toEqual([]);
});

test('the library page in Firefox: search, a tag, archived and undone; lost, and restored from a backup', async ({
  scene,
  words,
}) => {
  await save(scene, '/community-training-graduation/', '/old-well-cleanup/');
  const library = await openLibrary(scene);
  await library.search.type('淤泥');
  await expect.poll(() => library.titles()).toEqual([WELL]);
  await library.open(WELL);
  await library.addTag('新標籤', false);
  await expect.poll(() => library.tags()).toContain('新標籤 1');
  await library.search.type('');
  await expect.poll(() => library.titles()).toEqual([WELL, TRAINING]);
  await library.select(WELL);
  await library.forSelected(words('keys.archiveShort'));
  await expect.poll(() => library.titles()).toEqual([TRAINING]);
  await library.undo();
  await expect.poll(() => library.titles()).toEqual([WELL, TRAINING]);

  const backup = await catchDownload(library.page, () =>
    press(library.page, `.library-backup button ::-p-text(${words('backup.export')})`),
  );
  await library.select(WELL);
  await library.forSelected(words('article.remove'));
  await expect.poll(() => library.titles()).toEqual([TRAINING]);
  await library.useTool(words('storageUse.title'));
  const empty = `.storage-kinds button ::-p-text(${words('storageUse.emptyTrash')})`;
  await press(library.page, empty);
  await press(library.page, `.storage-ask ${empty.replace('.storage-kinds ', '')}`);
  await expect.poll(() => library.toast()).toBe(words('bulk.deleted', { count: 1 }));
  const path = test.info().outputPath(backup.name);
  await writeFile(path, backup.bytes);
  await library.importFile(path);
  expect(await library.acceptImport()).toContain(words('restore.added', { count: 1 }));
  await library.useTool(words('shelf.library'));
  await library.search.type('新標籤');
  await expect.poll(() => library.titles()).toEqual([WELL]);
});
