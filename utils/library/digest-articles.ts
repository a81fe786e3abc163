import { DIGEST_LIMIT, type DigestRequest } from '@/utils/article/digest-request.ts';
import { getArticles } from './article-ids.ts';
import type { ArticleRecord } from './article-records.ts';
import { library } from './database.ts';
import { createLibrarySearch } from './library-search.ts';

/** A digest's articles, and how many of what was asked for are not saved here or beyond its limit. */
export interface DigestArticles {
  articles: ArticleRecord[];
  left: number;
}

/** Finds a digest's articles, the newest first, or the best first for a search. */
export async function digestArticles(request: DigestRequest, signal: AbortSignal): Promise<DigestArticles> {
  switch (request.of) {
    case 'articles': {
      const articles = await getArticles(request.ids);
      return { articles, left: request.ids.length - articles.length };
    }
    case 'search': {
      const options = { limit: DIGEST_LIMIT, fullText: true, signal };
      const { ids, total } = await createLibrarySearch().find(request.text, options);
      const articles = await getArticles(ids);
      return { articles, left: total - articles.length };
    }
    case 'source':
      return articlesOfSource(request.sourceId);
  }
}

/** What a source has posted and is saved; the rest has no text to be summed up. */
async function articlesOfSource(sourceId: string): Promise<DigestArticles> {
  const db = library();
  const entries = await db.entries.where('sourceIds').equals(sourceId).toArray();
  const newest = entries.sort((a, b) => b.sortAt - a.sortAt).slice(0, DIGEST_LIMIT);
  const keys = newest.map(({ urlKey }) => urlKey);
  const saved = await db.articles.where('urlKey').anyOf(keys).toArray();
  const byKey = new Map(saved.filter(({ shelf }) => shelf !== 'trash').map((article) => [article.urlKey, article]));
  const articles = keys.flatMap((key) => byKey.get(key) ?? []);
  return { articles, left: entries.length - articles.length };
}
