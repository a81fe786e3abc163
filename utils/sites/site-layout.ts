/** Where one publishing system or site puts things; CSS selectors, each asked only when the layout matches. */
export interface SiteLayout {
  name: string;
  /** Any element that proves the layout, or a host name ending. */
  proof: string;
  hosts?: readonly string[];
  title?: string;
  author?: string;
  published?: string;
  body?: string;
  tags?: string;
  categories?: string;
  breadcrumb?: string;
  likes?: string;
  commentCount?: string;
  /** One post in a listing. */
  card?: string;
  /** Within the text, but no part of it. */
  omitted?: string;
}
