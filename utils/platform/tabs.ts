import { type Browser, browser } from 'wxt/browser';

/** The tab the reader is looking at. */
export async function activeTab(): Promise<Browser.tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ?? null;
}

/** Opens an address in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens one of the extension's own pages in a tab, e.g. `side-by-side.html?article=…`. */
export function openOwnPage(path: string): Promise<void> {
  return openTab(`${browser.runtime.getURL('/')}${path}`);
}
