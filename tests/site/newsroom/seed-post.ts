import type { PageMetadata } from './records.ts';

/** A picture inside a text; `titleLine` is printed once more before it, as the site's editors do. */
export interface SeedFigure {
  figure: string;
  titleLine?: string;
}

/** A paragraph, a heading (`## …`), raw HTML (`<…`), or a picture. */
export type SeedBlock = string | SeedFigure;

/** One post as its editor typed it, dated by how long ago it came out. */
export interface SeedPost {
  slug?: string;
  title: string;
  author?: string;
  daysAgo: number;
  /** `HH:MM` in the site's time; for today a share of the day that has passed. */
  at: string;
  categories: string[];
  tags: string[];
  body: SeedBlock[];
  excerpt?: string;
  metadata?: PageMetadata;
  language?: string;
  likes?: number;
  /** Name and text of each comment. */
  comments?: [string, string][];
  /** `false` where the post has no featured picture. */
  picture?: false;
}
