import type { Page } from 'puppeteer-core';
import { quantile, writeFigures } from '../tests/bench/write-figures.ts';
import { launchSession } from '../tests/e2e/browser/launch.ts';
import { openDemoSite } from '../tests/e2e/slice/open-site.ts';

// What the content script costs a page at load, from the browser's own trace.
const LOADS = 15;
const SETTLE_MS = 300;

const site = await openDemoSite();
const session = await launchSession('chromium', { hosts: site.hosts });
const page = await session.open('about:blank');
const figures: Record<string, { medianMs: number; p95Ms: number }> = {};
for (const [name, url] of [
  ['article', site.newsroom.articleUrl],
  ['tag page with full texts', site.newsroom.tagUrl],
  ['home page', new URL('/', site.newsroom.tagUrl).href],
] as const) {
  const costs: number[] = [];
  for (let load = 0; load < LOADS; load += 1) costs.push(await costOfLoad(page, url));
  figures[name] = { medianMs: quantile(costs, 0.5), p95Ms: quantile(costs, 0.95) };
  console.log(
    `${name}: content script ${quantile(costs, 0.5).toFixed(1)} ms, at worst ${quantile(costs, 1).toFixed(1)} ms`,
  );
}
writeFigures('content-script', figures);
await session.close();
await site.close();

interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds of the main thread spent in the content script while a page loads and settles. */
async function costOfLoad(loaded: Page, url: string): Promise<number> {
  await loaded.tracing.start({ categories: ['devtools.timeline'] });
  await loaded.goto(url);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const trace = new TextDecoder().decode(await loaded.tracing.stop());
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace);
  return (
    traceEvents
      .filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/content-scripts/content.js'))
      .reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000
  );
}
