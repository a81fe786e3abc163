import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { startHostProxy } from './host-proxy.ts';
import type { Session, SessionOptions } from './session.ts';

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
  const openOwn = async (path: string, background = false): Promise<Page> => {
    const url = address(path);
    const page = await browser.newPage({ background });
    page.on('pageerror', (error) => problems.push(String(error)));
    // Firefox never tells of the loading of an extension's page: ask the page itself.
    page.goto(url, { timeout: 2_000 }).catch(() => {});
    await page.waitForFunction(
      (expected) => location.href === expected && document.readyState === 'complete',
      { timeout: 10_000 },
      url,
    );
    return page;
  };
  const backstage = await openOwn('icon/16.png', true);

  return {
    browser,
    backstage,
    problems,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openOwn: (path) => openOwn(path),
    // No remote protocol reaches Firefox's toolbar; a tab behind the page sees that page as the active one, as a popup does.
    openPopup: async (page) => {
      await page.bringToFront();
      return openOwn('popup.html', true);
    },
    killWorker: () => new Promise((resolve) => setTimeout(resolve, IDLE_MS + 1_500)),
    allowHost: async () => {},
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
