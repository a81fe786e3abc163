import { fileURLToPath } from 'node:url';
import { type BrowserKind, findBrowser } from '../../../scripts/system/browsers.ts';
import { launchChromium } from './chromium-session.ts';
import { launchFirefox } from './firefox-session.ts';
import type { Session, SessionOptions } from './session.ts';

declare const chrome: typeof import('wxt/browser').browser;

const BUILDS: Record<BrowserKind, string> = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

/** Starts a browser of this machine with the release build in it. */
export async function launchSession(
  kind: BrowserKind,
  options: Omit<SessionOptions, 'program' | 'extension'> = {},
): Promise<Session> {
  const program = await findBrowser(kind);
  if (program === null) throw new Error(`No ${kind} here: run \`node scripts/setup.mjs --test\``);
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  const session = await launch({ program, extension: BUILDS[kind], ...options });
  if (options.language !== undefined) await chooseLanguage(session, options.language);
  return session;
}

/** A browser without that translation calls itself English: then choose as in the options. */
async function chooseLanguage(session: Session, language: string): Promise<void> {
  const backstage = await session.backstage();
  await backstage.evaluate(async (uiLanguage) => {
    if (chrome.i18n.getUILanguage() !== uiLanguage) await chrome.storage.local.set({ settings: { uiLanguage } });
  }, language);
}
