import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { aptInstall, canUseApt } from './apt.ts';
import { run } from './run.ts';

export type BrowserKind = 'chromium' | 'firefox';

const DOWNLOADED_FIREFOX = '.artifacts/browsers';
const DOWNLOAD_TIMEOUT_MS = 300_000;

/** As the manifest asks. */
const OLDEST: Record<BrowserKind, number> = { chromium: 138, firefox: 142 };

const NAMED_BY: Record<BrowserKind, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Google Chrome is not among them: it no longer loads an unpacked extension from the command line. */
const USUAL_PATHS: Record<BrowserKind, string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const DEBIAN_PACKAGES: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr'],
};

/** The program of a browser that is here, starts and is new enough, or `null`. */
export async function findBrowser(kind: BrowserKind): Promise<string | null> {
  const downloaded = kind === 'chromium' ? chromium.executablePath() : await downloadedFirefox();
  for (const path of [process.env[NAMED_BY[kind]] ?? '', downloaded, ...USUAL_PATHS[kind]]) {
    if (path !== '' && existsSync(path) && (await isUsable(kind, path))) return path;
  }
  return null;
}

/** Makes sure that the browsers are here, installing what is missing; ends the program with one clear line if it cannot. */
export async function ensureBrowsers(kinds: BrowserKind[]): Promise<Record<BrowserKind, string>> {
  const found: Record<BrowserKind, string> = { chromium: '', firefox: '' };
  const missing = async (): Promise<BrowserKind[]> => {
    for (const kind of kinds) found[kind] ||= (await findBrowser(kind)) ?? '';
    return kinds.filter((kind) => found[kind] === '');
  };
  if ((await missing()).includes('chromium')) await downloadChromium();
  const packages = (await missing()).flatMap((kind) => DEBIAN_PACKAGES[kind]);
  if (canUseApt()) {
    // Debian's Chromium speaks English only, whatever it is asked to speak.
    if (found.chromium === '/usr/bin/chromium' && !existsSync('/usr/lib/chromium/locales/zh-TW.pak')) {
      packages.push('chromium-l10n');
    }
    if (!(await hasCjkFont())) packages.push('fonts-noto-cjk');
    if (packages.length > 0) await aptInstall(packages, 'for the browser that Windlion is shown and tested in');
  }
  if ((await missing()).includes('firefox')) await downloadFirefox();
  const absent = await missing();
  if (absent.length > 0) {
    const wanted = absent.map((kind) => `${kind} ${OLDEST[kind]} or newer`).join(' and ');
    const named = absent.map((kind) => NAMED_BY[kind]).join(' and ');
    console.error(`Windlion needs ${wanted} here, and none was found or could be installed.`);
    console.error(`Install it, or name its program in ${named}, and run the same command again.`);
    process.exit(1);
  }
  return found;
}

/** A program without its system libraries is there but does not start; on Windows `--version` would open a window. */
async function isUsable(kind: BrowserKind, path: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const { ok, output } = await run(path, ['--version'], { timeoutMs: 20_000 });
  return ok && Number(/(\d+)\.\d/u.exec(output)?.[1]) >= OLDEST[kind];
}

async function downloadChromium(): Promise<void> {
  console.log('No Chromium yet: trying Playwright’s download …');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  const done = await run('playwright', ['install', '--no-shell', 'chromium'], { timeoutMs: DOWNLOAD_TIMEOUT_MS, env });
  if (!done.ok) return;
  if (!canUseApt() || (await isUsable('chromium', chromium.executablePath()))) return;
  console.log('Installing the system libraries that Chromium needs with apt-get …');
  await run('playwright', ['install-deps', 'chromium'], { env });
}

async function downloadFirefox(): Promise<void> {
  console.log('No Firefox yet: trying Mozilla’s download …');
  await run('browsers', ['install', 'firefox@stable', '--path', DOWNLOADED_FIREFOX], {
    timeoutMs: DOWNLOAD_TIMEOUT_MS,
  });
}

/** `browsers list` prints lines such as `firefox@stable_152.0 (linux) /path/to/firefox`. */
async function downloadedFirefox(): Promise<string> {
  if (!existsSync(DOWNLOADED_FIREFOX)) return '';
  const { output } = await run('browsers', ['list', '--path', DOWNLOADED_FIREFOX]);
  return /^firefox@\S+ \(\S+\) (.+)$/mu.exec(output)?.[1] ?? '';
}

async function hasCjkFont(): Promise<boolean> {
  const { ok, output } = await run('fc-list', [':lang=zh-tw', 'file']);
  return ok && output.trim() !== '';
}
