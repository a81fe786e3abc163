import { browser } from 'wxt/browser';

const PREFIX = 'source-tab:';

/** Remembers in which tab an article was saved: its page can fetch for it what the worker may not. */
export function rememberSourceTab(articleId: string, tabId: number): Promise<void> {
  return browser.storage.session.set({ [PREFIX + articleId]: tabId });
}

/** The tab that an article was saved in, whatever it shows by now; for this session of the browser. */
export async function sourceTab(articleId: string): Promise<number | null> {
  const key = PREFIX + articleId;
  const stored = await browser.storage.session.get<Record<string, number>>(key);
  return stored[key] ?? null;
}
