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

test('an article is never put beside its own language, and ours come first', () => {
  expect(targetLanguages('zh-Hant-TW').slice(0, 3)).toEqual(['en', 'zh-CN', 'ja']);
  expect(targetLanguages('ja').slice(0, 4)).toEqual(['zh-TW', 'en', 'zh-CN', 'ko']);
});
