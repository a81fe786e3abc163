import type { SearchBlock } from '@/utils/search/block.ts';

/** A search block without its full texts; `revision` counts its changes, so that pages know what to load anew. */
export interface SearchHeadRecord extends Omit<SearchBlock, 'body'> {
  revision: number;
  /** The revision in which its full texts last changed. */
  textRevision: number;
  /** Which version of the folding its texts went through; see `FOLDING`. */
  folding: number;
}

/** A block's full texts, row by row as they stood in one of its revisions: see `textRevision`. */
export interface SearchBodyRecord {
  key: number;
  revision: number;
  body: NonNullable<SearchBlock['body']>;
}
