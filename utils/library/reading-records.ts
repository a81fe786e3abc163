import type { ContentRecord } from './article-records.ts';

/** A text that an article had before its page was saved again with another. */
export interface ContentVersionRecord extends Omit<ContentRecord, 'updatedAt'> {
  id: string;
  /** When it had been saved. */
  savedAt: number;
}

/** Where the reader was in an article's text. */
export interface ReadingPositionRecord {
  articleId: string;
  /** The index of the top-level element of the text at the upper edge of the view. */
  element: number;
  /** How much of that element lay before the edge, 0–1. */
  part: number;
  /** How much of the text had been read, 0–1. */
  progress: number;
  updatedAt: number;
}

/** A marked passage of an article's text; found again by its block and words when the text has changed. */
export interface HighlightRecord {
  id: string;
  articleId: string;
  blockId: string;
  /** UTF-16 offsets into the block's text. */
  start: number;
  end: number;
  text: string;
  note: string;
  createdAt: number;
  updatedAt: number;
}
