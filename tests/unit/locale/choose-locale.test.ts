import { expect, test } from 'vitest';
import { chooseLocale } from '@/utils/locale/choose-locale.ts';

test.each([
  ['auto', ['zh-Hant-HK'], 'zh-TW'],
  ['auto', ['zh'], 'zh-CN'],
  ['auto', ['zh-TW', 'en'], 'zh-TW'],
  ['auto', ['de', 'en-GB'], 'en'],
  ['auto', ['ja'], 'en'],
  ['zh-CN', ['en'], 'zh-CN'],
] as const)('%s with %j is %s', (setting, languages, locale) => {
  expect(chooseLocale(setting, languages)).toBe(locale);
});
