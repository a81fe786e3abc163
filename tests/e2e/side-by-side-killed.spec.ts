import type { Page } from 'puppeteer-core';
import { expect, test } from './fixtures.ts';
import { SideBySidePage } from './pages/side-by-side.ts';
import { openSideBySide } from './slice/embedded-path.ts';

// `KILLS=200` for the whole promise; fewer take their turn in every run.
const KILLS = Number(process.env.KILLS ?? 8);
const AT_ONCE = 4;

/** Ends a page's process as a crash does: no event comes before. */
async function crash(page: Page): Promise<void> {
  const cdp = await page.createCDPSession();
  void cdp.send('Page.crash').catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 100));
  await page.close().catch(() => {});
}

test('a page that dies a second after the last key has lost nothing', async ({ scene, session, words }) => {
  test.setTimeout(60_000 + KILLS * 3_000);
  const first = await openSideBySide(scene, '/community-training-graduation/');
  await first.rows();
  await first.changeCount(AT_ONCE);
  await expect.poll(async () => (await first.rows()).length).toBeGreaterThanOrEqual(AT_ONCE);
  const path = first.page.url().replace(/^.*\/(?=side-by-side\.html)/u, '');
  let random = 7;
  for (let killed = 0; killed < KILLS; killed += AT_ONCE) {
    const typed: string[] = [];
    const pages: Page[] = [];
    for (let row = 0; row < AT_ONCE; row++) {
      const view = new SideBySidePage(await session.openOwn(path), words);
      await view.rows();
      const field = (await view.page.$$('.segment-target'))[row];
      await field?.evaluate((element) => {
        (element as HTMLTextAreaElement).focus();
        (element as HTMLTextAreaElement).select();
      });
      typed[row] = `${killed + row} 打完就斷電`;
      await view.page.keyboard.sendCharacter(typed[row] ?? '');
      pages.push(view.page);
    }
    random = (random * 16_807) % 2_147_483_647;
    await new Promise((resolve) => setTimeout(resolve, 1_000 + (random % 400)));
    await Promise.all(pages.map(crash));
    await session.reload(first.page);
    expect((await first.rows()).slice(0, AT_ONCE).map(({ target }) => target)).toEqual(typed);
  }
});
