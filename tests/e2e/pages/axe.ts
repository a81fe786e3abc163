import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

/** What axe finds wrong with a page, in light and in dark. */
export async function violationsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // Colours on their way would be measured halfway.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    await page.evaluate(AXE);
    const { violations }: AxeResults = await page.evaluate(() => Reflect.get(globalThis, 'axe').run(document));
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) found.push(`${scheme}: ${id}: ${target} ${failureSummary ?? ''}`);
    }
  }
  return found;
}
