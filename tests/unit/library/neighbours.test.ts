import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { ListPlace } from '@/utils/article/list-place.ts';
import { listArticleIds } from '@/utils/library/article-ids.ts';
import { getArticle, saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { findNeighbours } from '@/utils/library/neighbours.ts';
import { sampleExtraction } from './sample-extraction.ts';

beforeEach(() => Promise.all(library().tables.map((table) => table.clear())));

/** From the top of a list to its end, one step at a time. */
async function walk(from: string, place: ListPlace, side: 'next' | 'previous'): Promise<string[]> {
  const walked: string[] = [];
  for (let id: string | undefined = from; id !== undefined && walked.length < 99; ) {
    walked.push(id);
    const article = await getArticle(id);
    id = article && (await findNeighbours(article, place))[side]?.id;
  }
  return walked;
}

test('a list is walked down and up again, and several of one moment are no snare', async () => {
  for (const [index, now] of [1, 2, 2, 2, 3].entries()) {
    await saveExtraction(sampleExtraction(`https://news.example/${index}`, [], `${index}`), now);
  }
  const ids = await listArticleIds('library');
  expect(ids).toHaveLength(5);
  expect(await walk(ids[0] ?? '', {}, 'next')).toEqual(ids);
  expect(await walk(ids.at(-1) ?? '', {}, 'previous')).toEqual(ids.toReversed());
});

test('what a search found is walked in its order', async () => {
  for (const [path, tag] of [
    ['a', '古厝'],
    ['b', '海邊'],
    ['c', '古厝'],
  ]) {
    await saveExtraction(sampleExtraction(`https://news.example/${path}`, [tag ?? ''], path), 1);
  }
  const article = await library().articles.where('urlKey').equals('news.example/a').first();
  const { previous, next } = article ? await findNeighbours(article, { text: 'tag:古厝' }) : {};
  expect([previous, next].flatMap((neighbour) => neighbour?.title ?? [])).toEqual(['c']);
});
