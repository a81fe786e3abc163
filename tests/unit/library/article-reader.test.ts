import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { setFavourite } from '@/utils/library/article-edits.ts';
import { createArticleReader } from '@/utils/library/article-ids.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { sampleExtraction } from './sample-extraction.ts';

test('what was given last is not read again, until an article changes or goes', async () => {
  const save = async (path: string) =>
    (await saveExtraction(sampleExtraction(`https://news.example/${path}`, [], path), 1)).article.id;
  const [a, b] = [await save('a'), await save('b')];
  const read = createArticleReader();
  await read([a]);
  const looks = vi.spyOn(library().articles, 'bulkGet');
  expect((await read([b, a])).map(({ title }) => title)).toEqual(['b', 'a']);
  await read([a, b]);
  expect(looks.mock.calls).toEqual([[[b]]]);
  await setFavourite(a, true, 2);
  expect((await read([a, b])).map(({ favourite }) => favourite)).toEqual([1, 0]);
  await library().articles.delete(a);
  expect((await read([a, b])).map(({ id }) => id)).toEqual([b]);
});
