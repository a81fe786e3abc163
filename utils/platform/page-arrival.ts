import { browser } from 'wxt/browser';
import { unlessLeft } from './unless-left.ts';

/** Some pages never come to their end. */
const PATIENCE_MS = 8_000;

/** Waits, a while, until a page that is still loading has come to the end of its text. */
export async function pageArrival(tabId: number): Promise<void> {
  try {
    const { status } = await browser.tabs.get(tabId);
    if (status !== 'loading') return;
    const arriving = browser.scripting.executeScript({
      target: { tabId },
      func: waitHere,
      args: [PATIENCE_MS],
      injectImmediately: true,
    });
    await unlessLeft(tabId, arriving, AbortSignal.timeout(2 * PATIENCE_MS));
  } catch {
    // A page that cannot be waited for is read as it stands.
  }
}

/** Runs in the page, so it may use nothing from outside. */
function waitHere(patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') return resolve();
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, patienceMs);
  });
}
