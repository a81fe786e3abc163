import { fileURLToPath } from 'node:url';
import { type BrowserKind, findBrowser } from '../../../scripts/system/browsers.ts';
import { launchChromium } from './chromium-session.ts';
import { launchFirefox } from './firefox-session.ts';
import type { Session, SessionOptions } from './session.ts';

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
  return launch({ program, extension: BUILDS[kind], ...options });
}
