import { expect, test } from 'vitest';
import { correctExtraction } from '@/utils/article/correct-extraction.ts';
import { fieldText, parseFieldText } from '@/utils/article/field-text.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';

const page = correctExtraction(sampleExtraction('https://a.example/1'), {
  bylines: [{ name: '陳大文', role: 'reporter' }],
  published: { day: '2026-03-01', time: '08:30', zone: '+08:00' },
});

test('a value is one line and comes back as itself', () => {
  expect(fieldText(page.published.value)).toBe('2026-03-01 08:30');
  expect(parseFieldText('published', '2026-03-01 08:30', page)).toEqual({ published: page.published.value });
  expect(parseFieldText('bylines', '陳大文、林小美', page)).toEqual({
    bylines: [
      { name: '陳大文', role: 'reporter' },
      { name: '林小美', role: 'author' },
    ],
  });
});

test.each(['2026-02-30', '2026-13-01', '昨天', '2026-03-01 25:00', ''])('%s is no date', (text) => {
  expect(parseFieldText('published', text, page)).toBeNull();
});

test('a language is written as BCP 47 has it', () => {
  expect(parseFieldText('language', 'zh-hant-tw', page)).toEqual({ language: 'zh-Hant-TW' });
  expect(parseFieldText('language', '中文', page)).toBeNull();
});
