import type { PageDate } from './page-date.ts';
import type { PageDetection } from './page-kind.ts';

/** One value a source proposed for a field; `rank` runs from 0 to 1, the highest wins. */
export interface Candidate<T> {
  value: T;
  /** The rule that found it, e.g. `json-ld`, `soledad`, `text:byline`. */
  source: string;
  rank: number;
  /** The text or attribute it was read from, shortened, as proof for the reader. */
  proof?: string;
}

/** A field with its chosen value and all that was proposed, best first. */
export interface Field<T> {
  value: T | null;
  candidates: Candidate<T>[];
}

/** What a person or agency did for an article; `compiled` is 綜合報導, made from several reports. */
export const BYLINE_ROLES = [
  'author',
  'reporter',
  'photographer',
  'editor',
  'translator',
  'agency',
  'compiled',
] as const;

export type BylineRole = (typeof BYLINE_ROLES)[number];

/** A person or agency a page names as having made the article. */
export interface Byline {
  name: string;
  role: BylineRole;
  url?: string;
}

export interface ArticleImage {
  url: string;
  alt?: string;
  caption?: string;
  credit?: string;
  width?: number;
  height?: number;
}

/** A named term of the site's own taxonomy, with its archive's address where the page links it. */
export interface Term {
  name: string;
  url?: string;
}

export interface FeedLink {
  url: string;
  format: 'rss' | 'atom' | 'json' | 'wp-rest';
  title?: string;
}

/** What a WordPress page says of itself: the API's root and the object the page shows. */
export interface WordPressIdentity {
  apiRoot: string;
  object?: { type: 'posts' | 'pages' | 'tags' | 'categories' | 'users' | 'media'; id: number };
}

/** One post in a listing, as far as the listing shows it. */
export interface ListItem {
  url: string;
  title: string;
  published: PageDate | null;
  author: string | null;
  excerpt: string;
  imageUrl: string | null;
  categories: string[];
  tags: string[];
  /** The whole text where the listing shows full posts; each can then be saved on its own. */
  content: Content | null;
  bylines: Byline[];
  notice: string | null;
}

export interface LinkItem {
  title: string;
  url: string;
}

/** A named list beside the article: popular today, tours, quick links, a section menu. */
export interface LinkList {
  kind: 'popular' | 'promoted' | 'menu' | 'quick-links';
  title: string;
  items: LinkItem[];
}

/** The kinds of block a text is made of; an embed stays as a link to what was embedded. */
export const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
  'table',
  'code',
  'image',
  'embed',
] as const;

/** One block of an article's text; `start` and `end` are UTF-16 offsets into `Content.text`. */
export interface Block {
  /** Stable for the same text in the same place: a hash of the text plus a counter for repeats. */
  id: string;
  kind: (typeof BLOCK_KINDS)[number];
  text: string;
  start: number;
  end: number;
  /** Heading level 1–6. */
  level?: number;
  /** BCP 47, only where it differs from the article's. */
  lang?: string;
  /** Absolute address of an image or embed. */
  url?: string;
}

export interface Content {
  /** Cleaned, not sanitised: it must pass the sanitiser where it is rendered. */
  html: string;
  /** The blocks' texts joined by a blank line. */
  text: string;
  blocks: Block[];
  /** Words by the script's habits: a Han, kana or Hangul character counts as one. */
  words: number;
  characters: number;
  readingMinutes: number;
  /** Names of what was taken out and why it matters to the reader, e.g. `injected-script`. */
  removed: string[];
}

/** All that is known of one page. Field values come with every candidate, so that the reader can see why. */
export interface Extraction {
  /** The address the page was read at. */
  url: string;
  detection: PageDetection;
  title: Field<string>;
  bylines: Field<Byline[]>;
  published: Field<PageDate>;
  modified: Field<PageDate>;
  siteName: Field<string>;
  /** BCP 47, e.g. `zh-Hant-TW`, `en`. */
  language: Field<string>;
  canonicalUrl: Field<string>;
  section: Field<string>;
  excerpt: Field<string>;
  leadImage: Field<ArticleImage>;
  notice: Field<string>;
  breadcrumb: LinkItem[];
  categories: Term[];
  tags: Term[];
  images: ArticleImage[];
  commentCount: number | null;
  likes: number | null;
  paywalled: boolean;
  feeds: FeedLink[];
  wordpress: WordPressIdentity | null;
  items: ListItem[];
  lists: LinkList[];
  /** The article's text; `null` on a page that is not one. */
  content: Content | null;
}
