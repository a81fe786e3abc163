import { describe, expect, test } from 'vitest';
import {
  countFitting,
  emptyBlock,
  isFull,
  putRecord,
  putRecords,
  removeRecords,
  type SearchBlock,
} from '@/utils/search/block.ts';
import { fold } from '@/utils/search/fold.ts';
import { createPack } from '@/utils/search/pack.ts';
import { parseQuery } from '@/utils/search/query.ts';
import { search } from '@/utils/search/search.ts';
import type { SearchRecord } from '@/utils/search/search-record.ts';
import { sampleRecord } from './sample-record.ts';

const find = (blocks: Iterable<SearchBlock>, query: string): string[] =>
  search(blocks, parseQuery(query), { nowMs: 0, limit: 5000 })
    .hits.map(({ id }) => id)
    .sort();

test('a record changes in place and nothing else does', () => {
  const pack = createPack();
  for (const id of ['a', 'b', 'c'])
    pack.put(sampleRecord(id, { title: `風獅 ${id}`, text: `正文 ${id}`, tags: ['甲'] }));
  pack.put(sampleRecord('b', { title: '石敢當', text: '新的', favourite: true, timeMs: 9 }));
  expect(find(pack.blocks(), '風獅')).toEqual(['a', 'c']);
  expect(find(pack.blocks(), '石敢當')).toEqual(['b']);
  expect(find(pack.blocks(), '正文')).toEqual(['a', 'c']);
  expect(find(pack.blocks(), '新的')).toEqual(['b']);
  expect(find(pack.blocks(), 'is:favourite')).toEqual(['b']);
  expect(find(pack.blocks(), 'tag:甲')).toEqual(['a', 'c']);
});

test('a change without text keeps the text', () => {
  const pack = createPack();
  pack.put(sampleRecord('a', { title: '一', text: '內文' }));
  const { text: _, ...changed } = sampleRecord('a', { title: '二' });
  pack.put(changed);
  expect(find(pack.blocks(), '二 內文')).toEqual(['a']);
});

test('a removed record is gone, its neighbours stay; an emptied block says so', () => {
  const pack = createPack();
  for (const id of ['a', 'b', 'c']) pack.put(sampleRecord(id, { title: `風獅 ${id}`, text: `正文 ${id}` }));
  expect(pack.remove('b')?.ids).toEqual(['a', 'c']);
  expect(pack.remove('b')).toBeNull();
  expect(find(pack.blocks(), '正文')).toEqual(['a', 'c']);
  pack.remove('a');
  expect(pack.remove('c')?.ids).toEqual([]);
  expect(pack.blocks()).toEqual([]);
});

test('what was stored and loaded answers as before, and goes on growing', () => {
  const pack = createPack();
  for (let index = 0; index < 400; index++) {
    pack.put(sampleRecord(`r${index}`, { title: `第 ${index} 篇`, excerpt: '海岸'.repeat(60) }));
  }
  const loaded = createPack(structuredClone(pack.blocks()));
  expect(loaded.blocks().length).toBeGreaterThan(1);
  loaded.put(sampleRecord('r7', { title: '改過' }));
  loaded.put(sampleRecord('new', { title: '海岸' }));
  expect(find(loaded.blocks(), '海岸')).toHaveLength(400);
  expect(find(loaded.blocks(), '改過')).toEqual(['r7']);
});

test('heads alone can be searched, but texts not changed', () => {
  const whole = putRecord(emptyBlock(0), sampleRecord('a', { title: '一', text: '內文' }));
  const head = { ...whole, body: null };
  expect(find([head], '一')).toEqual(['a']);
  expect(find([head], '內文')).toEqual([]);
  expect(() => putRecord(head, sampleRecord('a', { text: '新' }))).toThrow(RangeError);
  expect(() => putRecord(head, sampleRecord('b'))).toThrow(RangeError);
});

test('Latin-1 records and others live apart', () => {
  const pack = createPack();
  pack.put(sampleRecord('a', { title: 'Lighthouse “café”' }));
  pack.put(sampleRecord('b', { title: '燈塔' }));
  pack.put(sampleRecord('c', { title: 'Ferry' }));
  expect(pack.blocks().map(({ ids, narrow }) => [narrow, ids])).toEqual([
    [true, ['a', 'c']],
    [false, ['b']],
  ]);
});

