import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { setFavourite } from '@/utils/library/article-edits.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { whenChanged } from '@/utils/library/table-changes.ts';
import { createWarmBlocks, type WarmBlocks } from '@/utils/library/warm-blocks.ts';
import { sampleExtraction } from './sample-extraction.ts';

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
});

const save = async (path: string, title = path): Promise<string> =>
  (await saveExtraction(sampleExtraction(`https://news.example/${path}`, ['志工'], title), 1)).article.id;

/** The ids in all blocks, and whether each block has its full texts. */
async function visited(blocks: WarmBlocks, fullText: boolean): Promise<{ ids: number; texts: boolean[] }> {
  await blocks.refresh();
  const told = { ids: 0, texts: [] as boolean[] };
  await blocks.visit({ fullText, signal: new AbortController().signal }, ({ ids, body }) => {
    told.ids += ids.length;
    told.texts.push(body !== null);
  });
  return told;
}

/** How often the stored blocks are looked at while something is done. */
async function readsOf(act: () => Promise<unknown>): Promise<number> {
  const { searchHeads, searchBodies } = library();
  const spies = [vi.spyOn(searchHeads, 'orderBy'), vi.spyOn(searchBodies, 'bulkGet')];
  await act();
  const calls = spies.map(({ mock }) => mock.calls.length);
  for (const spy of spies) spy.mockRestore();
  return calls.reduce((sum, count) => sum + count, 0);
}

test('what is warm is visited without a read, until something changes', async () => {
  const id = await save('a');
  const blocks = createWarmBlocks();
  await visited(blocks, true);
  expect(await readsOf(() => visited(blocks, true))).toBe(0);
  await setFavourite(id, true, 2);
  expect(await readsOf(() => visited(blocks, false))).toBeGreaterThan(0);
  await save('b');
  expect(await visited(blocks, true)).toEqual({ ids: 2, texts: [true] });
});

test('full texts that find no room are read for each search that wants them', async () => {
  await save('a');
  const blocks = createWarmBlocks(0);
  expect(await visited(blocks, true)).toEqual({ ids: 1, texts: [true] });
  expect(await readsOf(() => visited(blocks, true))).toBeGreaterThan(0);
  expect(await visited(blocks, false)).toEqual({ ids: 1, texts: [false] });
});

test('whoever asks while blocks are being loaded gets what was stored when they asked', async () => {
  await save('a');
  const blocks = createWarmBlocks();
  const first = visited(blocks, false);
  await save('b');
  expect((await visited(blocks, false)).ids).toBe(2);
  await first;
});

test('only changes of the tables asked for are told', async () => {
  const told = vi.fn();
  const id = await save('a');
  const stop = whenChanged([library().siteLists], told);
  await setFavourite(id, true, 2);
  expect(told).not.toHaveBeenCalled();
  await library().siteLists.clear();
  expect(told).toHaveBeenCalledTimes(1);
  stop();
  await library().siteLists.clear();
  expect(told).toHaveBeenCalledTimes(1);
});
