import Dexie from 'dexie';
import { library } from './database.ts';
import type { ArticleRecord, Shelf } from './records.ts';

/** Which articles a list shows. */
export interface ShelfView {
  shelf: Shelf;
  /** Only articles that carry this tag. */
  tagKey: string | null;
}

/** The ids of all articles of a view, newest first: one walk along an index that reads no record. */
export async function listArticleIds({ shelf, tagKey }: ShelfView): Promise<string[]> {
  const db = library();
  if (tagKey === null) {
    const range = db.articles.where('[shelf+savedAt]').between([shelf, Dexie.minKey], [shelf, Dexie.maxKey]);
    // Read forwards all keys come at once, backwards one by one.
    return (await range.primaryKeys()).reverse();
  }
  const keys = await db.articleTags
    .where('[tagKey+shelf+savedAt]')
    .between([tagKey, shelf, Dexie.minKey], [tagKey, shelf, Dexie.maxKey])
    .primaryKeys();
  return keys.map(([articleId]) => articleId).reverse();
}

/** The articles with these ids that are still there, in that order. */
export async function getArticles(ids: readonly string[]): Promise<ArticleRecord[]> {
  return (await library().articles.bulkGet([...ids])).filter((article) => article !== undefined);
}

/** Which of these addresses are saved, by their `urlKey`; what lies in the trash is not. */
export async function savedUrlKeys(keys: readonly string[]): Promise<Set<string>> {
  const articles = await library()
    .articles.where('urlKey')
    .anyOf([...keys])
    .toArray();
  return new Set(articles.filter(({ shelf }) => shelf !== 'trash').map(({ urlKey }) => urlKey));
}
