// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { bilingualDocument } from '@/entrypoints/side-by-side/bilingual-document.ts';
import { EXPORT_FORMATS, exportFileName } from '@/entrypoints/side-by-side/export-formats.ts';
import { decodeImport, readImport } from '@/entrypoints/side-by-side/read-import.ts';
import type { BilingualDocument } from '@/utils/exchange/bilingual-document.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';

const PAIR = { source: 'zh-TW', target: 'en' };

const DOCUMENT: BilingualDocument = {
  title: '港邊的一天',
  url: 'https://news.example/1',
  author: '林小海',
  published: '2026-03-01',
  notice: '版權所有',
  sourceLanguage: 'zh-TW',
  targetLanguage: 'en',
  segments: [{ id: 's1', source: '船進港了。', target: 'The boat is "in".', state: 'translated' }],
};

test.each(['xliff', 'tmx', 'csv'])('what leaves as %s comes back with its translation', async (id) => {
  const written = await EXPORT_FORMATS.find((format) => format.id === id)?.write([DOCUMENT], new Date(0));
  const pairs = readImport(String(written), PAIR);
  expect(pairs).toEqual([{ id: 's1', source: '船進港了。', target: 'The boat is "in".' }]);
});

test('every format carries author, day, address and notice', async () => {
  for (const format of EXPORT_FORMATS.filter(({ mediaType }) => !/zip|word/u.test(mediaType))) {
    const written = String(await format.write([DOCUMENT], new Date(0))).replaceAll('\\', '');
    for (const part of ['林小海', '2026-03-01', 'https://news.example/1', '版權所有'])
      expect(written, format.id).toContain(part);
  }
});

test('a file of another kind is refused; one in UTF-16 is read', () => {
  expect(readImport('<html><body/></html>', PAIR)).toBeNull();
  expect(decodeImport(new Uint8Array([0xff, 0xfe, 0xa8, 0x98]))).toBe('風');
});

test('a file is named after the article, whatever its title holds', () => {
  expect(exportFileName('a/b: "c"?', 'en', 'tmx')).toBe('a b c.en.tmx');
  expect(exportFileName('…', 'en', 'tmx')).toBe('….en.tmx');
  expect(exportFileName(' .. ', 'en', 'tmx')).toBe('windlion.en.tmx');
});

test('an article without author, day or notice says nothing in their place', () => {
  const article = { title: 't', url: 'u', bylines: [], published: null, notice: null, language: 'zh-TW' };
  const bare = bilingualDocument(article as unknown as ArticleRecord, 'en', []);
  expect(bare).toMatchObject({ author: '', published: '', notice: '' });
});
