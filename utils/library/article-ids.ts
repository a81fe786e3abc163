import Dexie from 'dexie';
import type { ArticleRecord, Shelf } from './article-records.ts';
import { library } from './database.ts';
import { changesOf } from './table-changes.ts';

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

/** `getArticles()` that does not read again what it gave last, until an article changes anywhere. */
export function createArticleReader(): typeof getArticles {
  let last: ReadonlyMap<string, ArticleRecord> = new Map();
  let seen = Number.NaN;
  return async (ids) => {
    const now = changesOf([library().articles]);
    const known = seen === now ? last : new Map<string, ArticleRecord>();
    const missing = ids.filter((id) => !known.has(id));
    const read = missing.length > 0 ? await getArticles(missing) : [];
    const byId = new Map([...known, ...read.map((article): [string, ArticleRecord] => [article.id, article])]);
    const articles = ids.flatMap((id) => byId.get(id) ?? []);
    last = new Map(articles.map((article) => [article.id, article]));
    seen = now;
    return articles;
  };
}

/** Which of these addresses are saved, by their `urlKey`; what lies in the trash is not. */
export async function savedUrlKeys(keys: readonly string[]): Promise<Set<string>> {
  const articles = await library()
    .articles.where('urlKey')
    .anyOf([...keys])
    .toArray();
  return new Set(articles.filter(({ shelf }) => shelf !== 'trash').map(({ urlKey }) => urlKey));
}
