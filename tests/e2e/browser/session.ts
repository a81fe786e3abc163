import type { Browser, Page } from 'puppeteer-core';

/** How a browser is started for the product to be tried in it. */
export interface SessionOptions {
  /** The browser's program. */
  program: string;
  /** The built extension's folder. */
  extension: string;
  /** Host names answered by this machine, e.g. `{ 'www.example.com': 8443 }` (TLS, any certificate). */
  hosts?: Record<string, number>;
  /** BCP 47; also the browser's own language where it has that translation. */
  language?: string;
  headless?: boolean;
  /** Kept after the end when given, for a restart; else a new one that is thrown away. */
  profile?: string;
}

/**
 * A running browser with Windlion in it, driven the same way in Chromium (CDP) and Firefox (WebDriver BiDi).
 * Puppeteer drives both, and unlike Playwright it can reach Chromium's real action popup.
 */
export interface Session {
  browser: Browser;
  /** A tab in front at this address, loaded. */
  open(url: string): Promise<Page>;
  /** One of the extension's own pages, e.g. `side-by-side.html?id=…`, in a tab in front. */
  openOwn(path: string): Promise<Page>;
  /** The popup as a person gets it by the toolbar button while `page` is in front. */
  openPopup(page: Page): Promise<Page>;
  /** A hidden tab of the extension's origin without any script of ours: `chrome.…` for tests to ask. */
  backstage(): Promise<Page>;
  /** Ends the background worker as the browser does when it is idle; resolves once it is gone. */
  killWorker(): Promise<void>;
  /** Lets the next `permissions.request()` for this pattern succeed without the browser's dialog. */
  allowHost(pattern: string): Promise<void>;
  /** Loads one of the extension's own pages anew. */
  reload(page: Page): Promise<void>;
  /** A PNG of what the page shows. */
  screenshot(page: Page): Promise<Uint8Array>;
  /** Uncaught errors of the extension so far. */
  problems: string[];
  close(): Promise<void>;
}

/** Waits until `probe` gives something other than `null`, `undefined` or `false`. */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  timeoutMs = 10_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const value = await probe();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`No ${what} within ${timeoutMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
