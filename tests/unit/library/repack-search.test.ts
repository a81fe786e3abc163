import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { setNote } from '@/utils/library/article-edits.ts';
import { saveExtraction } from '@/utils/library/articles.ts';
import { library } from '@/utils/library/database.ts';
import { createLibrarySearch } from '@/utils/library/library-search.ts';
import { repackSearch } from '@/utils/library/repack-search.ts';
import { FOLDING } from '@/utils/search/fold.ts';
import { sampleExtraction } from './sample-extraction.ts';

beforeEach(() => Promise.all(library().tables.map((table) => table.clear())));

const find = async (text: string) => {
  const options = { limit: 9, fullText: true, signal: new AbortController().signal };
  return (await createLibrarySearch().find(text, options)).total;
};

/** As an older version would have packed it: some letters were folded otherwise. */
async function packOtherwise(): Promise<void> {
  const db = library();
  await db.searchHeads.toCollection().modify((head) => {
    head.folding = FOLDING - 1;
    head.head = { ...head.head, text: head.head.text.replaceAll('井', '#') };
  });
}

test('what another folding has packed is packed anew, once', async () => {
  const { article } = await saveExtraction(sampleExtraction('https://news.example/a', [], '老井清淤'), 1);
  await saveExtraction(sampleExtraction('https://news.example/b', [], '候鳥調查'), 2);
  await packOtherwise();
  expect(await find('老井')).toBe(0);
  // A change meanwhile does not pass for the packing of the others.
  await setNote(article.id, '筆記', 3);
  expect(await repackSearch()).toBe(1);
  expect([await find('老井'), await find('今天完工'), await find('筆記')]).toEqual([1, 2, 1]);
  expect(await repackSearch()).toBe(0);
});
