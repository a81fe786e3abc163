import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { setFavourite, setNote, setTags } from '@/utils/library/article-edits.ts';
import { getArticle, saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { findLibraryDuplicates } from '@/utils/library/duplicates.ts';
import { mergeArticles, undoMerge } from '@/utils/library/merge-articles.ts';
import { moveAll } from '@/utils/library/shelves.ts';
import { allTags } from '@/utils/library/tags.ts';
import { sampleExtraction } from './sample-extraction.ts';

beforeEach(() => Promise.all(library().tables.map((table) => table.clear())));

const save = async (url: string, tags: string[], quote?: string) =>
  (await saveExtraction(sampleExtraction(url, tags), 1, quote === undefined ? {} : { quote })).article.id;
const counts = async () => Object.fromEntries((await allTags()).map((tag) => [tag.name, tag.count]));

async function two() {
  const kept = await save('https://www.news.example/a', ['志工'], '引文一');
  const other = await save('https://www.news.example/a/print/', ['古厝', '志工'], '引文二');
  await setNote(kept, '筆記一', 2);
  await setNote(other, '筆記二', 2);
  await setFavourite(other, true, 2);
  const summary = { sourceLanguage: 'zh', engineId: 'none', createdAt: 1, updatedAt: 1 };
  await library().summaries.bulkAdd([
    { ...summary, id: 's1', articleId: kept, targetLanguage: 'en' },
    { ...summary, id: 's2', articleId: other, targetLanguage: 'en' },
    { ...summary, id: 's3', articleId: other, targetLanguage: 'ja' },
  ]);
  return { kept, other };
}

test('tags, notes, quotes and summaries of all are kept in one; the others wait in the trash', async () => {
  const { kept, other } = await two();
  await mergeArticles(kept, [other], 3);
  expect(await getArticle(kept)).toMatchObject({
    tags: ['志工', '古厝'],
    note: '筆記一\n\n筆記二',
    quotes: ['引文一', '引文二'],
    favourite: 1,
  });
  expect((await getArticle(other))?.shelf).toBe('trash');
  expect((await library().summaries.where({ articleId: kept }).primaryKeys()).sort()).toEqual(['s1', 's3']);
  expect(await counts()).toEqual({ 志工: 1, 古厝: 1 });
});

test('undone, everything is as it was, what was moved meanwhile aside', async () => {
  const { kept, other } = await two();
  const before = await mergeArticles(kept, [other], 3);
  await moveAll([kept], 'archive', 4);
  if (before !== null) await undoMerge(before, 5);
  expect(await getArticle(kept)).toMatchObject({ tags: ['志工'], note: '筆記一', shelf: 'archive' });
  expect((await getArticle(other))?.shelf).toBe('library');
  expect(await library().summaries.where({ articleId: other }).primaryKeys()).toHaveLength(2);
  expect(await counts()).toEqual({ 志工: 1, 古厝: 1 });
});

test('one page saved at two of its addresses is found; what is in the trash is not', async () => {
  const { kept, other } = await two();
  await saveExtraction(sampleExtraction('https://other.example/b', [], '候鳥調查'), 1);
  const ids = async () => {
    const groups = await findLibraryDuplicates(new AbortController().signal, () => undefined);
    return groups.map((group) => group.map(({ id }) => id).sort());
  };
  expect(await ids()).toEqual([[kept, other].sort()]);
  await setTags(other, [], 3);
  await moveAll([other], 'trash', 4);
  expect(await ids()).toEqual([]);
});
