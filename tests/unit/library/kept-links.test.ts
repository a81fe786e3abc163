import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { extractionOfLink } from '@/utils/extract/extraction-of-link.ts';
import { setNote } from '@/utils/library/article-edits.ts';
import { findByUrl, getArticle, getContent, listArticles, saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { completeLink, keepLinks } from '@/utils/library/kept-links.ts';
import { createLibrarySearch } from '@/utils/library/library-search.ts';
import { claimLink, countUnfetched, dueLinks, retryLinks, settleLink, stopLinks } from '@/utils/library/link-queue.ts';
import { moveAll } from '@/utils/library/shelves.ts';
import { allTags } from '@/utils/library/tags.ts';
import { sampleExtraction } from './sample-extraction.ts';

beforeEach(() => Promise.all(library().tables.map((table) => table.clear())));

const A = 'https://news.example/a';

async function keep(...urls: string[]): Promise<string[]> {
  const kept = await keepLinks(
    urls.map((url) => extractionOfLink(url, `連結 ${url.at(-1)}`)),
    1,
  );
  return kept.map(({ article }) => article.id);
}

test('links stand in the library at once, in the order they were listed', async () => {
  await keep(A, 'https://news.example/b');
  expect((await listArticles({ limit: 9 })).map(({ title, toFetch }) => [title, toFetch?.problem])).toEqual([
    ['連結 a', 'waiting'],
    ['連結 b', 'waiting'],
  ]);
  expect(await countUnfetched()).toEqual({ total: 2, waiting: 2 });
});

test('a fetched page takes its link’s place, with its tags, and keeps what the reader wrote meanwhile', async () => {
  const [id = ''] = await keep(A);
  await setNote(id, '要讀', 2);
  await completeLink(id, sampleExtraction(A, ['志工'], '真正的標題'), 3, {});
  expect(await getArticle(id)).toMatchObject({ title: '真正的標題', note: '要讀', tags: ['志工'], savedAt: 1 });
  expect((await getArticle(id))?.toFetch).toBeUndefined();
  expect((await getContent(id))?.text).not.toBe('');
  expect((await allTags()).map(({ name, count }) => [name, count])).toEqual([['志工', 1]]);
  expect(await countUnfetched()).toEqual({ total: 0, waiting: 0 });
});

test('a short link is found again under the page’s own address', async () => {
  const [id = ''] = await keep('https://sho.rt/x');
  await completeLink(id, sampleExtraction(A), 2, {});
  expect((await findByUrl(A))?.id).toBe(id);
  expect(await findByUrl('https://sho.rt/x')).toBeUndefined();
});

test('a second way to a saved article leaves one article, and no note is lost', async () => {
  const { article } = await saveExtraction(sampleExtraction(A), 1);
  await setNote(article.id, '先前的', 1);
  const [id = ''] = await keep('https://sho.rt/x');
  await setNote(id, '後來的', 2);
  await completeLink(id, sampleExtraction(A), 3, {});
  expect((await listArticles({ limit: 9 })).map((one) => [one.id, one.note])).toEqual([[article.id, '先前的\n後來的']]);
  const search = { limit: 9, fullText: false, signal: new AbortController().signal };
  expect((await createLibrarySearch().find('後來的', search)).ids).toEqual([article.id]);
});

test('an article that is there with its text stays as it is', async () => {
  const { article } = await saveExtraction(sampleExtraction(A, ['志工']), 1);
  const kept = await keepLinks([extractionOfLink(A, '別的名字')], 2);
  expect(kept).toMatchObject([{ wasSaved: true, article: { id: article.id } }]);
  expect(await getArticle(article.id)).toEqual(article);
});

test('an article in the trash comes back as it was', async () => {
  const { article } = await saveExtraction(sampleExtraction(A, ['志工']), 1);
  await moveAll([article.id], 'trash', 2);
  const [kept] = await keepLinks([extractionOfLink(A, '別的名字')], 3);
  expect(kept?.wasSaved).toBe(false);
  expect(await getArticle(article.id)).toMatchObject({ title: article.title, shelf: 'library', savedAt: 3 });
  expect((await allTags()).map(({ count }) => count)).toEqual([1]);
  expect(await dueLinks(9, 9)).toEqual([]);
});

test('a link that was stopped is taken up by saving it again', async () => {
  const [id = ''] = await keep(A);
  await stopLinks();
  expect(await keep(A)).toEqual([id]);
  expect((await dueLinks(9, 9)).map((link) => link.id)).toEqual([id]);
});

test('opening and saving the page itself completes its link', async () => {
  const [id = ''] = await keep(A);
  await saveExtraction(sampleExtraction(A, ['志工']), 2);
  expect(await getArticle(id)).toMatchObject({ tags: ['志工'] });
  expect(await dueLinks(9, 9)).toEqual([]);
});

test('one claim at a time; a worker that died over a link asks again later', async () => {
  const [id = ''] = await keep(A);
  const claims = await Promise.all([claimLink(id, 50, 2), claimLink(id, 50, 2)]);
  expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  expect((await dueLinks(50, 9)).map(({ toFetch }) => toFetch?.attempts)).toEqual([1]);
});

test('what lies in the trash is not fetched, nor completed', async () => {
  const [id = ''] = await keep(A);
  await moveAll([id], 'trash', 2);
  expect(await claimLink(id, 50, 3)).toBeNull();
  expect(await completeLink(id, sampleExtraction(A), 3, {})).toBeNull();
  expect((await getArticle(id))?.shelf).toBe('trash');
});

test('fetching is stopped and taken up again', async () => {
  const [first = '', second = ''] = await keep(A, 'https://news.example/b');
  await stopLinks([first]);
  expect((await dueLinks(9, 9)).map(({ id }) => id)).toEqual([second]);
  await settleLink(second, 'no-access');
  expect(await countUnfetched()).toEqual({ total: 2, waiting: 0 });
  await retryLinks(5);
  expect(await dueLinks(9, 9)).toHaveLength(2);
});
