import { describe, expect, test } from 'vitest';
import { createPack } from '@/utils/search/pack.ts';
import { parseQuery } from '@/utils/search/query.ts';
import { search } from '@/utils/search/search.ts';
import type { SearchRecord } from '@/utils/search/search-record.ts';
import { sampleRecord } from './sample-record.ts';

const NOW = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

function find(records: Record<string, Partial<SearchRecord>>, query: string): string[] {
  const pack = createPack();
  for (const [id, known] of Object.entries(records)) pack.put(sampleRecord(id, known));
  return search(pack.blocks(), parseQuery(query), { nowMs: NOW, limit: 50 }).hits.map(({ id }) => id);
}

const matches = (known: Partial<SearchRecord>, query: string): boolean => find({ a: known }, query).length === 1;

describe('what matches', () => {
  test.each<[string, Partial<SearchRecord>, string, boolean]>([
    ['Han anywhere in a run', { title: '烈嶼鄉公所整修步道' }, '公所', true],
    ['Simplified finds Traditional', { title: '臺灣戲曲' }, '台湾戏曲', true],
    ['Traditional finds Simplified', { text: '台湾戏曲' }, '臺灣戲曲', true],
    ['half typed Latin word', { title: 'Lighthouse reopened' }, 'light', true],
    ['not inside a Latin word', { title: 'Enlighten us' }, 'light', false],
    ['a Latin word beside Han', { title: '搭乘ferry出發' }, 'ferry', true],
    ['not inside a number', { title: '12024' }, '2024', false],
    ['a quoted word is whole', { title: 'lighthouses' }, '"lighthouse"', false],
    ['a quoted phrase', { excerpt: 'The old stone wall' }, '"old stone"', true],
    ['a phrase in order', { excerpt: 'The stone of old' }, '"old stone"', false],
    ['words in any order and field', { title: '石牆', text: '舊聚落' }, '聚落 石牆', true],
    ['all words', { title: '石牆' }, '石牆 聚落', false],
    ['no match across fields', { title: '石', excerpt: '牆' }, '石牆', false],
    ['no match across tags', { tags: ['石', '牆'] }, '石牆', false],
    ['accents', { bylines: ['José Muñoz'] }, 'jose munoz', true],
    ['notes', { note: '給阿嬤看' }, '阿嬤', true],
    ['highlights', { highlights: ['畫了線的一句'] }, '畫了線', true],
    ['section', { sections: ['地方新聞'] }, '地方', true],
    ['site name', { siteName: '島嶼日報' }, '島嶼日報', true],
    ['host', { siteKey: 'news.island.example' }, 'island', true],
    ['language is no word', { language: 'en' }, 'en', false],
    ['excluded word', { title: '石牆', text: '施工' }, '石牆 -施工', false],
    ['excluded word that is absent', { title: '石牆' }, '石牆 -施工', true],
    ['Hangul inside a word', { title: '서울지하철' }, '지하철', true],
    ['Thai', { title: 'ข่าววันนี้' }, 'วันนี้', true],
    ['Cyrillic', { title: 'Ёлки' }, 'елк', true],
  ])('%s', (_what, known, query, expected) => {
    expect(matches(known, query)).toBe(expected);
  });
});

