import Dexie from 'dexie';
import type { ListPlace } from '@/utils/article/list-place.ts';
import type { ArticleRecord } from './article-records.ts';
import { library } from './database.ts';
import { createLibrarySearch } from './library-search.ts';

/** The articles before and after one in its list. */
export interface Neighbours {
  previous: ArticleRecord | null;
  next: ArticleRecord | null;
}

/** As many of what a search found are walked through. */
const MOST_FOUND = 500;

/**
 * What stands above and below an article, newest first as the lists are: one step each way along an index, however
 * long the list. An article that has left its list still has the neighbours of its place.
 */
export async function findNeighbours(article: ArticleRecord, place: ListPlace): Promise<Neighbours> {
  if (place.text !== undefined) return amongFound(article.id, place.text);
  const [previous, next] = await Promise.all([beside(article, place, 'newer'), beside(article, place, 'older')]);
  return { previous, next };
}

async function beside(
  { id, savedAt }: ArticleRecord,
  { shelf = 'library' }: ListPlace,
  side: 'newer' | 'older',
): Promise<ArticleRecord | null> {
  const { articles } = library();
  const [from, to] = side === 'newer' ? [savedAt, Dexie.maxKey] : [Dexie.minKey, savedAt];
  const rows = articles.where('[shelf+savedAt]').between([shelf, from], [shelf, to], true, true);
  // Of those saved in the same moment, the ids make the order.
  const isBeyond = (other: ArticleRecord): boolean =>
    other.savedAt !== savedAt || (side === 'newer' ? other.id > id : other.id < id);
  return (await (side === 'newer' ? rows : rows.reverse()).filter(isBeyond).first()) ?? null;
}

async function amongFound(articleId: string, text: string): Promise<Neighbours> {
  const search = { limit: MOST_FOUND, fullText: true, signal: new AbortController().signal };
  const { ids } = await createLibrarySearch().find(text, search);
  const index = ids.indexOf(articleId);
  if (index === -1) return { previous: null, next: null };
  const [previous, next] = await library().articles.bulkGet([ids[index - 1] ?? '', ids[index + 1] ?? '']);
  return { previous: previous ?? null, next: next ?? null };
}
