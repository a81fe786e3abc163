import { library } from './database.ts';
import type { ArticleRecord, Shelf } from './records.ts';
import { indexArticle, unindexArticle } from './search-blocks.ts';
import { tagArticle, untagArticle } from './tags.ts';

/** Moves an article, with its tag counts and its place in the search; inside the caller's transaction. */
export async function moveWithin(article: ArticleRecord, shelf: Shelf, now: number): Promise<void> {
  const db = library();
  await untagArticle(article, now);
  const moved = { ...article, shelf, updatedAt: now };
  await db.articles.put(moved);
  await tagArticle(moved, now);
  if (shelf === 'trash') await unindexArticle(article.id);
  else await indexArticle(moved, (await db.contents.get(article.id))?.text ?? '');
}
