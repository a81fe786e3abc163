import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../tests/bench/bundle-script.ts';
import { measurePeers } from '../tests/bench/library/peers.ts';
import { measureSaves } from '../tests/bench/library/saves.ts';
import { timeToFirstRow } from '../tests/bench/library/time-to-first-row.ts';
import { quantile, rounded, writeFigures } from '../tests/bench/write-figures.ts';
import { launchSession } from '../tests/e2e/browser/launch.ts';
import type { Session } from '../tests/e2e/browser/session.ts';
import { LibraryPage } from '../tests/e2e/pages/library-page.ts';
import { wordsOf } from '../tests/e2e/pages/words.ts';
import { type BrowserKind, ensureBrowsers } from './system/browsers.ts';
import { run } from './system/run.ts';

const HELP = `The library with ever more articles, on the release build in real browsers.
  npm run bench:library                          Chromium with 10, 1k, 10k and 100k articles; search beside others
  npm run bench:library -- --browser firefox     the same in Firefox
  npm run bench:library -- --sizes 10,1000       with these sizes only
  npm run bench:library -- --only popup          popup, search, scroll, memory, save, restore or peers`;
const TEXT_LENGTH = 600;
const OPENINGS = 11;
const RESTORED = 10_000;

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    sizes: { type: 'string', default: '10,1000,10000,100000' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
const kind: BrowserKind = options.browser === 'firefox' ? 'firefox' : 'chromium';
const wants = (part: string): boolean => options.only === undefined || options.only === part;

if (options.help) console.log(HELP);
else {
  await ensureBrowsers([kind]);
  const built = await run('wxt', kind === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build']);
  if (!built.ok) throw new Error(built.output);
  const rows: Record<string, Record<string, number | string>> = {};
  for (const size of options.sizes.split(',').map(Number)) rows[`${size}`] = await measureSize(size);
  console.table(rows);
  const others = {
    ...(wants('save') && kind === 'chromium' && { save: await measureSaves() }),
    ...(wants('restore') && { restore: await measureRestore() }),
    ...(wants('peers') && kind === 'chromium' && { peers: await measurePeers() }),
  };
  for (const [name, figures] of Object.entries(others)) {
    console.log(name);
    console.table(figures);
  }
  writeFigures(`library-${kind}`, { sizes: rows, ...others });
}

async function measureSize(size: number): Promise<Record<string, number | string>> {
  const session = await launchSession(kind, { language: 'zh-TW' });
  try {
    await session.backstage();
    const filler = await openWithBench(session, 'popup.html', { width: 395, height: 560 });
    await filler.waitForSelector('.popup');
    await filler.evaluate((count, length) => Reflect.get(globalThis, 'bench').fill(count, length), size, TEXT_LENGTH);
    // Pages of one origin share a heap: what filled the library is not the popup's to answer for.
    await filler.close();
    return {
      ...(wants('popup') && (await measurePopup(session))),
      ...((wants('search') || wants('memory')) && (await measureSearch(session))),
      ...(wants('scroll') && (await measureScroll(session))),
    };
  } finally {
    await session.close();
  }
}

async function measurePopup(session: Session): Promise<Record<string, number>> {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) times.push(await timeToFirstRow(session));
  // The first opening also warms the browser's caches.
  times.shift();
  return rounded({ 'popup ms': quantile(times, 0.5), 'popup p95': quantile(times, 0.95) });
}

async function measureSearch(session: Session): Promise<Record<string, number>> {
  const page = await openWithBench(session, 'popup.html', { width: 395, height: 560 });
  await page.waitForSelector('input[type="search"]');
  const cold = await page.evaluate(() => Reflect.get(globalThis, 'bench').typed('文化局'));
  const times: number[] = await page.evaluate(() => Reflect.get(globalThis, 'bench').typeEverything());
  const rare: number[] = await page.evaluate(() => Reflect.get(globalThis, 'bench').typeRareWord());
  const memory = kind === 'chromium' ? await usedMegabytes(page) : Number.NaN;
  await page.close();
  return rounded({
    'first answer ms': cold,
    'key p50': quantile(times, 0.5),
    'key p95': quantile(times, 0.95),
    'full text p50': quantile(rare, 0.5),
    'full text p95': quantile(rare, 0.95),
    'popup MB': memory,
  });
}

async function measureScroll(session: Session): Promise<Record<string, number>> {
  const page = await openWithBench(session, 'library.html', { width: 1280, height: 900 });
  await page.waitForSelector('.library-row');
  const frames: number[] = await page.evaluate(() => Reflect.get(globalThis, 'bench').scrollFrames(4));
  await page.close();
  const late = frames.filter((ms) => ms > 25).length;
  return rounded({ 'late frames %': (100 * late) / frames.length, 'worst frame': Math.max(...frames) });
}

async function measureRestore(): Promise<Record<string, number>> {
  const session = await launchSession(kind, { language: 'zh-TW' });
  try {
    const words = wordsOf('zh-TW');
    const page = await session.openOwn('library.html');
    const library = new LibraryPage(page, words);
    await page.waitForSelector('.library-backup input[type="file"]');
    await page.evaluate(await bundleScript('tests/bench/sample-backup.ts'));
    await page.evaluate(async (count) => {
      const files = new DataTransfer();
      files.items.add(new File([await Reflect.get(globalThis, 'bench').sampleBackup(count)], 'backup.json'));
      Reflect.set(globalThis, 'files', files.files);
    }, RESTORED);
    let begun = performance.now();
    await page.$eval('.library-backup input[type="file"]', (input) => {
      (input as HTMLInputElement).files = Reflect.get(globalThis, 'files');
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitForSelector('.restore-plan', { timeout: 60_000 });
    // How long the reader thinks about the plan is not the library's to answer for.
    const readMs = performance.now() - begun;
    begun = performance.now();
    await library.acceptImport();
    await page.waitForFunction(
      (told) => document.querySelector('.toast [role="status"]')?.textContent === told,
      { timeout: 120_000, polling: 50 },
      words('backup.imported', { count: RESTORED }),
    );
    const seconds = (readMs + performance.now() - begun) / 1000;
    return rounded({ articles: RESTORED, 'read s': readMs / 1000, seconds, 'articles/s': RESTORED / seconds });
  } finally {
    await session.close();
  }
}

async function openWithBench(session: Session, path: string, view: { width: number; height: number }): Promise<Page> {
  const page = await session.openOwn(path);
  await page.setViewport(view);
  await page.evaluate(await bundleScript('tests/bench/library/in-page.ts'));
  return page;
}

/** What the page's scripts hold after a garbage collection: objects, DOM and buffers. */
async function usedMegabytes(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  // Twice: what the first has left unreachable is freed by the second.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const usage: Record<string, number> = { ...(await client.send('Runtime.getHeapUsage')) };
  await client.detach();
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}
