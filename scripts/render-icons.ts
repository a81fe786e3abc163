// Draws `public/icon/*.png` from the SVG sources: `node scripts/render-icons.ts`, with CHROMIUM=path where it is not /usr/bin/chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { PAGE_STATE_MARKS } from './render-icons-marks.ts';

const SOURCES = new URL('../components/icon/', import.meta.url);
const TARGET = new URL('../public/icon/', import.meta.url);

const full = readFileSync(new URL('lion.svg', SOURCES), 'utf8');
const small = readFileSync(new URL('lion-small.svg', SOURCES), 'utf8');

async function renderPng(browser: Browser, svg: string, size: number, name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await page.setContent(
    `<body style="margin:0"><img alt="" src="${source}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.evaluate(() => document.images[0]?.decode());
  writeFileSync(new URL(`${name}.png`, TARGET), await page.screenshot({ omitBackground: true }));
  await page.close();
}

mkdirSync(TARGET, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const size of [16, 32]) await renderPng(browser, small, size, String(size));
for (const size of [48, 128]) await renderPng(browser, full, size, String(size));
for (const [state, drawMark] of Object.entries(PAGE_STATE_MARKS)) {
  for (const size of [16, 32]) await renderPng(browser, drawMark(small), size, `${state}-${size}`);
}
await browser.close();
