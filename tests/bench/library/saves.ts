import { launchSession } from '../../e2e/browser/launch.ts';
import { openDemoSite } from '../../e2e/slice/open-site.ts';
import { quantile, rounded } from '../write-figures.ts';

declare const chrome: typeof import('wxt/browser').browser;

const SAVES = 30;

/** Milliseconds from asking the background to save the page in a tab until it says that the article is stored durably. */
export async function measureSaves(): Promise<Record<string, number>> {
  const site = await openDemoSite();
  const session = await launchSession('chromium', { hosts: site.hosts });
  try {
    const origin = new URL(site.startUrl).origin;
    const posts = (await (await fetch(`${site.running.origin}/wp-json/wp/v2/posts?per_page=${SAVES}`)).json()) as {
      link: string;
    }[];
    const backstage = await session.backstage();
    const page = await session.open(origin);
    const times: number[] = [];
    for (const { link } of posts) {
      await page.goto(origin + new URL(link).pathname);
      times.push(
        await backstage.evaluate(async (url) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
          const begun = performance.now();
          await chrome.runtime.sendMessage({ to: 'background', call: 'saveTab', request: { tabId: tab?.id } });
          return performance.now() - begun;
        }, page.url()),
      );
    }
    return rounded({ saves: times.length, 'p50 ms': quantile(times, 0.5), 'p95 ms': quantile(times, 0.95) });
  } finally {
    await session.close();
    await site.close();
  }
}
