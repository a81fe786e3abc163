import type { SearchBlock } from '@/utils/search/block.ts';

/** A search block without its full texts; `revision` counts its changes, so that pages know what to load anew. */
export interface SearchHeadRecord extends Omit<SearchBlock, 'body'> {
  revision: number;
  /** Which version of the folding its texts went through; see `FOLDING`. */
  folding: number;
}

export interface SearchBodyRecord {
  key: number;
  body: NonNullable<SearchBlock['body']>;
}

/** Which block an article is packed in. */
export interface SearchPlaceRecord {
  articleId: string;
  blockKey: number;
}
