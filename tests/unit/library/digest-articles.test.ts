import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { DigestRequest } from '@/utils/article/digest-request.ts';
import { urlKey } from '@/utils/article/url-key.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { digestArticles } from '@/utils/library/digest-articles.ts';
import type { EntryRecord } from '@/utils/library/entry-record.ts';
import { moveAll } from '@/utils/library/shelves.ts';
import { sampleExtraction } from './sample-extraction.ts';

beforeEach(async () => {
  await Promise.all(library().tables.map((table) => table.clear()));
});

const save = async (path: string, tags: string[], now: number): Promise<string> =>
  (await saveExtraction(sampleExtraction(`https://news.example/${path}`, tags, path), now)).article.id;

const titles = async (request: DigestRequest): Promise<[string[], number]> => {
  const { articles, left } = await digestArticles(request, new AbortController().signal);
  return [articles.map(({ title }) => title), left];
};

test('the articles of a selection and of a search, be it for a tag', async () => {
  const first = await save('老井清淤', ['志工'], 1);
  await save('賞鳥筆記', ['志工'], 2);
  const [tagged, left] = await titles({ of: 'search', text: 'tag:志工' });
  expect([new Set(tagged), left]).toEqual([new Set(['賞鳥筆記', '老井清淤']), 0]);
  expect(await titles({ of: 'articles', ids: [first, 'gone'] })).toEqual([['老井清淤'], 1]);
  expect(await titles({ of: 'search', text: '賞鳥' })).toEqual([['賞鳥筆記'], 0]);
});

test('of a source what is saved, in the order of its posts; the others are counted', async () => {
  await save('a', [], 1);
  await save('b', [], 2);
  const trashed = await save('c', [], 3);
  await moveAll([trashed], 'trash', 4);
  const entries = ['a', 'b', 'c', 'd'].map((path, index) => ({
    id: path,
    urlKey: urlKey(`https://news.example/${path}`),
    sourceIds: ['s'],
    sortAt: -index,
  }));
  await library().entries.bulkPut(entries as EntryRecord[]);
  expect(await titles({ of: 'source', sourceId: 's' })).toEqual([['a', 'b'], 2]);
});
