/** Where one publishing system or site puts things; CSS selectors, each asked only when the layout matches. */
export interface SiteLayout {
  name: string;
  /** Class names of which one proves the layout; names, since they are looked up in no time. */
  proof: readonly string[];
  /** Host names it is limited to, subdomains included. */
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
