import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { createMemoryKeeper } from '@/entrypoints/side-by-side/memory-keeper.ts';
import { library } from '@/utils/library/database.ts';
import { keptIndex } from '@/utils/library/translation-memory.ts';
import type { MemoryUnitRecord } from '@/utils/library/translation-records.ts';

const PAIR = { source: 'zh-TW', target: 'en' };

const unit = (id: string, source: string, updatedAt = 1): MemoryUnitRecord => ({
  id,
  pairKey: 'zh-Hant>en',
  pair: PAIR,
  source,
  target: `T${id}`,
  updatedAt,
});

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
});

const ids = async (keeper: ReturnType<typeof createMemoryKeeper>, text: string): Promise<string[]> =>
  (await keeper.match(text, PAIR, 5)).map((match) => match.unit.id);

test('what was stored, changed or forgotten since the last question counts in the next', async () => {
  const { memoryUnits } = library();
  await memoryUnits.bulkPut([unit('a', '碼頭今天重新開放了。'), unit('b', '燈塔昨天晚上亮了。')]);
  const keeper = createMemoryKeeper();
  expect(await ids(keeper, '碼頭今天重新開放。')).toEqual(['a']);
  await memoryUnits.put(unit('c', '碼頭今天又重新開放了。', 2));
  await memoryUnits.put(unit('b', '碼頭今天重新開放了嗎。', 3));
  expect((await ids(keeper, '碼頭今天重新開放了。')).sort()).toEqual(['a', 'b', 'c']);
  await memoryUnits.delete('a');
  expect((await ids(keeper, '碼頭今天重新開放了。')).sort()).toEqual(['b', 'c']);
});

test('an index worth keeping is kept, and the next visit answers from it', async () => {
  const { memoryUnits } = library();
  await memoryUnits.bulkPut(Array.from({ length: 250 }, (_, at) => unit(String(at), `第${at}班船今天準時開出港口。`)));
  await ids(createMemoryKeeper(), '第7班船今天準時開出港口。');
  expect((await keptIndex(PAIR))?.ids).toHaveLength(250);
  await memoryUnits.put(unit('7', '第七班船今天改成明天開。', 2));
  const later = createMemoryKeeper();
  expect(await ids(later, '第七班船今天改成明天開。')).toEqual(['7']);
  expect((await ids(later, '第8班船今天準時開出港口。'))[0]).toBe('8');
});

test('a few sentences are not worth keeping; a question that fails leaves the next one be', async () => {
  await library().memoryUnits.put(unit('a', '碼頭今天重新開放了。'));
  const keeper = createMemoryKeeper();
  expect(await ids(keeper, '碼頭今天重新開放了。')).toEqual(['a']);
  expect(await keptIndex(PAIR)).toBeUndefined();
  expect(await keeper.match('', PAIR, 5)).toEqual([]);
});
