import { expect, test } from 'vitest';
import { applySiteRules } from '@/utils/extract/apply-site-rules.ts';
import { sampleExtraction } from '../library/sample-extraction.ts';

const page = {
  ...sampleExtraction('https://news.example/a'),
  title: {
    value: '本日焦點',
    candidates: [
      { value: '本日焦點', source: 'og', rank: 0.9 },
      { value: '古厝完工', source: 'heading', rank: 0.5 },
    ],
  },
};

test('a rule of the site puts its source first', () => {
  const ruled = applySiteRules(page, [{ host: 'news.example', field: 'title', source: 'heading' }]);
  expect(ruled.title.value).toBe('古厝完工');
  expect(ruled.title.candidates.map(({ source }) => source)).toEqual(['heading', 'og']);
});

test.each([
  { host: 'other.example', field: 'title', source: 'heading' },
  { host: 'news.example', field: 'title', source: 'json-ld' },
] as const)('%j changes nothing here', (rule) => {
  expect(applySiteRules(page, [rule])).toEqual(page);
});
