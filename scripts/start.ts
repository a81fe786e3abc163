import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchSession } from '../tests/e2e/browser/launch.ts';
import type { Session } from '../tests/e2e/browser/session.ts';
import { wordsOf } from '../tests/e2e/pages/words.ts';
import { type OpenSite, openDemoSite, openForeignSite } from '../tests/e2e/slice/open-site.ts';
import { Scene } from '../tests/e2e/slice/scene.ts';
import { type BrowserKind, ensureBrowsers } from './system/browsers.ts';
import { ROOT, run } from './system/run.ts';

const HELP = `npm start                         builds, opens a browser with Windlion on the demo news site
npm start -- --tour               does the whole job headless and prints what it saw
npm start -- --browser firefox    in Firefox
npm start -- --url https://…      on any site`;

const BROWSERS: Record<string, BrowserKind> = { chromium: 'chromium', chrome: 'chromium', firefox: 'firefox' };
const LANGUAGE = 'zh-TW';

const BUILD_ARGS: Record<BrowserKind, string[]> = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] };

const { values } = parseArgs({
  options: {
    tour: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
    url: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const kind = BROWSERS[values.browser];
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (values.help || kind === undefined) {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}
const headless = values.tour || !hasDisplay;
if (headless && kind === 'firefox' && values.url !== undefined) {
  console.error('Firefox lets no program press its toolbar buttons, and only such a press opens any site to Windlion.');
  console.error('Take this tour in Chromium, or open the site in Firefox on a machine with a display.');
  process.exit(1);
}
await ensureBrowsers([kind]);
await build(kind);
const site = values.url === undefined ? await openDemoSite() : openForeignSite(values.url);
const session = await launchSession(kind, { hosts: site.hosts, headless, ...(headless && { language: LANGUAGE }) });
process.once('SIGINT', () => void end(130)).once('SIGTERM', () => void end(143));
if (headless) {
  if (!values.tour) console.log('There is no display here, so this is the tour.');
  await end((await tour(session, site)) ? 0 : 1);
} else {
  await session.open(site.startUrl);
  console.log(`Windlion is in the toolbar of the browser that has just opened, on ${site.startUrl}`);
  console.log('Close the browser, or press Ctrl-C here, to end.');
  session.browser.once('disconnected', () => void end(0));
}

async function build(browser: BrowserKind): Promise<void> {
  const { ok, output } = await run('wxt', ['build', ...BUILD_ARGS[browser]]);
  if (ok) return;
  console.error(output);
  process.exit(1);
}

/** Plays every step, prints what was seen, and keeps a picture of each; false when one did not happen. */
async function tour(browsed: Session, visited: OpenSite): Promise<boolean> {
  const folder = join(ROOT, '.artifacts', 'tour');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const scene = new Scene(browsed, visited.newsroom, wordsOf(LANGUAGE));
  console.log(`Windlion’s tour in ${await browsed.browser.version()}, on ${visited.startUrl}`);
  for (const [index, { name, play }] of visited.steps.entries()) {
    try {
      const { seen, shows } = await play(scene);
      await writeFile(join(folder, `${index + 1}-${name}.png`), await browsed.screenshot(shows));
      console.log(`✓ ${name.padEnd(12)} ${seen}`);
    } catch (error) {
      console.error(`✗ ${name.padEnd(12)} ${error instanceof Error ? error.message : error}`);
      return false;
    }
  }
  console.log(`All of it happened. Pictures: ${join('.artifacts', 'tour')}`);
  return true;
}

async function end(code: number): Promise<void> {
  await session.close().catch(() => {});
  await site.close();
  process.exit(code);
}
