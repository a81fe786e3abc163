import type { SourceKind } from '@/utils/feeds/source-target.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';

/** What each kind of source is called on a label. */
export const SOURCE_KIND_LABELS: Record<SourceKind, MessageKey> = {
  site: 'kind.site',
  tag: 'kind.tag',
  category: 'kind.category',
  author: 'kind.author',
  search: 'kind.search',
  comments: 'kind.comments',
  feed: 'kind.feed',
};
