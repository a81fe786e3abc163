// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { f1, tokens } from '@/tests/bench/extract/score.ts';
import { extract } from '@/utils/extract/index.ts';

/** Pages as the world's publishing systems mark them up, with texts of our own. */
const FOLDER = 'tests/fixtures/bodies/';

test.each(readdirSync(FOLDER))('the body of %s', (name) => {
  const { url, content }: { url: string; content: string } = JSON.parse(
    readFileSync(`${FOLDER}${name}/expected.json`, 'utf8'),
  );
  const document = new DOMParser().parseFromString(readFileSync(`${FOLDER}${name}/page.html`, 'utf8'), 'text/html');
  const text = extract(document, url).content?.text ?? '';
  expect(f1(tokens(text), tokens(content)), text).toBeGreaterThan(0.93);
});
