import type { Page } from 'puppeteer-core';
import type { Session } from '../../e2e/browser/session.ts';

/**
 * Milliseconds from the popup's navigation to its first row painted. The popup's page is opened in a tab, where a clock
 * can be set before it starts.
 */
export async function timeToFirstRow(session: Session): Promise<number> {
  const backstage = await session.backstage();
  const url = new URL('/popup.html', await backstage.evaluate(() => location.href)).href;
  const page: Page = await session.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = (): void => {
      if (document.querySelector('article.row') === null) requestAnimationFrame(look);
      // A task after the frame that holds the row runs once that frame was painted.
      else requestAnimationFrame(() => setTimeout(() => performance.mark('first-row')));
    };
    look();
  });
  // Firefox never tells of the loading of an extension's page.
  await page.goto(url, { timeout: 2_000 }).catch(() => {});
  await page.waitForFunction(() => performance.getEntriesByName('first-row').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('first-row')[0]?.startTime ?? Number.NaN);
  await page.close();
  return time;
}
