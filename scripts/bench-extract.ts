import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { type CorpusPage, readCorpus } from '../tests/bench/extract/corpus.ts';
import type { Answer } from '../tests/bench/extract/in-browser.ts';
import { type Marks, markAnswer } from '../tests/bench/extract/score.ts';
import { ensureBrowsers } from './system/browsers.ts';

const HELP = `Extraction beside Readability and Defuddle, in one Chromium, on the same pages.
  npm run bench:extract                        our own fixtures
  npm run bench:extract -- --corpus DIR        DIR/pages.jsonl, one page a line:
      {"id", "url", "file", "gold": {"title"?, "authors"?, "date"?, "lang"?, "tags"?, "content"?, "kind"?}}
      with the pages as UTF-8 in DIR/html/*.html(.gz); fields that gold leaves out are not judged.
  --misses FIELD   list our misses of one field (title, author, authorAny, date, language, tags, kind, body)
  --only TEXT      only pages whose id contains TEXT`;
const ENGINES = ['windlion', 'readability', 'defuddle', 'detection'] as const;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
type Engine = (typeof ENGINES)[number];

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    misses: { type: 'string' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
if (options.help) {
  console.log(HELP);
} else {
  const pages = readCorpus(options.corpus ?? `${ROOT}tests/fixtures/articles`).filter(({ id }) =>
    id.includes(options.only ?? ''),
  );
  const { answers, slices } = await runEngines(pages);
  await report(pages, answers, slices);
}

/** The longest that a page had to wait while it was read in slices, in milliseconds. */
interface Slices {
  longest: number;
  longestAtQuarterSpeed: number;
}

async function runEngines(
  pages: readonly CorpusPage[],
): Promise<{ answers: Record<Engine, Answer[]>; slices: Slices }> {
  const answers: Record<Engine, Answer[]> = { windlion: [], readability: [], defuddle: [], detection: [] };
  const slices: Slices = { longest: 0, longestAtQuarterSpeed: 0 };
  const browser = await chromium.launch({
    executablePath: (await ensureBrowsers(['chromium'])).chromium,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const context = await browser.newContext({ offline: true });
    const tab = await context.newPage();
    await tab.addScriptTag({ content: await bundle('tests/bench/extract/in-browser.ts') });
    const ask = (engine: Engine, { html, url }: CorpusPage): Promise<Answer> =>
      tab.evaluate(([name, source, address]) => Reflect.get(globalThis, 'answer')(name, source, address), [
        engine,
        html,
        url,
      ] as const);
    for (const page of pages.slice(0, 8)) for (const engine of ENGINES) await ask(engine, page);
    for (const page of pages) for (const engine of ENGINES) answers[engine].push(await ask(engine, page));
    const wait = ({ html, url }: CorpusPage): Promise<number> =>
      tab.evaluate(([source, address]) => Reflect.get(globalThis, 'longestSlice')(source, address), [
        html,
        url,
      ] as const);
    const longestOf = async () => {
      let longest = 0;
      for (const page of largest(pages)) longest = Math.max(longest, await wait(page));
      return round(longest);
    };
    slices.longest = await longestOf();
    await (await context.newCDPSession(tab)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    slices.longestAtQuarterSpeed = await longestOf();
  } finally {
    await browser.close();
  }
  return { answers, slices };
}

function largest(pages: readonly CorpusPage[]): CorpusPage[] {
  return pages.toSorted((one, other) => other.html.length - one.html.length).slice(0, 5);
}

async function bundle(entry: string): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, lib: { entry: `${ROOT}${entry}`, formats: ['iife'], name: 'bundle' } },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (first === undefined || !('output' in first)) throw new Error('the bundler gave no output');
  return first.output[0].code;
}

async function report(pages: readonly CorpusPage[], answers: Record<Engine, Answer[]>, slices: Slices): Promise<void> {
  const summary = {
    windlion: summarise(pages, answers.windlion),
    readability: summarise(pages, answers.readability),
    defuddle: summarise(pages, answers.defuddle),
    detection: summarise(pages, answers.detection),
  };
  console.table(summary);
  const bytes: Record<string, number> = {};
  for (const entry of ['page-report', 'index'])
    bytes[entry] = gzipSync(await bundle(`utils/extract/${entry}.ts`)).length;
  console.log('gzip bytes', bytes);
  const speed = {
    'whole ÷ Readability, p50': round(summary.windlion.p50 / summary.readability.p50),
    'whole ÷ Readability, p95': round(summary.windlion.p95 / summary.readability.p95),
    'detection ÷ Readability, p50': round(summary.detection.p50 / summary.readability.p50, 3),
    'detection ÷ Readability, p95': round(summary.detection.p95 / summary.readability.p95, 3),
    'longest slice of the five largest pages, ms': slices.longest,
    'the same at a quarter of the speed, ms': slices.longestAtQuarterSpeed,
  };
  console.table(speed);
  if (options.misses !== undefined) listMisses(pages, answers.windlion, options.misses);
  mkdirSync(`${ROOT}.artifacts`, { recursive: true });
  const detailed = pages.map(({ id, gold }, index) => ({
    id,
    gold,
    own: answers.windlion[index],
    readability: answers.readability[index],
  }));
  writeFileSync(`${ROOT}.artifacts/bench-extract-answers.json`, JSON.stringify(detailed));
  writeFileSync(
    `${ROOT}.artifacts/bench-extract.json`,
    JSON.stringify({ pages: pages.length, summary, speed, bytes }, null, 2),
  );
}

function summarise(
  pages: readonly CorpusPage[],
  answers: readonly Answer[],
): Record<string, number> & { p50: number; p95: number } {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const [index, answer] of answers.entries()) {
    for (const [field, mark] of Object.entries(markAnswer(answer, pages[index]?.gold ?? {}))) {
      const known = sums.get(field) ?? { sum: 0, count: 0 };
      sums.set(field, { sum: known.sum + mark, count: known.count + 1 });
    }
  }
  const times = answers.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (share: number) => round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return {
    ...Object.fromEntries([...sums].map(([field, { sum, count }]) => [field, round(sum / count, 3)])),
    ...articleMarks(pages, answers),
    p50: at(0.5),
    p95: at(0.95),
    longest: at(1),
    changed: answers.filter(({ changed }) => changed).length,
    thrown: answers.filter(({ error }) => error !== null).length,
  };
}

/** Article or not: precision and recall over the pages whose kind is known. */
function articleMarks(pages: readonly CorpusPage[], answers: readonly Answer[]): Record<string, number> {
  const judged = pages
    .map(({ gold }, index) => ({ gold: gold.kind, own: answers[index]?.kind }))
    .filter(({ gold }) => gold !== undefined);
  if (judged.length === 0) return {};
  const right = judged.filter(({ gold, own }) => gold === 'article' && own === 'article').length;
  const said = judged.filter(({ own }) => own === 'article').length;
  const are = judged.filter(({ gold }) => gold === 'article').length;
  return { precision: round(right / Math.max(1, said), 3), recall: round(right / Math.max(1, are), 3) };
}

function listMisses(pages: readonly CorpusPage[], answers: readonly Answer[], field: string): void {
  for (const [index, page] of pages.entries()) {
    const answer = answers[index];
    if (answer === undefined) continue;
    const mark = markAnswer(answer, page.gold)[field as keyof Marks];
    if (mark === undefined || mark >= 0.95) continue;
    const { content: _own, ...own } = answer;
    const { content: _gold, ...gold } = page.gold;
    console.log(round(mark, 2), page.id, JSON.stringify({ gold, own }));
  }
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
