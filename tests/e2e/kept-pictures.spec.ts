import type { Page } from 'puppeteer-core';
import { SITE_NAME } from '../site/server.ts';
import type { Session } from './browser/session.ts';
import { expect, FOREIGN_HOST, test } from './fixtures.ts';
import { fireAlarm, makePicturesDue } from './pages/clockwork.ts';
import { press, textsOf } from './pages/look.ts';
import { storedRows } from './pages/stored-rows.ts';

interface Link {
  url: string;
  hash?: string;
  problem?: string;
}

interface Picture {
  hash: string;
  blob: number;
  thumbnail?: number;
  lacksThumbnail?: 1;
  bytes: number;
}

const links = (session: Session) => storedRows<Link>(session, 'articlePictures');
const pictures = (session: Session) => storedRows<Picture>(session, 'pictures');

const UPLOADS = '/wp-content/uploads/';
const isKept = ({ hash }: Link): boolean => hash !== undefined;

test('the pictures of a saved article are kept as they came, each once', async ({ scene, session, words }) => {
  await scene.visit(scene.newsroom.articleUrl);
  const popup = await scene.openPopup();
  await popup.save();
  await expect.poll(async () => (await links(session)).map(isKept)).not.toContain(false);
  await expect.poll(async () => (await pictures(session)).some(({ lacksThumbnail }) => lacksThumbnail)).toBe(false);
  const kept = await pictures(session);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.every(({ blob, thumbnail = 0, bytes }) => blob > 100 && blob + thumbnail === bytes)).toBe(true);
  expect(kept.some(({ thumbnail }) => thumbnail !== undefined)).toBe(true);
  const told = words('pictures.kept', { count: kept.length });
  await expect.poll(() => textsOf(popup.page, '.page-card-pictures [role="status"]')).toEqual([told]);
});

test('without a grant the open page hands its pictures over', async ({ scene, session }) => {
  await scene.visit(scene.newsroom.articleUrl.replace(SITE_NAME, FOREIGN_HOST));
  await (await scene.openPopup()).save();
  await expect.poll(async () => (await links(session)).some(isKept)).toBe(true);
});

test('the reader goes on to another page while pictures are on their way: they are kept all the same', async ({
  scene,
  session,
  site,
}) => {
  const page = await scene.visit(scene.newsroom.articleUrl);
  site.running.control.fault({ kind: 'slow', path: `${UPLOADS}*`, delayMs: 3_000 });
  await (await scene.openPopup()).save();
  await page.goto(scene.newsroom.tagUrl, { waitUntil: 'domcontentloaded' });
  site.running.control.clearFaults();
  await expect.poll(async () => (await links(session)).map(isKept), { timeout: 12_000 }).not.toContain(false);
});

test('a worker that ends in the middle goes on where it was, and stores nothing twice', async ({
  scene,
  session,
  site,
}) => {
  await scene.visit(scene.newsroom.articleUrl);
  site.running.control.fault({ kind: 'slow', path: `${UPLOADS}*`, delayMs: 2_000 });
  await (await scene.openPopup()).save();
  await session.killWorker();
  site.running.control.clearFaults();
  expect((await links(session)).some(isKept)).toBe(false);
  await makePicturesDue(session);
  await fireAlarm(session, 'pictures');
  await expect.poll(async () => (await links(session)).map(isKept)).not.toContain(false);
  const hashes = (await pictures(session)).map(({ hash }) => hash);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('fetching can be stopped, and taken up again', async ({ scene, session, site, words }) => {
  await scene.visit(scene.newsroom.articleUrl);
  site.running.control.fault({ kind: 'status', path: `${UPLOADS}*`, status: 503 });
  const { page } = await scene.openPopup();
  await press(page, `.page-card-actions ::-p-text(${words('page.save')})`);
  await press(page, `.page-card-pictures ::-p-text(${words('pictures.stop')})`);
  await expect.poll(async () => (await links(session)).every(({ problem }) => problem === 'dropped')).toBe(true);
  site.running.control.clearFaults();
  await press(page, `.page-card-pictures ::-p-text(${words('action.retry')})`);
  await expect.poll(async () => (await links(session)).map(isKept)).not.toContain(false);
});

/** What a list's pictures are shown from, once they are decoded. */
const thumbnails = (page: Page) =>
  page.$$eval('img.thumbnail', (images) =>
    images.filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).map(({ src }) => src),
  );

/** The page opened anew without a network; what it asked the web for. */
async function reloadOffline(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/u.test(request.url())) asked.push(request.url());
  });
  await page.setOfflineMode(true);
  await page.reload();
  return asked;
}

test('lists show the kept pictures, offline too, and ask the web for none', async ({ scene, session }) => {
  await scene.visit(scene.newsroom.articleUrl);
  await (await scene.openPopup()).save();
  await expect.poll(async () => (await links(session)).map(isKept)).not.toContain(false);
  // The library page takes the popup away.
  const opened = [async () => (await scene.openPopup()).page, () => session.openOwn('library.html')];
  for (const open of opened) {
    const page = await open();
    const asked = await reloadOffline(page);
    await expect.poll(async () => (await thumbnails(page)).length).toBeGreaterThan(0);
    for (const source of await thumbnails(page)) expect(source).toMatch(/^blob:/u);
    expect(await page.$$eval('img.thumbnail', (images) => images.map(({ naturalWidth }) => naturalWidth))).toEqual([
      160,
    ]);
    expect(asked).toEqual([]);
  }
});
