import type { PictureProblem } from '@/utils/pictures/request-picture.ts';

/** A picture of one or more articles, once. */
export interface PictureRecord {
  /** SHA-256 of its bytes. */
  hash: string;
  blob: Blob;
  /** The same in the size of a list's row; one that is small itself has none. */
  thumbnail?: Blob;
  /** Set while that is still to be made. */
  lacksThumbnail?: 1;
  /** What it takes of the disk, with its thumbnail. */
  bytes: number;
  width: number;
  height: number;
}

/** A picture of an article: kept, to be fetched (`dueAt`), or why there is none (`problem`). */
export interface ArticlePictureRecord {
  articleId: string;
  /** Its address, as the article's text names it. */
  url: string;
  hash?: string;
  dueAt?: number;
  problem?: PictureProblem;
  /** How often it was asked for. */
  attempts: number;
}
