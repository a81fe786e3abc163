import { expect, test } from 'vitest';
import type { Extraction } from '@/utils/article/extraction.ts';
import { pictureAddresses } from '@/utils/pictures/picture-addresses.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';

const at = (name: string): string => `https://pictures.example/${name}.jpg`;

/** A page that shows these pictures in its text, and this one above it. */
function pageWith(names: string[], lead: string | null): Extraction {
  const page = sampleExtraction('https://news.example/a');
  const blocks = names.map((name) => ({ id: name, kind: 'image' as const, text: '', start: 0, end: 0, url: at(name) }));
  const leadImage = { value: lead === null ? null : { url: at(lead) }, candidates: [] };
  return { ...page, leadImage, content: page.content && { ...page.content, blocks } };
}

test.each([
  ['off', []],
  ['lead', ['well']],
  ['all', ['well', 'roof', 'door']],
] as const)('%s: each picture once, the lead first', (choice, names) => {
  expect(pictureAddresses(pageWith(['roof', 'well', 'door', 'roof'], 'well'), choice)).toEqual(names.map(at));
});

test('without a lead image the first of the text leads', () => {
  expect(pictureAddresses(pageWith(['roof', 'door'], null), 'lead')).toEqual([at('roof')]);
  expect(pictureAddresses(pageWith([], null), 'lead')).toEqual([]);
});

test('of a page with hundreds of pictures not all are kept', () => {
  const names = Array.from({ length: 300 }, (_, index) => `p${index}`);
  expect(pictureAddresses(pageWith(names, 'p0'), 'all')).toHaveLength(60);
});
