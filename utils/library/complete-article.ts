import type { Extraction } from '@/utils/article/extraction.ts';
import type { WordPressPost } from '@/utils/article/wordpress-post.ts';
import { completeRecord } from './article-record.ts';
import { articleTables, library } from './database.ts';
import { wantPictures } from './pictures.ts';
import { indexArticles } from './search-blocks.ts';
import { putTagged, uncountTags } from './tags.ts';

/** A saved page, and what its site made of it. */
interface Completed {
  page: Extraction;
  completed: Extraction;
  post: WordPressPost;
  /** Addresses of its pictures: those that are not known yet are to be fetched. */
  pictures: readonly string[];
}

/**
 * Puts into a saved article what `post` completed its page to, tags and their counts in the same transaction. What the
 * reader changed meanwhile stays, and an article in the trash is left alone.
 */
export function completeArticle(
  articleId: string,
  { page, completed, post, pictures }: Completed,
  now: number,
): Promise<void> {
  const db = library();
  return db.transaction('rw', articleTables(), async () => {
    const article = await db.articles.get(articleId);
    if (article === undefined || article.shelf === 'trash') return;
    const changed = { ...completeRecord(article, page, completed), wordpress: post, updatedAt: now };
    await uncountTags([article], now);
    await putTagged([changed], now);
    await indexArticles([{ article: changed }]);
    await wantPictures(articleId, pictures, now);
  });
}
