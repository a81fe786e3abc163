import { SITE_NAME } from '../site/server.ts';
import type { Session } from './browser/session.ts';
import { expect, FOREIGN_HOST, test } from './fixtures.ts';
import { fireAlarm, makeLinksDue } from './pages/clockwork.ts';
import { press, textsOf } from './pages/look.ts';
import type { Popup } from './pages/popup.ts';
import { storedRows } from './pages/stored-rows.ts';
import type { Scene } from './slice/scene.ts';

interface Stored {
  title: string;
  urlKey: string;
  shelf: string;
  words: number;
  toFetch?: { problem: string };
}

const articles = (session: Session) => storedRows<Stored>(session, 'articles');
const whole = async (session: Session) => (await articles(session)).filter(({ words }) => words > 0).length;

/** The popup with the posts that this page lists. */
async function openListing(scene: Scene, url: string): Promise<{ popup: Popup; titles: string[] }> {
  await scene.visit(url);
  const popup = await scene.openPopup();
  await press(popup.page, `.page-card-status ::-p-text(${scene.words('listed.open')})`);
  await popup.page.waitForSelector('article.listed');
  return { popup, titles: await textsOf(popup.page, 'article.listed .row-title') };
}

test('posts of an archive are saved from the popup, all at once, and taken back as one', async ({ scene, words }) => {
  const { popup, titles } = await openListing(scene, scene.newsroom.tagUrl);
  const { page } = popup;
  expect(titles.length).toBeGreaterThan(1);
  await press(page, `.page-panel ::-p-text(${words('listed.saveAll')})`);
  await expect.poll(() => textsOf(page, '.listed-saved')).toHaveLength(titles.length);
  await popup.undo();
  await expect.poll(() => textsOf(page, '.listed-saved')).toHaveLength(0);
});

test('posts that a list only names are there at once; their texts follow, the popup closed', async ({
  scene,
  session,
  site,
  words,
}) => {
  site.running.control.setLayout({ tagList: 'grid' });
  const { popup, titles } = await openListing(scene, scene.newsroom.tagUrl);
  await press(popup.page, `.page-panel ::-p-text(${words('listed.saveAll')})`);
  await expect.poll(() => textsOf(popup.page, '.listed-saved')).toHaveLength(titles.length);
  await scene.closePopup();
  await expect.poll(() => whole(session), { timeout: 30_000 }).toBe(titles.length);
  expect((await articles(session)).filter(({ toFetch }) => toFetch !== undefined)).toEqual([]);
});

test('without a grant the page of the list fetches its own posts', async ({ scene, session, site, words }) => {
  site.running.control.setLayout({ tagList: 'grid' });
  const { popup, titles } = await openListing(scene, scene.newsroom.tagUrl.replace(SITE_NAME, FOREIGN_HOST));
  await press(popup.page, `.page-panel ::-p-text(${words('listed.saveAll')})`);
  await expect.poll(() => whole(session), { timeout: 30_000 }).toBe(titles.length);
});

test('a worker that ends in the middle loses and doubles no post', async ({ scene, session, site, words }) => {
  site.running.control.setLayout({ tagList: 'grid' });
  const { popup, titles } = await openListing(scene, scene.newsroom.tagUrl);
  await press(popup.page, `.page-panel ::-p-text(${words('listed.saveAll')})`);
  await expect.poll(() => textsOf(popup.page, '.listed-saved')).toHaveLength(titles.length);
  for (let round = 0; (await whole(session)) < titles.length && round < 20; round += 1) {
    await session.killWorker();
    await makeLinksDue(session);
    await fireAlarm(session, 'links');
    // Each time a little later, so that it ends at another point, and in the end late enough for a slow machine.
    await new Promise((resolve) => setTimeout(resolve, 400 + 200 * round));
  }
  const stored = await articles(session);
  expect(stored.map(({ words: count }) => count > 0)).toEqual(titles.map(() => true));
  expect(new Set(stored.map(({ urlKey }) => urlKey)).size).toBe(titles.length);
});

test('fetching is stopped from the popup, and taken up again in the list of saved articles', async ({
  scene,
  session,
  site,
  words,
}) => {
  site.running.control.setLayout({ tagList: 'grid' });
  const { popup, titles } = await openListing(scene, scene.newsroom.tagUrl);
  const { page } = popup;
  site.running.control.fault({ kind: 'slow', delayMs: 1_500 });
  await press(page, `.page-panel ::-p-text(${words('listed.saveAll')})`);
  await press(page, `.page-panel .popup-bar ::-p-text(${words('link.stop')})`);
  await expect
    .poll(async () => (await articles(session)).some(({ toFetch }) => toFetch?.problem === 'stopped'))
    .toBe(true);
  site.running.control.clearFaults();
  await press(page, `.page-card-status ::-p-text(${words('listed.open')})`);
  await press(page, `.popup-bar ::-p-text(${words('action.retry')})`);
  await expect.poll(() => whole(session), { timeout: 30_000 }).toBe(titles.length);
});
