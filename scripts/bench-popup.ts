import type { Page } from 'puppeteer-core';
import { fillLibrary } from '../tests/bench/fill-library.ts';
import { quantile, writeFigures } from '../tests/bench/write-figures.ts';
import { launchSession } from '../tests/e2e/browser/launch.ts';
import type { Session } from '../tests/e2e/browser/session.ts';

// From the popup's navigation to its first row painted, with ever larger libraries. The popup's page is opened in a
// tab, where a clock can be set before it starts.
const SIZES = [10, 1_000, 10_000];
const OPENINGS = 11;

const figures: Record<number, { medianMs: number; p95Ms: number }> = {};
for (const size of SIZES) {
  const session = await launchSession('chromium');
  await (await session.openOwn('popup.html')).waitForSelector('.popup');
  await fillLibrary(await session.backstage(), size);
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) times.push(await timeToFirstRow(session));
  // The first opening also warms the browser's caches.
  times.shift();
  figures[size] = { medianMs: quantile(times, 0.5), p95Ms: quantile(times, 0.95) };
  console.log(
    `${size} articles: first row painted after ${quantile(times, 0.5).toFixed(0)} ms (median of ${times.length})`,
  );
  await session.close();
}
writeFigures('popup', figures);

async function timeToFirstRow(session: Session): Promise<number> {
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
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first-row').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('first-row')[0]?.startTime ?? Number.NaN);
  await page.close();
  return time;
}
