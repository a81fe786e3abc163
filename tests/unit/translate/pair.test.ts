import { describe, expect, it } from 'vitest';
import { isSameLanguage, isSamePair, normaliseLanguage, pairKey } from '@/utils/translate/pair.ts';

describe('normaliseLanguage', () => {
  it.each([
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-HK', 'zh-Hant-HK'],
    ['zh-MO', 'zh-Hant-HK'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['cmn-Hans', 'zh-Hans'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['pt-BR', 'pt'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['not a tag', 'not a tag'],
  ])('%s → %s', (tag, expected) => expect(normaliseLanguage(tag)).toBe(expected));

  it('compares languages and pairs whatever the region', () => {
    expect(isSameLanguage('zh-TW', 'zh-HK')).toBe(true);
    expect(isSameLanguage('zh-TW', 'zh-CN')).toBe(false);
    expect(isSamePair({ source: 'zh-TW', target: 'en-GB' }, { source: 'zh-Hant', target: 'en-US' })).toBe(true);
    expect(pairKey({ source: 'zh-TW', target: 'ja-JP' })).toBe('zh-Hant>ja');
  });
});
