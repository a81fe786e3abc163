// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract, extractInSlices } from '@/utils/extract/index.ts';

const FOLDER = 'tests/fixtures/articles/soledad-single/';
const NOW = new Date('2024-03-01T12:00:00+08:00');
const { url }: { url: string } = JSON.parse(readFileSync(`${FOLDER}expected.json`, 'utf8'));
const parse = () => new DOMParser().parseFromString(readFileSync(`${FOLDER}page.html`, 'utf8'), 'text/html');

test('read in slices a page tells the same, and has its turn between', async () => {
  let turns = 0;
  const pause = async () => {
    turns += 1;
  };
  const found = await extractInSlices(parse(), url, { now: NOW, pause, sliceMs: 0 });
  expect(found).toEqual(extract(parse(), url, NOW));
  expect(turns).toBeGreaterThan(10);
});

test('a short reading takes no pause', async () => {
  const pause = () => Promise.reject(new Error('asked to pause'));
  const found = await extractInSlices(parse(), url, { now: NOW, pause, sliceMs: 60_000 });
  expect(found.url).toBe(url);
});

test('a page that changes between two slices breaks nothing', async () => {
  const document = parse();
  const pause = async () => {
    document.body.lastElementChild?.remove();
  };
  const found = await extractInSlices(document, url, { now: NOW, pause, sliceMs: 0 });
  expect(found.url).toBe(url);
});
