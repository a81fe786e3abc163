import type { LinkList } from '@/utils/article/extraction.ts';

/** A list that a site shows beside its articles, and when it was seen there last. */
export type SeenList = LinkList & { seenAt: number };

/** What a followed site showed beside its articles. */
export interface SiteListsRecord {
  host: string;
  lists: SeenList[];
  updatedAt: number;
}
