import type { PageKind } from '@/utils/article/page-kind.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';

/** What each kind of page is called on the card of the current page. */
export const PAGE_KIND_LABELS: Record<PageKind, MessageKey> = {
  article: 'pageKind.article',
  articles: 'pageKind.articles',
  tag: 'kind.tag',
  category: 'kind.category',
  author: 'kind.author',
  date: 'pageKind.date',
  search: 'kind.search',
  home: 'pageKind.home',
  page: 'pageKind.page',
  feed: 'kind.feed',
  pdf: 'pageKind.pdf',
  nothing: 'pageKind.nothing',
};
