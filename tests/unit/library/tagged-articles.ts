import { library } from '@/utils/library/database.ts';
import type { ArticleTagRecord } from '@/utils/library/records.ts';

/** The rows under which articles on the shelf are listed for a tag, the newest first. */
export function taggedArticles(tagKey: string): Promise<ArticleTagRecord[]> {
  return library()
    .articleTags.where('[tagKey+shelf+savedAt]')
    .between([tagKey, 'library', 0], [tagKey, 'library', Number.POSITIVE_INFINITY])
    .reverse()
    .toArray();
}
