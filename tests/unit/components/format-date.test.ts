import { expect, test } from 'vitest';
import { formatDay, formatDistance } from '@/components/locale/format-date.ts';
import { createTranslator } from '@/utils/locale/translator.ts';

test.each([
  ['zh-TW', '2022年9月15日'],
  ['zh-CN', '2022年9月15日'],
  ['en', 'Sep 15, 2022'],
] as const)('a day in %s is the page’s own day, whatever the reader’s zone', (locale, text) => {
  expect(formatDay({ day: '2022-09-15', time: '23:50', zone: '+08:00' }, locale)).toBe(text);
});

test('an impossible day is shown as the page gave it', () => {
  expect(formatDay({ day: '2022-99-99' }, 'en')).toBe('2022-99-99');
});

test.each([
  [-3 * 3_600_000, '3 hours ago'],
  [10 * 60_000, 'in 10 minutes'],
  [-20_000, 'just now'],
  [-36 * 3_600_000, 'yesterday'],
])('%i ms away is “%s”', (distance, text) => {
  expect(formatDistance(1e12 + distance, 1e12, createTranslator('en'))).toBe(text);
});
