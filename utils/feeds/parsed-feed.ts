/** One post of a feed or of WordPress REST, every text already plain and every address absolute. */
export interface FeedEntry {
  /** GUID, Atom id, JSON Feed id or `wp:ID`; `null` when the feed gives none. */
  guid: string | null;
  url: string | null;
  title: string;
  authors: string[];
  /** Milliseconds since the epoch; `null` when absent or not to be understood. */
  publishedMs: number | null;
  updatedMs: number | null;
  summary: string;
  contentHtml: string | null;
  categories: string[];
  imageUrl: string | null;
  commentsUrl: string | null;
  language: string | null;
}

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'wp-rest' | 'unknown';

/** Something that was wrong with a feed and was lived with, or that made it unusable (`fatal`). */
export interface FeedProblem {
  code: string;
  detail: string;
  fatal: boolean;
}

export interface ParsedFeed {
  format: FeedFormat;
  title: string;
  siteUrl: string | null;
  selfUrl: string | null;
  language: string | null;
  updatedMs: number | null;
  entries: FeedEntry[];
  /** What the feed asks of those who poll it. */
  hints: { ttlMinutes?: number; skipHours?: number[]; skipDays?: number[]; updatePeriodMinutes?: number };
  /** RFC 5005 and JSON Feed `next_url`: where older entries are. */
  olderUrl: string | null;
  problems: FeedProblem[];
}
