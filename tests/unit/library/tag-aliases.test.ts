import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getArticle, saveExtraction } from '@/utils/library/articles.ts';
import { exportLibrary } from '@/utils/library/backup.ts';
import { library } from '@/utils/library/database.ts';
import { moveAll } from '@/utils/library/shelves.ts';
import { addAlias, listAliases, removeAlias, restoreAliases } from '@/utils/library/tag-aliases.ts';
import { allTags } from '@/utils/library/tags.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';
import { importLibrary } from './import-library.ts';
import { sampleExtraction } from './sample-extraction.ts';
import { taggedArticles } from './tagged-articles.ts';

const clear = () => Promise.all(library().tables.map((table) => table.clear()));
beforeEach(clear);

const save = async (path: string, tags: string[], now: number) =>
  (await saveExtraction(sampleExtraction(`https://news.example/${path}`, tags), now)).article.id;
const counts = async () => Object.fromEntries((await allTags()).map((tag) => [tag.name, tag.count]));
const under = async (tag: string) => (await taggedArticles(tagKey(tag))).map(({ savedAt }) => savedAt);

test('another name of a tag lists and counts as the tag; articles keep what is written on them', async () => {
  await save('a', ['金門'], 1);
  const kinmen = await save('b', ['Kinmen', '觀光'], 2);
  await save('c', ['金門', 'kinmen'], 3);
  const before = await addAlias('Kinmen', '金門', 4);
  expect(await counts()).toEqual({ 金門: 3, 觀光: 1 });
  expect(await under('金門')).toEqual([3, 2, 1]);
  expect((await getArticle(kinmen))?.tags).toEqual(['Kinmen', '觀光']);
  await save('d', ['KINMEN'], 5);
  expect(await counts()).toEqual({ 金門: 4, 觀光: 1 });
  await restoreAliases(before, 6);
  expect(await counts()).toEqual({ 金門: 2, Kinmen: 3, 觀光: 1 });
  expect(await under('金門')).toEqual([3, 1]);
});

test('an alias of an alias is one of the tag; a tag is no alias of itself', async () => {
  await save('a', ['Quemoy'], 1);
  await addAlias('Quemoy', 'Kinmen', 2);
  await addAlias('Kinmen', '金門', 3);
  expect(await under('金門')).toEqual([1]);
  expect((await addAlias('金门', '金門', 4)).size).toBe(0);
  expect((await addAlias('金門', 'Quemoy', 4)).size).toBe(0);
  await removeAlias('quemoy', 5);
  expect(await counts()).toEqual({ Quemoy: 1 });
});

test('what is moved meanwhile is counted once', async () => {
  const ids = [await save('a', ['Kinmen'], 1), await save('b', ['金門'], 2)];
  await Promise.all([addAlias('Kinmen', '金門', 3), moveAll(ids, 'archive', 3), save('c', ['Kinmen'], 4)]);
  expect(await counts()).toEqual({ 金門: 1 });
  await moveAll(ids, 'library', 5);
  expect(await counts()).toEqual({ 金門: 3 });
});

test('a backup brings other names of tags along, for what is here already too', async () => {
  await save('a', ['Kinmen'], 1);
  await addAlias('Kinmen', '金門', 2);
  const file = await exportLibrary(3, { pictures: false, choices: {} });
  await clear();
  await save('b', ['Kinmen'], 4);
  const options = { now: 5, rules: [], signal: new AbortController().signal, onProgress: () => undefined };
  expect((await importLibrary(file, options)).ok).toBe(true);
  expect(await counts()).toEqual({ 金門: 2 });
  expect((await listAliases()).map(({ name }) => name)).toEqual(['Kinmen']);
});
