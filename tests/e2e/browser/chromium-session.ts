import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Session, type SessionOptions, waitFor } from './session.ts';

declare const chrome: typeof import('wxt/browser').browser;

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

/** Starts Chromium with the extension loaded and its worker up. */
export async function launchChromium(options: SessionOptions): Promise<Session> {
  const browser = await launchSandboxed(options);
  const own = await waitFor('extension', async () => [...(await browser.extensions()).values()][0]);
  const address = (path: string): string => `chrome-extension://${own.id}/${path}`;
  const problems: string[] = [];
  let blank = (await browser.pages())[0];
  const open = async (url: string): Promise<Page> => {
    const page = blank ?? (await browser.newPage());
    blank = undefined;
    page.on('pageerror', (error) => {
      if (url.startsWith(address(''))) problems.push(String(error));
    });
    await page.goto(url);
    return page;
  };
  browser.on('targetcreated', async (target) => {
    const worker = target.type() === 'service_worker' ? await target.worker().catch(() => null) : null;
    worker?.on('error', (error) => problems.push(String(error)));
  });
  let behind: Page | null = null;

  const backstage = async (): Promise<Page> => {
    if (behind === null) {
      behind = await browser.newPage({ background: true });
      await behind.goto(address('icon/16.png'));
    }
    return behind;
  };

  /** Every run of the worker has an id of its own. */
  const backgrounds = async (): Promise<string[]> => {
    const page = await backstage();
    return page.evaluate(async () => {
      const contexts = await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND' as never] });
      return contexts.map(({ contextId }) => contextId);
    });
  };

  return {
    browser,
    problems,
    open,
    openOwn: (path) => open(address(path)),
    openPopup: async (page) => {
      await page.bringToFront();
      await own.triggerAction(page);
      const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(address('popup.html')));
      return target.asPage();
    },
    backstage,
    killWorker: async () => {
      const running = await backgrounds();
      // One that is just ending has no session left to close it by.
      for (const worker of await own.workers()) await worker.close().catch(() => undefined);
      // An open popup may wake the next one at once.
      await waitFor('end of the worker', async () => (await backgrounds()).every((id) => !running.includes(id)));
    },
    allowHost: async (pattern) => {
      const extensionsPage = await browser.newPage();
      await extensionsPage.goto('chrome://extensions/');
      await extensionsPage.evaluate(
        (id, host) => Reflect.get(chrome, 'developerPrivate').addHostPermission(id, host),
        own.id,
        pattern,
      );
      await extensionsPage.close();
    },
    reload: async (page) => void (await page.reload()),
    // Puppeteer's own screenshot brings the page to the front first, which closes a popup.
    screenshot: async (page) => {
      const client = await page.createCDPSession();
      const { data } = await client.send('Page.captureScreenshot', { format: 'png' });
      await client.detach();
      return Buffer.from(data, 'base64');
    },
    close: () => browser.close(),
  };
}

/** Root gets no sandbox from Chromium, and neither do most containers; a window for surfing is never opened without. */
async function launchSandboxed(options: SessionOptions): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  try {
    return await launch(options, !isRoot);
  } catch (error) {
    if (isRoot || options.headless === false) throw error;
    console.warn('Chromium does not start in its sandbox on this machine: going on without, for this run only.');
    return launch(options, false);
  }
}

function launch(options: SessionOptions, isSandboxed: boolean): Promise<Browser> {
  const { program, extension, hosts = {}, language = 'zh-TW', headless = true, profile } = options;
  const rules = Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
  return puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: [extension],
    acceptInsecureCerts: true,
    defaultViewport: null,
    handleSIGINT: false,
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    // On Linux its own language comes from here, elsewhere from --lang.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: [
      ...QUIET,
      ...(isSandboxed ? [] : ['--no-sandbox']),
      ...(headless ? ['--window-size=1280,900'] : []),
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--host-resolver-rules=${rules.join(', ')}`,
    ],
  });
}
