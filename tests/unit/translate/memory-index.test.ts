import { describe, expect, it } from 'vitest';
import { LEAST_SCORE } from '@/utils/translate/memory/least-score.ts';
import { MemoryIndex } from '@/utils/translate/memory/memory-index.ts';
import type { MemoryUnit } from '@/utils/translate/memory/memory-unit.ts';
import { editDistance, normaliseForMemory, similarity } from '@/utils/translate/memory/similarity.ts';

const pair = { source: 'zh-TW', target: 'en' };
const unit = (id: string, source: string, updatedAt = 0): MemoryUnit => ({
  id,
  source,
  target: `T${id}`,
  pair,
  updatedAt,
});

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const WORDS =
  '縣府 碼頭 漁船 昨天 今天 公布 活動 旅客 開放 學校 老師 道路 工程 預算 觀光 文化 節慶 海邊 風浪 天氣 增加 減少 完成 開始 舉行 參加 居民 表示 希望 未來 將在 已經'.split(
    ' ',
  );

function sentence(next: () => number): string {
  const length = 4 + Math.floor(next() * 12);
  return `${Array.from({ length }, () => WORDS[Math.floor(next() * WORDS.length)]).join('')}。`;
}

function spoil(text: string, next: () => number, edits: number): string {
  let spoilt = text;
  for (let edit = 0; edit < edits; edit++) {
    const at = Math.floor(next() * spoilt.length);
    spoilt = spoilt.slice(0, at) + (next() < 0.5 ? '新' : '') + spoilt.slice(at + (next() < 0.5 ? 1 : 0));
  }
  return spoilt;
}

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['a', '', 1],
    ['kitten', 'sitting', 3],
    ['碼頭開放', '碼頭今天開放', 2],
    ['abc', 'abc', 0],
  ])('%s / %s', (a, b, distance) => expect(editDistance(a, b, 10)).toBe(distance));

  it('gives up past its limit', () => expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3));
});

describe('MemoryIndex', () => {
  it('finds the same text first, then what resembles it, with the score', () => {
    const memory = new MemoryIndex();
    memory.add(unit('a', '碼頭今天下午重新開放。', 1));
    memory.add(unit('b', '碼頭昨天下午重新開放。', 2));
    memory.add(unit('c', '學校今天放假。', 3));
    const found = memory.match('碼頭今天下午重新開放。', pair);
    expect(found.map((match) => match.unit.id)).toEqual(['a', 'b']);
    expect(found[0]?.score).toBe(1);
    expect(found[1]?.score).toBeCloseTo(10 / 11);
  });

  it('keeps pairs apart, replaces and removes', () => {
    const memory = new MemoryIndex();
    memory.add(unit('a', '你好。'));
    memory.add({ ...unit('a', '再見。'), updatedAt: 5 });
    expect(memory.size).toBe(1);
    expect(memory.match('你好。', pair)).toEqual([]);
    expect(memory.match('再見。', { source: 'zh-Hant', target: 'en-GB' })).toHaveLength(1);
    expect(memory.match('再見。', { source: 'zh-TW', target: 'ja' })).toEqual([]);
    memory.remove('a');
    expect(memory.match('再見。', pair)).toEqual([]);
  });

  it('finds all that brute force finds', () => {
    const next = random(11);
    const memory = new MemoryIndex();
    const units = Array.from({ length: 1500 }, (_, id) => unit(String(id), sentence(next)));
    for (const one of units) memory.add(one);
    for (let query = 0; query < 60; query++) {
      const own = units[Math.floor(next() * units.length)]?.source ?? '';
      const asked = spoil(own, next, Math.floor(next() * 8));
      const brute = units.filter(
        (one) => similarity(normaliseForMemory(asked), normaliseForMemory(one.source), LEAST_SCORE) > 0,
      );
      const found = memory.match(asked, pair, 10_000);
      expect(found.map((match) => match.unit.id).sort()).toEqual(brute.map((one) => one.id).sort());
    }
  });
});

describe('a kept index', () => {
  const next = random(23);
  const units = Array.from({ length: 400 }, (_, id) => unit(String(id), sentence(next)));
  const built = new MemoryIndex();
  for (const one of units) built.add(one);
  built.remove('3');
  const packed = built.pack(pair);
  const now = [
    ...units.filter(({ id }) => id !== '3' && id !== '4'),
    { ...unit('5', '港口今天起霧。'), updatedAt: 9 },
    unit('new', '燈塔昨天亮了。'),
  ].filter((one, _, all) => one.updatedAt === 9 || !all.some(({ id, updatedAt }) => id === one.id && updatedAt === 9));

  it('answers as one built anew, with what was changed, added and removed since', () => {
    if (packed === null) throw new Error('nothing to keep');
    const restored = new MemoryIndex();
    restored.restore(pair, packed, now);
    const anew = new MemoryIndex();
    for (const one of now) anew.add(one);
    expect(restored.size).toBe(anew.size);
    for (const asked of [
      ...units.slice(0, 60).map(({ source }) => spoil(source, next, 2)),
      '港口今天起霧。',
      '燈塔亮了。',
    ]) {
      const ids = (memory: MemoryIndex): string[] => memory.match(asked, pair, 1_000).map((match) => match.unit.id);
      expect(ids(restored).sort()).toEqual(ids(anew).sort());
    }
  });

  it('can be kept again after it grew', () => {
    if (packed === null) throw new Error('nothing to keep');
    const restored = new MemoryIndex();
    restored.restore(pair, packed, now);
    const again = restored.pack(pair);
    if (again === null) throw new Error('nothing to keep');
    const second = new MemoryIndex();
    second.restore(pair, again, now);
    expect(second.match('燈塔昨天亮了。', pair)[0]?.unit.id).toBe('new');
    expect(second.size).toBe(restored.size);
    expect(new MemoryIndex().pack(pair)).toBeNull();
  });
});
