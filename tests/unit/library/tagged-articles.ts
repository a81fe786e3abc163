import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { library } from '@/utils/library/database.ts';

/** The articles on the shelf that are listed for a tag, the newest first. */
export function taggedArticles(tagKey: string): Promise<ArticleRecord[]> {
  return library()
    .articles.where('tagPlaces')
    .between([tagKey, 'library', 0], [tagKey, 'library', Number.POSITIVE_INFINITY])
    .reverse()
    .toArray();
}
