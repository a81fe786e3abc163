import { expect, test } from 'vitest';
import { defaultTarget, targetLanguages } from '@/entrypoints/side-by-side/target-languages.ts';

test.each([
  ['zh-Hant-TW', 'zh-CN'],
  ['zh-HK', 'zh-CN'],
  ['zh-Hans-CN', 'zh-TW'],
  ['ja', 'en'],
  ['en-GB', 'zh-TW'],
])('for a reader of English, %s goes beside %s', (source, target) => {
  expect(defaultTarget(source, 'en')).toBe(target);
});

test('an article is never put beside its own language', () => {
  expect(targetLanguages('zh-Hant-TW')).toEqual(['en', 'zh-CN']);
  expect(targetLanguages('ja')).toEqual(['zh-TW', 'en', 'zh-CN']);
});
