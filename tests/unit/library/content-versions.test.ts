import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { saveExtraction } from '@/utils/library/articles.ts';
import { listVersions } from '@/utils/library/content-versions.ts';
import { library } from '@/utils/library/database.ts';
import { sampleExtraction } from './sample-extraction.ts';

beforeEach(() => Promise.all(library().tables.map((table) => table.clear())));

/** Saves the page with this text; gives the article's id. */
async function save(text: string, now: number): Promise<string> {
  const page = sampleExtraction('https://news.example/a', [], 'a');
  const block = { id: text, kind: 'paragraph' as const, text, start: 0, end: text.length };
  const content = page.content && { ...page.content, text, html: `<p>${text}</p>`, blocks: [block] };
  return (await saveExtraction({ ...page, content }, now)).article.id;
}

test('a text that is replaced by another is kept with its time; the same text again is not', async () => {
  const id = await save('先前', 1);
  await save('先前', 2);
  await save('後來', 3);
  await save('最後', 4);
  expect((await listVersions(id)).map(({ text, savedAt }) => [text, savedAt])).toEqual([
    ['後來', 3],
    ['先前', 2],
  ]);
});

test('of a page that never stays the same the newest ten are kept', async () => {
  let id = '';
  for (let now = 1; now <= 14; now++) id = await save(`第 ${now} 版`, now);
  expect((await listVersions(id)).map(({ savedAt }) => savedAt)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
});
