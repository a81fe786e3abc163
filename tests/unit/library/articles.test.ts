import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { countArticles, findByUrl, getContent, listArticles, saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { moveAll } from '@/utils/library/shelves.ts';
import { allTags } from '@/utils/library/tags.ts';
import { sampleExtraction } from './sample-extraction.ts';
import { taggedArticles } from './tagged-articles.ts';

beforeEach(async () => {
  const db = library();
  await Promise.all(db.tables.map((table) => table.clear()));
});

const save = (path: string, tags: string[], now: number) =>
  saveExtraction(sampleExtraction(`https://news.example/${path}`, tags), now);

const counts = async () => Object.fromEntries((await allTags()).map((tag) => [tag.name, tag.count]));

test('saved articles are listed newest first, by tag too, as many as are wanted', async () => {
  await save('a', ['志工'], 1);
  await save('b', ['酒駕'], 2);
  await save('c', ['志工', '酒駕'], 3);
  expect((await listArticles({ limit: 2 })).map((article) => article.savedAt)).toEqual([3, 2]);
  expect((await taggedArticles('志工')).map((row) => row.savedAt)).toEqual([3, 1]);
  expect(await counts()).toEqual({ 志工: 2, 酒駕: 2 });
});

test('the same address is one article; saving it again keeps what the reader made', async () => {
  const { article } = await save('a', ['志工'], 1);
  await library().articles.update(article.id, { note: '要引用', tags: ['志工'] });
  const again = await saveExtraction(sampleExtraction('https://news.example/a#more', ['別的'], '新標題'), 9);
  expect(again.wasSaved).toBe(true);
  expect(again.article).toMatchObject({ id: article.id, title: '新標題', note: '要引用', tags: ['志工'], savedAt: 1 });
  expect(await countArticles()).toBe(1);
  expect(await counts()).toEqual({ 志工: 1 });
});

test('removing takes the tags out of the counts, undo brings them back', async () => {
  const { article } = await save('a', ['志工'], 1);
  await moveAll([article.id], 'trash', 2);
  expect(await counts()).toEqual({});
  expect(await listArticles({ limit: 9 })).toEqual([]);
  expect(await taggedArticles('志工')).toEqual([]);
  await moveAll([article.id], 'library', 3);
  expect(await counts()).toEqual({ 志工: 1 });
  expect((await findByUrl('https://news.example/a'))?.shelf).toBe('library');
});

test('a poorer view of a saved page takes nothing away', async () => {
  const url = 'https://news.example/a';
  const { article } = await saveExtraction(sampleExtraction(url), 1);
  const listed = { ...sampleExtraction(url), bylines: { value: null, candidates: [] }, content: null };
  const again = await saveExtraction(listed, 2);
  expect(again.article).toMatchObject({ bylines: article.bylines, words: article.words });
  expect((await getContent(article.id))?.text).toBe('古厝修繕工程今天完工。');
});

test('a page saved again from the trash is back in the library', async () => {
  const { article } = await save('a', ['志工'], 1);
  await moveAll([article.id], 'trash', 2);
  const again = await save('a', ['志工'], 3);
  expect(again).toMatchObject({ wasSaved: false, article: { savedAt: 3 } });
  expect(await countArticles()).toBe(1);
  expect(await counts()).toEqual({ 志工: 1 });
});

test('what the reader put right outlives saving again, and quotes add up', async () => {
  const url = 'https://news.example/a';
  const corrections = { title: '對的標題', published: { day: '2026-01-02' } };
  await saveExtraction(sampleExtraction(url), 1, { corrections, quote: '第一句' });
  await saveExtraction(sampleExtraction(url, [], '頁面的標題'), 2, { quote: '第二句' });
  expect(await findByUrl(url)).toMatchObject({
    title: '對的標題',
    published: { day: '2026-01-02' },
    publishedMs: Date.parse('2026-01-02T12:00+08:00'),
    quotes: ['第一句', '第二句'],
    corrected: ['title', 'published'],
  });
});
