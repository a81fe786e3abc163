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
  /** The page to read and write comments on. */
  commentsUrl: string | null;
  commentsFeedUrl: string | null;
  language: string | null;
}

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'wp-rest' | 'unknown';

/** Something that was wrong with a feed and was lived with, or that made it unusable (`fatal`). */
export interface FeedProblem {
  code: string;
  detail: string;
  fatal: boolean;
}

/** What a feed asks of those who poll it. */
export interface FeedHints {
  ttlMinutes?: number;
  /** Hours in UTC, 0–23. */
  skipHours?: number[];
  /** Days in UTC, 0 is Sunday. */
  skipDays?: number[];
  updatePeriodMinutes?: number;
}

export interface ParsedFeed {
  format: FeedFormat;
  title: string;
  /** Subtitle, tagline or description. */
  description: string;
  siteUrl: string | null;
  selfUrl: string | null;
  language: string | null;
  authors: string[];
  /** The copyright notice. */
  rights: string;
  /** The program that made it, as it calls itself; WordPress gives its address. */
  generator: string;
  imageUrl: string | null;
  updatedMs: number | null;
  entries: FeedEntry[];
  hints: FeedHints;
  /** RFC 5005 and JSON Feed `next_url`: where older entries are. */
  olderUrl: string | null;
  problems: FeedProblem[];
}

/** An entry that says nothing yet. */
export function emptyEntry(): FeedEntry {
  return {
    guid: null,
    url: null,
    title: '',
    authors: [],
    publishedMs: null,
    updatedMs: null,
    summary: '',
    contentHtml: null,
    categories: [],
    imageUrl: null,
    commentsUrl: null,
    commentsFeedUrl: null,
    language: null,
  };
}

/** A feed that says nothing yet. */
export function emptyFeed(format: FeedFormat): ParsedFeed {
  return {
    format,
    title: '',
    description: '',
    siteUrl: null,
    selfUrl: null,
    language: null,
    authors: [],
    rights: '',
    generator: '',
    imageUrl: null,
    updatedMs: null,
    entries: [],
    hints: {},
    olderUrl: null,
    problems: [],
  };
}