describe('against an exhaustive search', () => {
  const PIECES = [
    '金門',
    '台灣',
    '石',
    '牆',
    '海岸',
    'sea',
    'shore',
    'stone',
    'light',
    ' ',
    ' ',
    '，',
    'café',
    'ガラス',
    '24',
  ];
  let seed = 11;
  const pick = (limit: number): number => {
    seed = (seed * 48271) % 0x7fffffff;
    return seed % limit;
  };
  const phrase = (length: number): string =>
    Array.from({ length }, () => PIECES[pick(PIECES.length)]).join(pick(2) ? '' : ' ');
  const random = (id: string): SearchRecord =>
    sampleRecord(id, {
      title: phrase(4),
      tags: [phrase(1), phrase(2)],
      excerpt: phrase(9),
      note: pick(3) ? '' : phrase(3),
      text: phrase(pick(40)),
    });

  /** The same question, asked record by record and letter by letter. */
  function holds(record: SearchRecord, word: string): boolean {
    const texts = [record.title, ...record.tags, record.note, record.excerpt, record.text ?? ''].map(fold);
    const before = /^[a-z0-9]/u.test(word) ? '(?<![\\p{Script=Latin}0-9])' : '';
    const pattern = new RegExp(before + word.replace(/[^\p{L}\p{N}]/gu, '[$&]'), 'u');
    return texts.some((text) => pattern.test(text));
  }

  test('finds all and only what is there, through puts, changes and removals', () => {
    const pack = createPack();
    const records = new Map<string, SearchRecord>();
    for (let step = 0; step < 1500; step++) {
      const id = `r${pick(600)}`;
      if (pick(5) === 0) {
        pack.remove(id);
        records.delete(id);
      } else {
        records.set(id, random(id));
        pack.put(records.get(id) ?? sampleRecord(id));
      }
    }
    for (let asked = 0; asked < 120; asked++) {
      const words = fold(phrase(1 + pick(2)))
        .split(' ')
        .filter((word) => /[\p{L}\p{N}]/u.test(word));
      const expected = [...records.values()].filter((record) => words.every((word) => holds(record, word)));
      expect(find(pack.blocks(), words.join(' '))).toEqual(expected.map(({ id }) => id).sort());
    }
  });
});

test('many records change a block as they would one by one', () => {
  const record = (id: string, known = {}) =>
    sampleRecord(id, { title: `題 ${id}`, tags: [id, '甲'], siteName: `站 ${id}`, text: `正文 ${id}`, ...known });
  const before = ['a', 'b', 'c', 'd'].map((id) => record(id)).reduce(putRecord, emptyBlock(3));
  const { text: _, ...kept } = record('d', { title: '改過', unread: true });
  const changes = [
    record('b', { text: '新' }),
    record('e', { timeMs: 7 }),
    kept,
    record('f'),
    record('b', { text: '更新' }),
  ];
  expect(putRecords(before, changes)).toEqual(changes.reduce(putRecord, before));
  const one = (block: SearchBlock, id: string) => removeRecords(block, [id]);
  expect(removeRecords(before, ['d', 'gone', 'a'])).toEqual(['d', 'a'].reduce(one, before));
  expect(removeRecords(before, ['a', 'b', 'c', 'd']).head.text).toBe('');
});

test('heads are changed without their full texts, which stay', () => {
  const whole = putRecord(emptyBlock(0), sampleRecord('a', { title: '一', text: '內文' }));
  const { text: _, ...renamed } = sampleRecord('a', { title: '二' });
  const head = putRecords({ ...whole, body: null }, [renamed]);
  expect(head.body).toBeNull();
  expect(find([{ ...head, body: whole.body }], '二 內文')).toEqual(['a']);
});

test('a block takes records until it is full, and at least one', () => {
  const records = Array.from({ length: 900 }, (_, index) => sampleRecord(`r${index}`, { excerpt: '海岸'.repeat(60) }));
  const count = countFitting(emptyBlock(0), records);
  expect(count).toBeLessThan(900);
  const full = putRecords(emptyBlock(0), records.slice(0, count));
  expect(isFull(full)).toBe(true);
  expect(countFitting(full, records)).toBe(1);
  expect(isFull(putRecords(emptyBlock(0), records.slice(0, count - 1)))).toBe(false);
});
