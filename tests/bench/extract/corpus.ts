import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What people know of a page; a missing field is not judged, `date: null` means known to have none. */
export interface Gold {
  title?: string;
  authors?: string[];
  date?: string | null;
  siteName?: string;
  lang?: string;
  tags?: string[];
  content?: string;
  kind?: string;
}

export interface CorpusPage {
  id: string;
  url: string;
  html: string;
  gold: Gold;
}

/** The pages of a folder: `pages.jsonl` with `html/*.html.gz`, or one folder a case with `page.html` and `expected.json`. */
export function readCorpus(folder: string): CorpusPage[] {
  return existsSync(join(folder, 'pages.jsonl')) ? readJsonLines(folder) : readCases(folder);
}

function readJsonLines(folder: string): CorpusPage[] {
  const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const { id, url, file, gold }: { id: string; url: string; file: string; gold: Gold } = JSON.parse(line);
      const bytes = readFileSync(join(folder, file));
      return { id, url, gold, html: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
    });
}

function readCases(folder: string): CorpusPage[] {
  const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return cases.map(({ name }) => {
    const { url, ...gold }: Gold & { url: string } = JSON.parse(
      readFileSync(join(folder, name, 'expected.json'), 'utf8'),
    );
    return { id: name, url, gold, html: readFileSync(join(folder, name, 'page.html'), 'utf8') };
  });
}
