// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '@/utils/extract/index.ts';

interface Expected {
  url: string;
  kind: string;
  title?: string;
  date?: string;
  lang?: string;
  authors?: string[];
  tags?: string[];
  content?: string;
  notice?: string;
  removed?: string[];
  items?: string[];
  wholeItems?: number;
}

const FOLDER = 'tests/fixtures/articles/';
const NOW = new Date('2024-03-01T12:00:00+08:00');

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(`${FOLDER}${name}/expected.json`, 'utf8'));
  const document = new DOMParser().parseFromString(readFileSync(`${FOLDER}${name}/page.html`, 'utf8'), 'text/html');
  const before = document.documentElement.outerHTML;
  const found = extract(document, expected.url, NOW);

  const told = {
    kind: found.detection.kind,
    title: found.title.value,
    date: found.published.value?.day,
    lang: found.language.value?.split('-').slice(0, expected.lang?.split('-').length).join('-'),
    authors: found.bylines.value?.map((byline) => byline.name),
    tags: found.tags.map((tag) => tag.name),
    content: found.content?.text,
    notice: found.notice.value,
    items: found.items.map((item) => item.title),
    wholeItems: found.items.filter((item) => item.content !== null).length,
  };

  test.each(Object.keys(told).filter((field) => field in expected))('%s', (field) => {
    expect(told[field as keyof typeof told]).toEqual(expected[field as keyof Expected]);
  });

  test('tells what it took out and leaves the page alone', () => {
    expect(found.content?.removed ?? []).toEqual(expect.arrayContaining(expected.removed ?? []));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
