import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getArticle, saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { renameTag, undoRename } from '@/utils/library/rename-tag.ts';
import { addAlias, listAliases } from '@/utils/library/tag-aliases.ts';
import { allTags } from '@/utils/library/tags.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';
import { sampleExtraction } from './sample-extraction.ts';

beforeEach(() => Promise.all(library().tables.map((table) => table.clear())));

const save = async (path: string, tags: string[]) =>
  (await saveExtraction(sampleExtraction(`https://news.example/${path}`, tags), 1)).article.id;
const counts = async () => Object.fromEntries((await allTags()).map((tag) => [tag.name, tag.count]));
const tagsOf = async (id: string) => (await getArticle(id))?.tags;

test('a tag is written anew wherever it stands, and put back as one', async () => {
  const [a, b] = [await save('a', ['志公', '古厝']), await save('b', ['志公'])];
  const before = await renameTag(tagKey('志公'), '志工', 2);
  expect([await tagsOf(a), await tagsOf(b)]).toEqual([['志工', '古厝'], ['志工']]);
  expect(await counts()).toEqual({ 志工: 2, 古厝: 1 });
  await undoRename(before, 3);
  expect([await tagsOf(a), await tagsOf(b)]).toEqual([['志公', '古厝'], ['志公']]);
  expect(await counts()).toEqual({ 志公: 2, 古厝: 1 });
});

test('into a tag that is there already, the two become one, each article once', async () => {
  const both = await save('a', ['志公', '志工']);
  await save('b', ['志工']);
  const before = await renameTag(tagKey('志公'), '志工', 2);
  expect(await tagsOf(both)).toEqual(['志工']);
  expect(await counts()).toEqual({ 志工: 2 });
  await undoRename(before, 3);
  expect(await tagsOf(both)).toEqual(['志公', '志工']);
  expect(await counts()).toEqual({ 志工: 2, 志公: 1 });
});

test('another spelling of the same tag is shown from then on', async () => {
  const id = await save('a', ['kinmen']);
  const before = await renameTag(tagKey('kinmen'), 'Kinmen', 2);
  expect([await tagsOf(id), await counts()]).toEqual([['Kinmen'], { Kinmen: 1 }]);
  await undoRename(before, 3);
  expect([await tagsOf(id), await counts()]).toEqual([['kinmen'], { kinmen: 1 }]);
});

test('its other names go along; articles keep them as written', async () => {
  const [a, b] = [await save('a', ['金門縣']), await save('b', ['Kinmen'])];
  await addAlias('Kinmen', '金門縣', 2);
  const before = await renameTag(tagKey('金門縣'), '金門', 3);
  expect([await tagsOf(a), await tagsOf(b), await counts()]).toEqual([['金門'], ['Kinmen'], { 金門: 2 }]);
  expect((await listAliases()).map(({ tagKey: key }) => key)).toEqual([tagKey('金門')]);
  await undoRename(before, 4);
  expect([await tagsOf(a), await counts()]).toEqual([['金門縣'], { 金門縣: 2 }]);
});
