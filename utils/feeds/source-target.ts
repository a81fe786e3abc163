/** What can be followed on a page. */
export const SOURCE_KINDS = ['site', 'tag', 'category', 'author', 'search', 'comments', 'feed'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One way to ask a source for its posts; a source has an ordered list of them. */
export interface FeedLocator {
  format: 'feed' | 'wp-rest';
  url: string;
}

/** Something a reader could follow, found on a page. */
export interface SourceTarget {
  kind: SourceKind;
  /** The term's, author's or site's name as the page writes it. */
  title: string;
  siteName: string;
  /** The archive or home page a person would open. */
  pageUrl: string;
  locators: FeedLocator[];
}