describe('filters', () => {
  test.each<[string, Partial<SearchRecord>, string, boolean]>([
    ['tag', { tags: ['志工', '海廢'] }, 'tag:海廢', true],
    ['tag half typed', { tags: ['海洋廢棄物'] }, 'tag:海洋', true],
    ['tag from its beginning', { tags: ['海洋廢棄物'] }, 'tag:廢棄', false],
    ['whole tag', { tags: ['海洋廢棄物'] }, 'tag:"海洋"', false],
    ['both tags', { tags: ['志工'] }, 'tag:志工 tag:海廢', false],
    ['tag is not title', { title: '志工' }, 'tag:志工', false],
    ['excluded tag', { tags: ['志工'] }, '-tag:志工', false],
    ['site and its subdomains', { siteKey: 'news.island.example' }, 'site:island.example', true],
    ['another site of the same ending', { siteKey: 'fakeisland.example' }, 'site:island.example', false],
    ['site by name', { siteName: '島嶼日報' }, 'site:島嶼', true],
    ['one of two sites', { siteKey: 'b.example' }, 'site:a.example site:b.example', true],
    ['language', { language: 'zh-Hant-TW' }, 'lang:zh', true],
    ['language and region', { language: 'zh-Hant-TW' }, 'lang:zh-TW', true],
    ['another region', { language: 'zh-Hans-CN' }, 'lang:zh-TW', false],
    ['excluded language', { language: 'en' }, '-lang:en', false],
    ['unread', { unread: true }, 'is:unread', true],
    ['read', { unread: true }, 'is:read', false],
    ['favourite', { favourite: true }, 'is:favourite', true],
    ['not archived', { archived: true }, '-is:archived', false],
    ['with a note', { note: 'x' }, 'has:note', true],
    ['after', { timeMs: new Date(2024, 4, 3, 9).getTime() }, 'after:2024-05-03', true],
    ['before', { timeMs: new Date(2024, 4, 3, 9).getTime() }, 'before:2024-05-03', false],
  ])('%s', (_what, known, query, expected) => {
    expect(matches(known, query)).toBe(expected);
  });
});

describe('order', () => {
  test('by field', () => {
    const fields: Record<string, Partial<SearchRecord>> = {
      text: { text: '燈塔' },
      excerpt: { excerpt: '燈塔' },
      note: { note: '燈塔' },
      byline: { bylines: ['燈塔'] },
      tag: { tags: ['燈塔'] },
      title: { title: '燈塔' },
    };
    const filler = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`x${index}`, { title: '海' }]));
    expect(find({ ...fields, ...filler }, '燈塔')).toEqual(['title', 'tag', 'byline', 'note', 'excerpt', 'text']);
  });

  test('newer before older, good before new', () => {
    const records = {
      old: { title: '燈塔', timeMs: NOW - 900 * DAY },
      new: { title: '燈塔', timeMs: NOW - 3 * DAY },
      newest: { text: '燈塔', timeMs: NOW },
      a: { title: '海' },
      b: { title: '岸' },
    };
    expect(find(records, '燈塔')).toEqual(['new', 'old', 'newest']);
  });

  test('whole words before longer ones, the phrase before its parts, the rare word before the common one', () => {
    const filler = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`x${index}`, { text: 'news today' }]));
    expect(find({ ...filler, long: { title: 'seashore' }, whole: { title: 'sea' } }, 'sea')).toEqual(['whole', 'long']);
    const apart = { apart: { title: '老屋與街道' }, phrase: { title: '街道老屋行' } };
    expect(find({ ...filler, ...apart }, '街道 老屋')).toEqual(['phrase', 'apart']);
    const both = { title: 'granite', text: 'news' };
    const other = { title: 'news', text: 'granite' };
    expect(find({ ...filler, other, both }, 'granite news')).toEqual(['both', 'other']);
  });

  test('without words, the newest first', () => {
    expect(find({ a: { timeMs: 1 }, c: { timeMs: 3 }, b: { timeMs: 2 } }, '')).toEqual(['c', 'b', 'a']);
  });

  test('the total counts what the limit leaves out', () => {
    const pack = createPack();
    for (let index = 0; index < 3000; index++)
      pack.put(sampleRecord(`r${index}`, { title: '島', timeMs: NOW - (3000 - index) * DAY }));
    const answer = search(pack.blocks(), parseQuery('島'), { nowMs: NOW, limit: 20 });
    expect(answer.total).toBe(3000);
    expect(answer.hits).toHaveLength(20);
    expect(answer.hits[0]?.id).toBe('r2999');
  });
});
