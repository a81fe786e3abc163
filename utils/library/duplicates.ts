import { type Comparable, findDuplicates } from '@/utils/duplicates/find-duplicates.ts';
import { sameAddress } from '@/utils/duplicates/same-address.ts';
import { sketchText } from '@/utils/duplicates/text-sketch.ts';
import { ownField } from '@/utils/search/block.ts';
import { fieldAt } from '@/utils/search/packed-text.ts';
import { getArticles } from './article-ids.ts';
import type { ArticleRecord } from './article-records.ts';
import { library } from './database.ts';

/**
 * The groups of saved articles that are one, the one with the most text first in each. Reads the folded texts of the
 * search, a block at a time; aborting rejects.
 */
export async function findLibraryDuplicates(
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<ArticleRecord[][]> {
  const { searchHeads } = library();
  const keys = await searchHeads.toCollection().primaryKeys();
  const comparables: Comparable[] = [];
  for (const [done, key] of keys.entries()) {
    onProgress(done, keys.length);
    comparables.push(...(await comparablesOf(key)));
    signal.throwIfAborted();
  }
  const groups = await Promise.all(findDuplicates(comparables).map(getArticles));
  signal.throwIfAborted();
  return groups.map((group) => group.sort((a, b) => b.words - a.words || a.savedAt - b.savedAt));
}

async function comparablesOf(key: number): Promise<Comparable[]> {
  const db = library();
  const [head, body] = await Promise.all([db.searchHeads.get(key), db.searchBodies.get(key)]);
  if (head === undefined || body === undefined) return [];
  const articles = await getArticles(head.ids);
  return articles.map(({ id, url }) => {
    const row = head.ids.indexOf(id);
    return {
      id,
      title: ownField(head, row, 'title'),
      address: sameAddress(url),
      sketch: sketchText(fieldAt(body.body, row)),
    };
  });
}
