import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readBackup, writeBackup } from '@/utils/exchange/backup.ts';
import { DEFAULT_PREFERENCES } from '@/utils/feeds/source-preferences.ts';
import { setFavourite, setNote, setTags } from '@/utils/library/article-edits.ts';
import { getArticle, saveExtraction } from '@/utils/library/articles.ts';
import { exportLibrary, importLibrary } from '@/utils/library/backup.ts';
import { library } from '@/utils/library/database.ts';
import { createLibrarySearch } from '@/utils/library/library-search.ts';
import { moveAll } from '@/utils/library/shelves.ts';
import { topTags } from '@/utils/library/tags.ts';
import { sampleExtraction } from './sample-extraction.ts';

beforeEach(wipe);

async function wipe(): Promise<void> {
  await Promise.all(library().tables.map((table) => table.clear()));
}

const save = async (path: string, tags: string[], now = 1): Promise<string> =>
  (await saveExtraction(sampleExtraction(`https://news.example/${path}`, tags, path), now)).article.id;

/** All rows of all tables, but the search blocks, which may be packed otherwise. */
async function everything(): Promise<Record<string, unknown[]>> {
  const tables = library().tables.filter(({ name }) => !name.startsWith('search'));
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])));
}

const options = () => ({ now: 99, rules: [], signal: new AbortController().signal, onProgress: () => {} });

async function found(text: string): Promise<string[]> {
  const search = { limit: 99, fullText: true, signal: new AbortController().signal };
  return (await createLibrarySearch().find(text, search)).articles.map(({ title }) => title).sort();
}

async function fill(): Promise<string[]> {
  const ids = [await save('a', ['志工', '古厝']), await save('b', ['志工'], 2), await save('c', ['English'], 3)];
  await setNote(ids[0] ?? '', '要引用', 4);
  await setFavourite(ids[0] ?? '', true, 5);
  await moveAll([ids[1] ?? ''], 'archive', 6);
  await moveAll([ids[2] ?? ''], 'trash', 7);
  const db = library();
  const [sourceId, entryId, summaryId] = ['s1', 'e1', 'm1'];
  await db.sources.put({
    ...DEFAULT_PREFERENCES,
    ...{ id: sourceId, key: 'news.example/feed', kind: 'tag', title: '志工', siteName: '報', host: 'news.example' },
    ...{ pageUrl: 'https://news.example/tag', locators: [{ format: 'feed', url: 'https://news.example/feed' }] },
    ...{ etag: '"x"', lastModified: null, lastFullAt: 1, nextCheckAt: 2, lastCheckedAt: 1, lastSuccessAt: null },
    ...{ failures: 1, state: 'failing', failure: { code: 'http', status: 503, at: 3 }, createdAt: 1, updatedAt: 3 },
  });
  await db.entries.put({
    ...{ id: entryId, urlKey: 'news.example/e', url: 'https://news.example/e', title: '新文', author: null },
    ...{
      excerpt: '',
      imageUrl: null,
      siteName: '報',
      sourceIds: [sourceId],
      unread: 1,
      place: 'unread',
      sortAt: 5,
      publishedMs: null,
    },
    ...{ counted: 1, unreadIn: [sourceId], untold: 0, firstSeenAt: 5, updatedAt: 5 },
  });
  await db.sightings.put({ sourceId, identity: 'guid-1', entryId, contentHash: 'h', seenAt: 5 });
  await db.summaries.put({
    ...{ id: summaryId, articleId: ids[0] ?? '', sourceLanguage: 'zh-Hant', targetLanguage: 'en', engineId: 'none' },
    ...{ createdAt: 1, updatedAt: 1 },
  });
  await db.segments.put({
    ...{ id: 'g1', summaryId, position: 0, sourceText: '古厝', blockId: 'b1', start: 0, end: 2, targetText: 'House' },
    ...{ machineText: '', origin: 'human', state: 'reviewed', updatedAt: 8 },
  });
  await db.tombstones.put({ id: 'gone', table: 'sources', deletedAt: 4 });
  return ids;
}

test('export, wipe, import: everything is as it was, and is found', async () => {
  await fill();
  const before = await everything();
  const file = await exportLibrary(10);
  await wipe();
  expect(await importLibrary(file, options())).toEqual({ ok: true, value: 3 });
  expect(await everything()).toEqual(before);
  expect(await found('要引用')).toEqual(['a']);
  expect(await found('今天完工')).toEqual(['a', 'b']);
  expect(await found('is:archived')).toEqual(['b']);
});

test('twice is once, and what was changed since stays', async () => {
  const [id = ''] = await fill();
  const file = await exportLibrary(10);
  await setTags(id, ['別的'], 50);
  const changed = await everything();
  expect(await importLibrary(file, options())).toEqual({ ok: true, value: 0 });
  expect(await everything()).toEqual(changed);
  expect(await found('tag:別的')).toEqual(['a']);
  expect(await found('tag:古厝')).toEqual([]);
});

test('an article saved here anew takes what the file knows later of it, once', async () => {
  const [id = ''] = await fill();
  const file = await exportLibrary(10);
  await wipe();
  const own = await save('a', ['自己的'], 2);
  expect(own).not.toBe(id);
  await importLibrary(file, options());
  expect(await getArticle(own)).toMatchObject({ note: '要引用', tags: ['志工', '古厝'] });
  expect(await getArticle(id)).toBeUndefined();
  expect((await library().summaries.toArray()).map(({ articleId }) => articleId)).toEqual([own]);
  expect(Object.fromEntries((await topTags(9)).map(({ name, count }) => [name, count]))).toEqual({ 志工: 1, 古厝: 1 });
  expect(await found('今天完工')).toEqual(['a', 'b']);
});

test('cancelled half way: nothing is written', async () => {
  await fill();
  const file = await exportLibrary(10);
  await wipe();
  const cancel = new AbortController();
  const onProgress = (done: number) => done > 3 && cancel.abort();
  await expect(importLibrary(file, { now: 99, rules: [], signal: cancel.signal, onProgress })).rejects.toThrow(
    /abort/iu,
  );
  expect(Object.values(await everything()).flat()).toEqual([]);
});

test('tags that the file does not count are counted, and named as written', async () => {
  await save('a', ['古厝', '專題']);
  const read = await readBackup(await exportLibrary(10));
  expect(read.ok).toBe(true);
  const file = read.ok ? await writeBackup({ ...read.value, tagCounts: [] }, 10) : '';
  await wipe();
  await importLibrary(file, options());
  expect((await topTags(9)).map(({ name, count }) => `${name} ${count}`).sort()).toEqual(['古厝 1', '專題 1']);
});

test('a file that is refused changes nothing', async () => {
  await fill();
  const before = await everything();
  const file = (await exportLibrary(10)).replace('"note":"要引用"', '"note":"改了"');
  expect(await importLibrary(file, options())).toMatchObject({ ok: false, error: 'damaged' });
  expect(await everything()).toEqual(before);
});
