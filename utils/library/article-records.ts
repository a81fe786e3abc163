import type { CorrectableField } from '@/utils/article/corrections.ts';
import type { ArticleImage, Block, Byline } from '@/utils/article/extraction.ts';
import type { FetchState } from '@/utils/article/fetch-state.ts';
import type { PageDate } from '@/utils/article/page-date.ts';
import type { WordPressPost } from '@/utils/article/wordpress-post.ts';

/** Where an article stands: removed ones wait in the trash so that removal can be undone. */
export type Shelf = 'library' | 'archive' | 'trash';

/** IndexedDB cannot index booleans. */
export type Flag = 0 | 1;

/** An entry of an index: a tag's newest articles on a shelf are one walk along it, whatever the library's size. */
export type TagPlace = [tagKey: string, shelf: Shelf, savedAt: number];

/** A saved article without its text. All times are milliseconds since the epoch. */
export interface ArticleRecord {
  id: string;
  /** Unique: see `urlKey()`. */
  urlKey: string;
  url: string;
  title: string;
  excerpt: string;
  bylines: Byline[];
  published: PageDate | null;
  /** For sorting; see `pageDateToMs()`. */
  publishedMs: number | null;
  modified: PageDate | null;
  siteName: string;
  /** Host name, for filtering. */
  siteKey: string;
  language: string;
  section: string | null;
  categories: string[];
  /** As written by the page or the reader; `tagPlaces` holds the normalised keys. */
  tags: string[];
  /** Where it stands in the lists of its tags; in the database only, see `putTagged()`. */
  tagPlaces?: TagPlace[];
  leadImage: ArticleImage | null;
  /** The page's copyright or licence notice; goes along with every share and export. */
  notice: string | null;
  words: number;
  readingMinutes: number;
  shelf: Shelf;
  read: Flag;
  favourite: Flag;
  note: string;
  /** Passages the reader had selected when saving. */
  quotes: string[];
  /** Fields the reader put right; saving again leaves them alone. */
  corrected: CorrectableField[];
  /** Only while it is a link whose text is still to come; both of its values are indexed. */
  toFetch?: FetchState;
  /** What its site's WordPress interface told of it, to show where a value comes from. */
  wordpress?: WordPressPost;
  savedAt: number;
  updatedAt: number;
}

/** An article's text, kept apart so that lists never load it. */
export interface ContentRecord {
  articleId: string;
  html: string;
  text: string;
  blocks: Block[];
  removed: string[];
  /** About how many bytes it takes, see `contentBytes()`; indexed, so that all of them are summed without a text read. */
  bytes?: number;
  updatedAt: number;
}

/** How many articles on the shelf `library` carry a tag; kept in the same transaction as the articles. */
export interface TagCountRecord {
  tagKey: string;
  /** The tag as first written. */
  name: string;
  count: number;
  updatedAt: number;
}

/** Another name of a tag: articles show it as written, lists and searches take the two for one. */
export interface TagAliasRecord {
  /** Its own `tagKey()`. */
  alias: string;
  /** As the reader wrote it. */
  name: string;
  /** The key of the tag that is meant; never an alias itself. */
  tagKey: string;
  updatedAt: number;
}

/** What was removed for good, so that a later synchronisation does not bring it back. */
export interface TombstoneRecord {
  id: string;
  table: string;
  deletedAt: number;
}
