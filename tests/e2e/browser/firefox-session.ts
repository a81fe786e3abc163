import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { startHostProxy } from './host-proxy.ts';
import { type Session, type SessionOptions, waitFor } from './session.ts';

declare const chrome: typeof import('wxt/browser').browser;

const IDLE_MS = 2_000;

/** Starts Firefox with the extension installed for the session. */
export async function launchFirefox(options: SessionOptions): Promise<Session> {
  const { program, extension, hosts = {}, language = 'zh-TW', headless = true, profile } = options;
  const uuid = profile === undefined ? randomUUID() : '7a0c1c9e-2b1d-4f6f-9d6e-5f3a7f1f0a11';
  const proxy = await startHostProxy(hosts);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    handleSIGINT: false,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    ...(profile === undefined ? {} : { userDataDir: profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [await geckoId(extension)]: uuid }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': IDLE_MS,
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxy.configuration,
    },
  });
  await browser.installExtension(extension);
  const address = (path: string): string => `moz-extension://${uuid}/${path}`;
  const problems: string[] = [];
  let backstage: Page | null = null;
  const show = async (page: Page, url: string): Promise<Page> => {
    page.on('pageerror', (error) => problems.push(String(error)));
    // Firefox never tells of the loading of an extension's page: ask the page itself.
    page.goto(url, { timeout: 2_000 }).catch(() => {});
    // The document that is asked may be on its way out: then the next one is.
    await waitFor(`page at ${url}`, () =>
      page
        .evaluate((expected) => location.href === expected && document.readyState === 'complete', url)
        .catch(() => false),
    );
    return page;
  };
  const reload = async (page: Page): Promise<void> => {
    const before = await page.evaluate(() => performance.timeOrigin);
    await page.evaluate(() => setTimeout(() => location.reload()));
    await page.waitForFunction(
      (earlier) => performance.timeOrigin > earlier && document.readyState === 'complete',
      { timeout: 10_000 },
      before,
    );
  };
  const openBackstage = async (): Promise<Page> => {
    backstage ??= await show(await browser.newPage({ background: true }), address('icon/16.png'));
    return backstage;
  };
  let blank = (await browser.pages())[0];

  return {
    browser,
    problems,
    open: async (url) => {
      const page = blank ?? (await browser.newPage());
      blank = undefined;
      await page.goto(url);
      return page;
    },
    openOwn: async (path) => show(await browser.newPage(), address(path)),
    // No remote protocol reaches Firefox's toolbar. A small window behind the page's own shows the popup's page, which
    // then finds that page as the active tab of the last focused window, as a popup does.
    openPopup: async (page) => {
      const behind = await openBackstage();
      const known = new Set(await browser.pages());
      await behind.evaluate(
        (url) => chrome.windows.create({ url, type: 'popup', width: 420, height: 640 }),
        address('icon/32.png'),
      );
      const popup = await waitFor('small window', async () => (await browser.pages()).find((one) => !known.has(one)));
      await page.bringToFront();
      return show(popup, address('popup.html'));
    },
    backstage: openBackstage,
    killWorker: () => new Promise((resolve) => setTimeout(resolve, IDLE_MS + 1_500)),
    allowHost: async () => {},
    reload,
    screenshot: (page) => page.screenshot(),
    close: async () => {
      await browser.close();
      proxy.close();
    },
  };
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
