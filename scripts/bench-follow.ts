import { parseArgs } from 'node:util';
import type { CDPSession } from 'puppeteer-core';
import { rounded, writeFigures } from '../tests/bench/write-figures.ts';
import { launchSession } from '../tests/e2e/browser/launch.ts';
import { type Session, waitFor } from '../tests/e2e/browser/session.ts';
import { fireAlarm, makeSourcesDue } from '../tests/e2e/pages/clockwork.ts';
import { openDemoSite } from '../tests/e2e/slice/open-site.ts';
import { ensureBrowsers } from './system/browsers.ts';
import { run } from './system/run.ts';

// Many sources due in one wake of the worker, on the release build in Chromium:
//   npm run bench follow -- --sources 500 --hosts 50

const { values } = parseArgs({
  options: { sources: { type: 'string', default: '500' }, hosts: { type: 'string', default: '50' } },
  allowPositionals: true,
});
const SOURCES = Number(values.sources);
const ROUND_MS = 300_000;

await ensureBrowsers(['chromium']);
const built = await run('wxt', ['build']);
if (!built.ok) throw new Error(built.output);
const site = await openDemoSite();
const [port = 0] = Object.values(site.hosts);
const hosts = Array.from({ length: Number(values.hosts) }, (_, index) => `n${index}.gokinmentour.com`);
const session = await launchSession('chromium', {
  hosts: { ...site.hosts, ...Object.fromEntries(hosts.map((host) => [host, port])) },
});
const system = await session.browser.target().createCDPSession();
await followMany(session);

const rounds = {
  'first checks': await measure(),
  'nothing new': await measure(),
  'ten new posts': await measure(() => {
    for (let post = 0; post < 10; post++)
      site.running.control.publish({ title: `新消息 ${post}`, content: '<p>短訊。</p>' });
  }),
};
console.log(`${SOURCES} sources at ${hosts.length} hosts, checked in one wake`);
console.table(rounds);
writeFigures('follow', rounds);
await session.close();
await site.close();

/** What one round over all sources takes; `prepare` changes the site before it. */
async function measure(prepare: () => void = () => {}): Promise<Record<string, number>> {
  prepare();
  const { control } = site.running;
  control.clearRequests();
  const before = { at: Date.now(), cpu: await cpuSeconds(system), checks: await countChecks(session) };
  await makeSourcesDue(session);
  await fireAlarm(session, 'poll');
  let heap = 0;
  await waitFor(
    'end of the round',
    async () => {
      heap = Math.max(heap, await workerHeap(session));
      return (await countChecks(session)) >= before.checks + SOURCES;
    },
    ROUND_MS,
  );
  const requests = control.requests();
  return rounded({
    seconds: (Date.now() - before.at) / 1000,
    'browser CPU, s': (await cpuSeconds(system)) - before.cpu,
    'worker heap at most, MB': heap / 1e6,
    requests: requests.length,
    'answered 304': requests.filter(({ status }) => status === 304).length,
  });
}

/** Follows so many feeds of the demo site, as if each host were a site of its own. */
async function followMany({ backstage }: Session): Promise<void> {
  const paths = ['', 'category/news/', 'category/enjoy/', 'category/guide/', 'category/video/'];
  const filed = Array.from({ length: SOURCES }, (_, index) => {
    const page = `https://${hosts[index % hosts.length]}/${paths[index % paths.length]}`;
    const locators = [{ format: 'feed', url: `${page}feed/?list=${index}` }];
    return { folder: '', target: { kind: 'feed', title: `${index}`, siteName: page, pageUrl: page, locators } };
  });
  const page = await backstage();
  await page.evaluate(
    (list) => chrome.runtime.sendMessage({ to: 'background', call: 'followMany', request: { filed: list } }),
    filed,
  );
}

/** Checks written down so far. */
async function countChecks({ backstage }: Session): Promise<number> {
  const page = await backstage();
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('windlion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction('ledger').objectStore('ledger').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}

/** All of the browser's processes together, so the test's own pages too; they do next to nothing. */
async function cpuSeconds(client: CDPSession): Promise<number> {
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function workerHeap({ browser }: Session): Promise<number> {
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  const worker = await target?.worker().catch(() => null);
  if (!worker) return 0;
  const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
  return usedSize;
}

declare const chrome: typeof import('wxt/browser').browser;
