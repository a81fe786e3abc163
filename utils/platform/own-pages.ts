import { type DigestRequest, digestToQuery } from '@/utils/article/digest-request.ts';
import { type ListPlace, placeToQuery } from '@/utils/article/list-place.ts';

/** The reading page's address for an article, from the extension's root; the list it is opened from goes along. */
export function readerPath(articleId: string, place: ListPlace = {}): string {
  return `reader.html?${placeToQuery(articleId, place)}`;
}

/** The address of an article's two languages side by side. */
export function sideBySidePath(articleId: string): string {
  return `side-by-side.html?${placeToQuery(articleId, {})}`;
}

/** The address of a source's own page. */
export function sourcePath(sourceId: string): string {
  return `source.html?${new URLSearchParams({ id: sourceId })}`;
}

/** The address of many articles' summaries in both languages. */
export function digestPath(request: DigestRequest): string {
  return `side-by-side.html?${digestToQuery(request)}`;
}
