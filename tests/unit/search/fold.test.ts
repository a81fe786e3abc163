import { describe, expect, test } from 'vitest';
import { FOLDING, fold, foldWithMap, originalRange } from '@/utils/search/fold.ts';

describe('spellings that a searcher holds to be one', () => {
  test.each([
    ['繁簡', '臺灣閩南語', '台湾闽南语'],
    ['Taiwan and Hong Kong shapes', '裏面的群眾', '裡面的羣衆'],
    ['one simplified for several traditional', '頭髮發出', '头发发出'],
    ['Japanese shapes', '戦桜沢', '战樱泽'],
    ['case', 'KINMEN Straße', 'kinmen STRASSE'],
    ['full and half width', 'ＡＢＣ１２３，（金門）', 'abc123,(金门)'],
    ['half-width kana with its voicing mark', 'ｶﾞﾗｽ', 'ガラス'],
    ['katakana and hiragana', 'タロイモ', 'たろいも'],
    ['voicing marks written apart', 'か\u3099', 'ガ'],
    ['Hangul written apart', '한국'.normalize('NFD'), '한국'],
    ['accents', 'Café naïve Łódź Øresund', 'cafe naive lodz oresund'],
    ['accents written apart', 'cafe\u0301', 'CAFÉ'],
    ['Vietnamese', 'Đà Nẵng', 'da nang'],
    ['Turkish dots', 'İstanbul ılık', 'istanbul ilik'],
    ['Greek', 'Ὀδυσσεύς', 'οδυσσευσ'],
    ['Arabic points and forms', 'مُحَمَّدٌ أحمد', 'محمد احمد'],
    ['ligatures and squared forms', 'ﬁne ㈱ ½', 'fine (株) 1⁄2'],
    ['quotes and dashes', '“it’s” 2020–2024', '"it\'s" 2020-2024'],
    ['corner brackets', '「風獅」', '"风狮"'],
    ['dots in names', '伊莎貝‧羅西', '伊莎贝・罗西'],
    ['white space', '  a\n\t\u3000b ', 'a b'],
    ['what nobody sees', 'soft\u00adhyphen zero\u200bwidth\ufeff', 'softhyphen zerowidth'],
    ['compatibility ideographs', '\uf96a', '索'],
  ])('%s', (_what, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('different things stay different', () => {
    expect(fold('か')).not.toBe(fold('が'));
    expect(fold('芸')).not.toBe(fold('藝'));
    expect(fold('欠')).not.toBe(fold('缺'));
    expect(fold('C++')).toBe('c++');
    expect(fold('🦁𠮷')).toBe('🦁𠮷');
  });

  test('controls are gone, so that no text forges a separator', () => {
    expect(fold('a\u0001b\u0002c')).toBe('abc');
  });

  test('folding twice changes nothing, whatever the character', () => {
    for (let code = 0; code < 0x20000; code += 7) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const once = fold(`x${String.fromCodePoint(code)}y`);
      expect(fold(once)).toBe(once);
    }
  });

  test('long text passes the buffer’s first size', () => {
    expect(fold('金門 ﷺ'.repeat(5000))).toHaveLength(fold('金門 ﷺ'.repeat(10)).length * 500);
  });
});

describe('the way back', () => {
  const found = (text: string, query: string): string => {
    const folded = foldWithMap(text);
    const needle = fold(query);
    const at = folded.text.indexOf(needle);
    const { start, end } = originalRange(folded, at, at + needle.length);
    return text.slice(start, end);
  };

  test.each([
    ['走訪臺灣，看海', '台湾', '臺灣'],
    ['un cafe\u0301 noir', 'café', 'cafe\u0301'],
    ['株式会社㈱の工場', '株', '株'],
    ['甲㈱乙', '株', '㈱'],
    ['ﬁne art', 'fi', 'ﬁ'],
    ['a  \n  b c', 'a b', 'a  \n  b'],
    ['上ｶﾞﾗｽ下', 'がらす', 'ｶﾞﾗｽ'],
    ['🦁風獅爺', '风狮', '風獅'],
    ['  金門', '金门', '金門'],
    ['co\u00adoperate', 'cooperate', 'co\u00adoperate'],
  ])('in %s, %s finds %s', (text, query, original) => {
    expect(found(text, query)).toBe(original);
  });

  test('starts never fall and end with the original’s length', () => {
    const text = 'x ㈱ か\u3099 臺 \u200b y ';
    const { text: folded, starts } = foldWithMap(text);
    expect(folded).toBe(fold(text));
    expect(starts).toHaveLength(folded.length + 1);
    expect([...starts]).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.at(-1)).toBe(text.length);
  });
});

test('what the folding gives has not changed without its version: else count FOLDING up, and every library is packed anew', async () => {
  const blocks: [number, number][] = [
    [0x20, 0x33ff],
    [0x4e00, 0x9fa5],
    [0xac00, 0xd7a3],
    [0xf900, 0xffef],
  ];
  const all = blocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  const folded = all.map((code) => fold(String.fromCharCode(code))).join('\u0001');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(folded));
  const print = [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  expect({ FOLDING, print }).toEqual({ FOLDING: 1, print: '37b6f4a25ea8a2af' });
});
