import type { SearchRecord } from '@/utils/search/search-record.ts';
import type { ArticleRecord } from './article-records.ts';

/** What of an article can be searched for; `text` only when it has changed. */
export function searchRecordOf(article: ArticleRecord, text?: string): SearchRecord {
  const { id, title, tags, note, excerpt, siteName, siteKey, language } = article;
  return {
    id,
    title,
    tags,
    note,
    excerpt,
    siteName,
    siteKey,
    language,
    bylines: article.bylines.map(({ name }) => name),
    highlights: article.quotes,
    sections: [...(article.section === null ? [] : [article.section]), ...article.categories],
    timeMs: article.publishedMs ?? article.savedAt,
    unread: article.read === 0,
    favourite: article.favourite === 1,
    archived: article.shelf === 'archive',
    ...(text === undefined ? {} : { text }),
  };
}
