import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readBackup, writeBackup } from '@/utils/exchange/backup.ts';
import { sha256Hex } from '@/utils/exchange/backup-stream.ts';
import { fromBase64, toBase64 } from '@/utils/exchange/base64.ts';
import { DEFAULT_PREFERENCES } from '@/utils/feeds/source-preferences.ts';
import { setFavourite, setNote, setTags } from '@/utils/library/article-edits.ts';
import { getArticles } from '@/utils/library/article-ids.ts';
import { getArticle, saveExtraction } from '@/utils/library/articles.ts';
import { exportLibrary, openBackup } from '@/utils/library/backup.ts';
import { library } from '@/utils/library/database.ts';
import { createLibrarySearch } from '@/utils/library/library-search.ts';
import { getPictures } from '@/utils/library/pictures.ts';
import { planRestore } from '@/utils/library/restore-plan.ts';
import { moveAll } from '@/utils/library/shelves.ts';
import { allTags } from '@/utils/library/tags.ts';
import { repack } from '../exchange/repack.ts';
import { importLibrary } from './import-library.ts';
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
  const { ids } = await createLibrarySearch().find(text, search);
  return (await getArticles(ids)).map(({ title }) => title).sort();
}

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Keeps a picture of the article at this path; gives its link. */
async function keepPicture(path: string) {
  const bytes = fromBase64(PIXEL);
  const hash = await sha256Hex(bytes);
  const article = await library().articles.where('urlKey').equals(`news.example/${path}`).first();
  const link = { articleId: article?.id ?? '', url: 'https://news.example/pixel.png', hash, attempts: 0 };
  const blob = new Blob([bytes], { type: 'image/png' });
  await library().pictures.put({ hash, blob, bytes: bytes.length, width: 1, height: 1 });
  await library().articlePictures.put(link);
  return link;
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
  const file = await exportLibrary(10, { pictures: false, choices: {} });
  await wipe();
  expect(await importLibrary(file, options())).toEqual({ ok: true, value: 3 });
  expect(await everything()).toEqual(before);
  expect(await found('要引用')).toEqual(['a']);
  expect(await found('今天完工')).toEqual(['a', 'b']);
  expect(await found('is:archived')).toEqual(['b']);
});

test('twice is once, and what was changed since stays', async () => {
  const [id = ''] = await fill();
  const file = await exportLibrary(10, { pictures: false, choices: {} });
  await setTags(id, ['別的'], 50);
  const changed = await everything();
  expect(await importLibrary(file, options())).toEqual({ ok: true, value: 0 });
  expect(await everything()).toEqual(changed);
  expect(await found('tag:別的')).toEqual(['a']);
  expect(await found('tag:古厝')).toEqual([]);
});

test('an article saved here anew takes what the file knows later of it, once', async () => {
  const [id = ''] = await fill();
  const file = await exportLibrary(10, { pictures: false, choices: {} });
  await wipe();
  const own = await save('a', ['自己的'], 2);
  expect(own).not.toBe(id);
  await importLibrary(file, options());
  expect(await getArticle(own)).toMatchObject({ note: '要引用', tags: ['志工', '古厝'] });
  expect(await getArticle(id)).toBeUndefined();
  expect((await library().summaries.toArray()).map(({ articleId }) => articleId)).toEqual([own]);
  expect(Object.fromEntries((await allTags()).map(({ name, count }) => [name, count]))).toEqual({ 志工: 1, 古厝: 1 });
  expect(await found('今天完工')).toEqual(['a', 'b']);
});

test('ended at any step: the library is as it was, to the last picture', async () => {
  await fill();
  await keepPicture('a');
  const file = await exportLibrary(10, { pictures: true, choices: {} });
  let steps = 0;
  await wipe();
  await importLibrary(file, { ...options(), onProgress: () => steps++ });
  await wipe();
  await save('d', ['自己的'], 3);
  const before = await everything();
  for (let last = 0; last < steps; last++) {
    const cancel = new AbortController();
    let taken = 0;
    const onProgress = () => ++taken > last && cancel.abort();
    const restoring = importLibrary(file, { ...options(), signal: cancel.signal, onProgress });
    if (last < steps - 1) await expect(restoring, `step ${last} of ${steps}`).rejects.toThrow(/abort/iu);
    else continue;
    expect(await everything()).toEqual(before);
  }
  expect(steps).toBeGreaterThan(5);
});

