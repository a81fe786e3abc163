import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { correctSavedArticle } from '@/utils/library/article-edits.ts';
import { getArticles } from '@/utils/library/article-ids.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { createLibrarySearch } from '@/utils/library/library-search.ts';
import { moveAll } from '@/utils/library/shelves.ts';
import { sampleExtraction } from './sample-extraction.ts';

beforeEach(async () => {
  const db = library();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const save = async (path: string, title: string): Promise<string> =>
  (await saveExtraction(sampleExtraction(`https://news.example/${path}`, ['志工'], title), 1)).article.id;

const warm = createLibrarySearch();

async function find(text: string, fullText = false): Promise<string[]> {
  const options = { limit: 9, fullText, signal: new AbortController().signal };
  const titles = async (search: ReturnType<typeof createLibrarySearch>) =>
    (await getArticles((await search.find(text, options)).ids)).map(({ title }) => title).sort();
  const found = await titles(createLibrarySearch());
  expect(await titles(warm), 'a warm search sees every change').toEqual(found);
  return found;
}

test('saved articles are found by title, by tag and, when asked, by their text', async () => {
  await save('a', '老井清淤');
  await save('b', 'Harbour reopens');
  expect(await find('老井')).toEqual(['老井清淤']);
  expect(await find('harb')).toEqual(['Harbour reopens']);
  expect(await find('tag:志工')).toEqual(['Harbour reopens', '老井清淤']);
  expect(await find('今天完工', true)).toEqual(['Harbour reopens', '老井清淤']);
});

test('what is removed is not found until it is brought back; what is corrected is found as corrected', async () => {
  const id = await save('a', '老井清淤');
  await moveAll([id], 'trash', 2);
  expect(await find('老井')).toEqual([]);
  await moveAll([id], 'library', 3);
  expect(await find('老井')).toEqual(['老井清淤']);
  await correctSavedArticle(id, { title: '古井清淤' }, 4);
  expect(await find('老井')).toEqual([]);
  expect(await find('古井')).toEqual(['古井清淤']);
  expect(await find('今天完工', true)).toEqual(['古井清淤']);
});

test('a search that a newer one has made stale is dropped', async () => {
  await save('a', '老井清淤');
  const stale = new AbortController();
  const found = warm.find('老井', { limit: 9, fullText: false, signal: stale.signal });
  stale.abort();
  await expect(found).rejects.toThrow(/abort/iu);
});

test('a word typed on finds what every search from the beginning finds, and what has come meanwhile', async () => {
  await save('a', '老井清淤');
  await save('b', '老屋修繕');
  expect(await find('老')).toEqual(['老井清淤', '老屋修繕']);
  expect(await find('老井')).toEqual(['老井清淤']);
  expect(await find('老屋')).toEqual(['老屋修繕']);
  expect(await find('今', true)).toEqual(['老井清淤', '老屋修繕']);
  await save('c', '今天完工');
  expect(await find('今天', true)).toEqual(['今天完工', '老井清淤', '老屋修繕']);
});
