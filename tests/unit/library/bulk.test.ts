import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '@/components/feedback/announcer.ts';
import { createBulk } from '@/entrypoints/library/bulk.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { createLibrarySearch } from '@/utils/library/library-search.ts';
import { moveAll, restoreShelves, type ShelvesBefore } from '@/utils/library/shelves.ts';
import { allTags } from '@/utils/library/tags.ts';
import { sampleExtraction } from './sample-extraction.ts';

const COUNT = 60;
const PART = 25;
let ids: string[] = [];

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
  ids = [];
  for (let index = 0; index < COUNT; index++) {
    const { article } = await saveExtraction(sampleExtraction(`https://example.org/${index}`), index + 1);
    ids.push(article.id);
  }
});

const onShelf = (shelf: string): Promise<number> =>
  library().articles.where('[shelf+savedAt]').between([shelf, 0], [shelf, 1e9]).count();
const found = async (text: string): Promise<number> =>
  (
    await createLibrarySearch().find(text, {
      limit: 9_999,
      fullText: false,
      signal: new AbortController().signal,
    })
  ).total;

const archive = {
  tell: (shelves: ShelvesBefore[]) => ({ key: 'bulk.archived' as const, params: { count: shelves.flat().length } }),
  undo: (shelves: ShelvesBefore) => restoreShelves(shelves, 9_001),
  countOf: (shelves: ShelvesBefore) => shelves.length,
};

test('done in parts: each block is written once, counts are right, and it is undone as one', async () => {
  const announcer = createAnnouncer();
  const tagsBefore = await allTags();
  const blocks = vi.spyOn(library().searchHeads, 'put');
  let parts = 0;
  const doPart = (articleIds: string[]): Promise<ShelvesBefore> => {
    parts++;
    return moveAll(articleIds, 'archive', 9_000);
  };
  expect(await createBulk(announcer, PART)(ids, doPart, archive)).toBe(true);
  expect(announcer.current.value).toMatchObject({ key: 'bulk.archived', params: { count: COUNT } });
  // Two parts may share one.
  expect(blocks.mock.calls.length).toBeLessThanOrEqual((await library().searchHeads.count()) + parts - 1);
  expect(await found('is:archived')).toBe(COUNT);
  announcer.current.value?.undo?.();
  await vi.waitFor(async () => expect(await onShelf('library')).toBe(COUNT), { timeout: 5_000 });
  const counted = (tags: typeof tagsBefore) => tags.map(({ tagKey, count }) => [tagKey, count]);
  expect(counted(await allTags())).toEqual(counted(tagsBefore));
  expect(await found('is:archived')).toBe(0);
});

test('stopped in the middle, what is done is done and told, and undone as one', async () => {
  const announcer = createAnnouncer();
  let parts = 0;
  const doPart = async (articleIds: string[]): Promise<ShelvesBefore> => {
    if (parts++ === 0) await new Promise((resolve) => setTimeout(resolve, 900));
    else announcer.current.value?.stop?.();
    return moveAll(articleIds, 'archive', 9_000);
  };
  expect(await createBulk(announcer, PART)(ids, doPart, archive)).toBe(false);
  expect(announcer.current.value).toMatchObject({ key: 'bulk.stopped', params: { done: 50, left: 10 } });
  expect([await onShelf('archive'), await onShelf('library')]).toEqual([50, 10]);
  expect(await found('is:archived')).toBe(50);
  announcer.current.value?.undo?.();
  await vi.waitFor(async () => expect(await onShelf('library')).toBe(COUNT), { timeout: 5_000 });
});

test('a part that fails leaves the others done, told, and undone as one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const announcer = createAnnouncer();
  let parts = 0;
  const isDone = await createBulk(announcer, PART)(
    ids,
    async (articleIds) => {
      if (parts++ === 2) throw new Error('no room');
      return moveAll(articleIds, 'trash', 9_000);
    },
    archive,
  );
  expect(isDone).toBe(false);
  expect(announcer.current.value).toMatchObject({ key: 'bulk.broken', params: { done: 50, left: 10 } });
  expect([await onShelf('trash'), await onShelf('library')]).toEqual([50, 10]);
  announcer.current.value?.undo?.();
  await vi.waitFor(async () => expect(await onShelf('library')).toBe(COUNT), { timeout: 5_000 });
});