test('pictures come back where they were; without them they are to be fetched again', async () => {
  await save('a', []);
  const link = await keepPicture('a');
  const [whole, lean] = [
    await exportLibrary(10, { pictures: true, choices: {} }),
    await exportLibrary(10, { pictures: false, choices: {} }),
  ];
  await wipe();
  await importLibrary(lean, options());
  expect(await library().articlePictures.toArray()).toEqual([{ ...link, hash: undefined, dueAt: 99, attempts: 0 }]);
  await importLibrary(whole, options());
  expect(await library().articlePictures.toArray()).toEqual([link]);
  const blob = (await getPictures(link.articleId)).get(link.url) ?? new Blob();
  expect(toBase64(new Uint8Array(await blob.arrayBuffer()))).toBe(PIXEL);
});

test('what a translator and a reader have made beside the articles comes back, and a later one stays', async () => {
  const articleId = await save('a', []);
  const db = library();
  const pair = { source: 'zh-Hant', target: 'en' };
  const both = { pairKey: 'zh-Hant en', pair, updatedAt: 5 };
  await db.glossaryTerms.put({ ...both, id: 't', source: '古厝', target: 'old house', variants: ['古屋'] });
  await db.memoryUnits.put({ ...both, id: 'u', source: '古厝。', target: 'An old house.' });
  await db.pairEngines.put({ pairKey: 'zh-Hant en', engineId: 'own', updatedAt: 5 });
  await db.readingPositions.put({ articleId, element: 2, part: 0.5, progress: 0.6, updatedAt: 5 });
  const before = await everything();
  const file = await exportLibrary(10, { pictures: false, choices: {} });
  await wipe();
  await importLibrary(file, options());
  expect(await everything()).toEqual(before);
  await db.glossaryTerms.put({ ...both, id: 't', source: '古厝', target: 'historic house', updatedAt: 6 });
  await importLibrary(file, options());
  expect((await db.glossaryTerms.get('t'))?.target).toBe('historic house');
});

test('the dry run tells what a restore would do, and does nothing', async () => {
  const [id = ''] = await fill();
  const file = await exportLibrary(10, { pictures: false, choices: {} });
  const plan = async () => {
    const opened = await openBackup(file);
    return opened.ok && planRestore(opened.value);
  };
  const told = { exportedAt: 10, pictures: 0, choices: false };
  expect(await plan()).toEqual({ ...told, added: 0, renewed: 0, kept: 3, sources: 0 });
  await library().articles.update(id, { updatedAt: 1 });
  await library().sources.clear();
  const before = await everything();
  expect(await plan()).toEqual({ ...told, added: 0, renewed: 1, kept: 2, sources: 1 });
  await library().articles.delete(id);
  expect(await plan()).toEqual({ ...told, added: 1, renewed: 0, kept: 2, sources: 1 });
  expect({ ...(await everything()), articles: [] }).toEqual({ ...before, articles: [] });
});

test('tags that the file does not count are counted, and named as written', async () => {
  await save('a', ['古厝', '專題']);
  const read = await readBackup(await exportLibrary(10, { pictures: false, choices: {} }));
  expect(read.ok).toBe(true);
  const file = read.ok ? await writeBackup({ ...read.value.rows, tagCounts: [] }, 10) : new Blob();
  await wipe();
  await importLibrary(file, options());
  expect((await allTags()).map(({ name, count }) => `${name} ${count}`).sort()).toEqual(['古厝 1', '專題 1']);
});

test('a file that is refused changes nothing', async () => {
  await fill();
  const before = await everything();
  const file = await repack(await exportLibrary(10, { pictures: false, choices: {} }), (text) =>
    text.replace('"note":"要引用"', '"note":"改了"'),
  );
  expect(await importLibrary(file, options())).toMatchObject({ ok: false, error: 'damaged' });
  expect(await everything()).toEqual(before);
});
