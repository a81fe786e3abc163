import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import {
  addTags,
  restoreTags,
  setFavourite,
  setMarks,
  setNote,
  setRead,
  setTags,
} from '@/utils/library/article-edits.ts';
import { getArticles } from '@/utils/library/article-ids.ts';
import { getArticle, saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { createLibrarySearch } from '@/utils/library/library-search.ts';
import { moveAll, restoreShelves } from '@/utils/library/shelves.ts';
import { allTags } from '@/utils/library/tags.ts';
import { sampleExtraction } from './sample-extraction.ts';
import { taggedArticles } from './tagged-articles.ts';

beforeEach(async () => {
  const db = library();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const save = async (path: string, tags: string[] = ['志工']): Promise<string> =>
  (await saveExtraction(sampleExtraction(`https://news.example/${path}`, tags, path), 1)).article.id;

const counts = async () => Object.fromEntries((await allTags()).map((tag) => [tag.name, tag.count]));

async function found(text: string): Promise<string[]> {
  const options = { limit: 9, fullText: true, signal: new AbortController().signal };
  const { ids } = await createLibrarySearch().find(text, options);
  return (await getArticles(ids)).map(({ title }) => title).sort();
}

test('favourite, read and note are stored and searched for at once', async () => {
  const id = await save('a');
  await save('b');
  await setFavourite(id, true, 2);
  await setRead(id, true, 3);
  await setNote(id, '下週要引用', 4);
  expect(await getArticle(id)).toMatchObject({ favourite: 1, read: 1, note: '下週要引用', updatedAt: 4, savedAt: 1 });
  expect(await found('is:favourite')).toEqual(['a']);
  expect(await found('is:unread')).toEqual(['b']);
  expect(await found('has:note 引用')).toEqual(['a']);
  expect(await found('今天完工'), 'the full text stays').toEqual(['a', 'b']);
});

test('many become favourites at once; only those that were not are given back', async () => {
  const ids = [await save('a'), await save('b'), await save('c')];
  await setFavourite(ids[0] ?? '', true, 2);
  const changed = await setMarks([...ids, 'gone'], 'favourite', true, 3);
  expect(changed).toEqual(ids.slice(1));
  expect(await found('is:favourite')).toEqual(['a', 'b', 'c']);
  await setMarks(changed, 'favourite', false, 4);
  expect(await found('is:favourite')).toEqual(['a']);
});

test('tags, their counts and the search change together; spellings of one tag are one', async () => {
  const id = await save('a', ['志工', '酒駕']);
  await setTags(id, ['志工', ' 古厝 ', '＃古厝', ''], 2);
  expect((await getArticle(id))?.tags).toEqual(['志工', '古厝']);
  expect(await counts()).toEqual({ 志工: 1, 古厝: 1 });
  expect(await found('tag:古厝')).toEqual(['a']);
  expect(await found('tag:酒駕')).toEqual([]);
  expect((await taggedArticles('古厝')).map((article) => article.id)).toEqual([id]);
});

test('an article in the trash can be edited and is still not found', async () => {
  const id = await save('a');
  await moveAll([id], 'trash', 2);
  await setTags(id, ['古厝'], 3);
  await setNote(id, '筆記', 4);
  expect(await found('筆記')).toEqual([]);
  expect(await counts()).toEqual({});
  await moveAll([id], 'library', 5);
  expect(await counts()).toEqual({ 古厝: 1 });
  expect(await found('筆記')).toEqual(['a']);
});

test('many articles are tagged and moved as one, and put back as they were', async () => {
  const ids = [await save('a', ['志工']), await save('b', ['酒駕']), await save('c', [])];
  const before = await addTags(ids, ['專題', '志工'], 2);
  expect(await counts()).toEqual({ 志工: 3, 專題: 3, 酒駕: 1 });
  await restoreTags(before, 3);
  expect(await counts()).toEqual({ 志工: 1, 酒駕: 1 });
  await moveAll(ids.slice(0, 1), 'archive', 4);
  const shelves = await moveAll(ids, 'trash', 5);
  expect(shelves).toEqual([
    [ids[0], 'archive'],
    [ids[1], 'library'],
    [ids[2], 'library'],
  ]);
  expect(await counts()).toEqual({});
  await restoreShelves(shelves, 6);
  expect(await counts()).toEqual({ 酒駕: 1 });
  expect((await getArticle(ids[0] ?? ''))?.shelf).toBe('archive');
});

test('an article that is gone is left alone', async () => {
  await setFavourite('nowhere', true, 1);
  expect((await moveAll(['nowhere'], 'trash', 1)).length).toBe(0);
  expect(await found('')).toEqual([]);
});
