import Dexie from 'dexie';
import { library } from './database.ts';
import type { ArticleRecord, Shelf } from './records.ts';

/** The ids of all articles of a shelf, newest first: one walk along an index that reads no record. */
export async function listArticleIds(shelf: Shelf): Promise<string[]> {
  const range = library().articles.where('[shelf+savedAt]').between([shelf, Dexie.minKey], [shelf, Dexie.maxKey]);
  // Read forwards all keys come at once, backwards one by one.
  return (await range.primaryKeys()).reverse();
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
