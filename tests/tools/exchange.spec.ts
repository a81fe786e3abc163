import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { writeBilingualHtml } from '@/utils/exchange/bilingual-html.ts';
import { writeCsv } from '@/utils/exchange/csv.ts';
import { writeDocx } from '@/utils/exchange/docx.ts';
import { writeMarkdown } from '@/utils/exchange/markdown.ts';
import { writeOmegatProject } from '@/utils/exchange/omegat-project.ts';
import { writeTbx } from '@/utils/exchange/tbx.ts';
import { writeTmx } from '@/utils/exchange/tmx.ts';
import { readXliff, writeXliff } from '@/utils/exchange/xliff.ts';
import { writeXliff2 } from '@/utils/exchange/xliff-2.ts';
import { asXmlHolds, HOSTILE_DOCUMENT, HOSTILE_TERMS } from './hostile-document.ts';
import { toolsUnavailable } from './packages.ts';
import { PYTHON, runTool } from './run-tool.ts';

const unavailable = toolsUnavailable();
test.skip(unavailable !== null, unavailable ?? '');

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const EXPECTED = HOSTILE_DOCUMENT.segments.map(({ source, target }) => [asXmlHolds(source), asXmlHolds(target)]);
const NOW = new Date(0);

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'windlion-exchange-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Blob): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : Buffer.from(await content.arrayBuffer()));
  return path;
}

for (const [name, schema, written] of [
  ['a.tmx', 'tmx-1.4', () => writeTmx([HOSTILE_DOCUMENT], NOW)],
  ['a.xlf', 'xliff-1.2', () => writeXliff([HOSTILE_DOCUMENT])],
  ['omegat.xlf', 'xliff-1.2', () => writeXliff([HOSTILE_DOCUMENT], { forOmegat: true })],
  ['a2.xlf', 'xliff-2.1', () => writeXliff2([HOSTILE_DOCUMENT])],
  ['a.tbx', 'tbx-2008', () => writeTbx(HOSTILE_TERMS)],
] as const) {
  test(`xmllint: ${name} is valid ${schema}, whatever the texts hold`, async () => {
    const path = await put(name, written());
    runTool('xmllint', ['--noout', '--nonet', '--dtdvalid', here(`schemas/${schema}.dtd`), path]);
  });
}

test('xmllint: every part of the Word file is well-formed', async () => {
  const path = await put('a.docx', writeDocx([HOSTILE_DOCUMENT]));
  runTool(PYTHON, ['-m', 'zipfile', '-e', path, folder]);
  for (const part of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])
    runTool('xmllint', ['--noout', '--nonet', join(folder, part)]);
});

for (const [name, written] of [
  ['a.tmx', () => writeTmx([HOSTILE_DOCUMENT], NOW)],
  ['a.xlf', () => writeXliff([HOSTILE_DOCUMENT])],
] as const) {
  test(`translate-toolkit finds every unit of ${name} as it was`, async () => {
    const path = await put(name, written());
    expect(JSON.parse(runTool(PYTHON, [here('read_units.py'), path]))).toEqual(EXPECTED);
    expect(runTool('pocount', ['--short', path])).toContain(String(EXPECTED.length));
  });
}

test('translate-toolkit finds every term of the TBX', async () => {
  const path = await put('a.tbx', writeTbx(HOSTILE_TERMS));
  const units: [string, string][] = JSON.parse(runTool(PYTHON, [here('read_units.py'), path]));
  expect(units.map(([source]) => source)).toEqual(HOSTILE_TERMS.map(({ source }) => asXmlHolds(source)));
});

interface PandocRow {
  [index: number]: unknown;
}

/** The numbers of rows of every table that pandoc sees, head rows left out. */
function tableRows(path: string, from: string): number[] {
  const { blocks } = JSON.parse(runTool('pandoc', ['--from', from, '--to', 'json', path]));
  const rows: number[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const { t, c } = value as { t?: string; c?: unknown[] };
      if (t === 'Table') {
        const bodies = (c?.[4] ?? []) as [unknown, unknown, unknown, PandocRow[]][];
        rows.push(bodies.reduce((sum, [, , , body]) => sum + body.length, 0));
      } else visit(c);
    }
  };
  visit(blocks);
  return rows;
}

for (const [name, from, written] of [
  ['a.docx', 'docx', () => writeDocx([HOSTILE_DOCUMENT, HOSTILE_DOCUMENT])],
  ['a.html', 'html', () => writeBilingualHtml([HOSTILE_DOCUMENT, HOSTILE_DOCUMENT])],
  ['a.md', 'gfm', () => writeMarkdown([HOSTILE_DOCUMENT, HOSTILE_DOCUMENT])],
] as const) {
  test(`pandoc sees one row a segment in ${name}`, async () => {
    const path = await put(name, written());
    expect(tableRows(path, from)).toEqual([EXPECTED.length, EXPECTED.length]);
  });
}

test('pandoc reads every translation out of the web page and the Markdown as text', async () => {
  const page = runTool('pandoc', [
    '--from',
    'html',
    '--to',
    'json',
    await put('a.html', writeBilingualHtml([HOSTILE_DOCUMENT])),
  ]);
  expect(page).not.toContain('RawInline');
  const markdown = runTool('pandoc', [
    '--from',
    'gfm',
    '--to',
    'json',
    await put('a.md', writeMarkdown([HOSTILE_DOCUMENT])),
  ]);
  expect(markdown).not.toContain('RawInline');
  expect(markdown).not.toContain('javascript:alert(1)","');
});

test('Python’s reader finds every cell of the CSV, and no cell that a spreadsheet would run', async () => {
  const path = await put('a.csv', writeCsv([HOSTILE_DOCUMENT]));
  const program =
    'import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))))';
  const rows: string[][] = JSON.parse(runTool(PYTHON, ['-c', program, path]));
  expect(rows).toHaveLength(EXPECTED.length + 1);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
});

test('OmegaT gives every translation back as it was', async () => {
  test.setTimeout(150_000);
  const project = await put('project.zip', writeOmegatProject([HOSTILE_DOCUMENT], NOW));
  runTool(PYTHON, ['-m', 'zipfile', '-e', project, join(folder, 'project')]);
  runTool('omegat', ['--mode=console-translate', join(folder, 'project')]);
  const text = readFileSync(join(folder, 'project', 'target', 'article-1.xlf'), 'utf8');
  const { window } = new JSDOM('');
  const document = new window.DOMParser().parseFromString(text, 'application/xml');
  expect(readXliff(document).map(({ target }) => target)).toEqual(EXPECTED.map(([, target]) => target));
});
