import { describe, expect, test } from 'vitest';
import { highlightRanges } from '@/utils/search/highlight.ts';
import { parseQuery } from '@/utils/search/query.ts';
import { makeSnippet } from '@/utils/search/snippet.ts';

const marked = (text: string, query: string): string[] =>
  highlightRanges(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('highlights in the original', () => {
  test.each([
    ['走訪臺灣與台湾', '台灣', ['臺灣', '台湾']],
    ['Ｋｉｎｍｅｎ and kinmen', 'KIN', ['Ｋｉｎ', 'kin']],
    ['Un cafe\u0301, du Café', 'café', ['cafe\u0301', 'Café']],
    ['unlit light', 'li', ['li']],
    ['石牆石牆', '石牆', ['石牆石牆']],
    ['石牆高', '石牆 牆高', ['石牆高']],
    ['lights and light', '"light"', ['light']],
    ['石牆', '石 -牆', ['石']],
    ['石牆', 'tag:石', []],
    ['', '石', []],
  ])('%s · %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });
});

describe('snippets', () => {
  const filler = '這一段只是為了把後面的句子推遠一些，沒有別的意思。'.repeat(12);

  test('shows the match from its sentence’s beginning, marked', () => {
    const snippet = makeSnippet(`${filler}老燈塔上週重新開放，島民都去了。${filler}`, parseQuery('灯塔'), 60);
    expect(snippet).toMatchObject({ cutStart: true, cutEnd: true });
    expect(snippet?.text.startsWith('老燈塔上週')).toBe(true);
    expect(snippet?.ranges.map(({ start, end }) => snippet.text.slice(start, end))).toEqual(['燈塔']);
  });

  test('prefers the place where the words stand together', () => {
    const text = `石牆。${filler}海岸。${filler}石牆沿著海岸。${filler}`;
    expect(makeSnippet(text, parseQuery('石牆 海岸'), 60)?.text).toContain('石牆沿著海岸');
  });

  test('parts no Latin word and no character', () => {
    const words = 'carefully numbered granite blocks '.repeat(20);
    const snippet = makeSnippet(`${words}lighthouse ${words}`, parseQuery('lighthouse'), 70);
    expect(snippet?.text).toMatch(/^(carefully|numbered|granite|blocks) .* (carefully|numbered|granite|blocks)$/u);
    const emoji = `${'🦁'.repeat(60)}燈塔${'🦁'.repeat(60)}`;
    expect(makeSnippet(emoji, parseQuery('燈塔'), 31)?.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/u);
  });

  test('a short text is shown whole', () => {
    expect(makeSnippet('燈塔', parseQuery('燈塔'), 60)).toEqual({
      text: '燈塔',
      ranges: [{ start: 0, end: 2 }],
      cutStart: false,
      cutEnd: false,
    });
  });

  test('at the end of a long text it still fills its length', () => {
    expect(makeSnippet(`${'字'.repeat(500)}燈塔`, parseQuery('燈塔'), 60)?.text).toHaveLength(60);
  });

  test('without a match there is none', () => {
    expect(makeSnippet(filler, parseQuery('燈塔'), 60)).toBeNull();
  });

  test('never longer than asked, whatever the text', () => {
    for (let length = 10; length < 90; length += 7) {
      for (const text of [`${filler}燈塔${filler}`, `${'a'.repeat(300)} 燈塔 ${'b'.repeat(300)}`]) {
        expect(makeSnippet(text, parseQuery('燈塔'), length)?.text.length).toBeLessThanOrEqual(length);
      }
    }
  });
});
