import type { Flag } from './article-records.ts';

/** Which list of the New view a post stands in: hidden ones are those that the reader's rules keep out of sight. */
export type EntryPlace = 'unread' | 'read' | 'hidden';

/** What a publisher changed in a post since it was first seen. */
export interface EntryEdit {
  /** When it was last found changed. */
  at: number;
  fields: ('title' | 'link' | 'date' | 'text')[];
  /** The title as it was first seen, where it was changed. */
  titleBefore?: string;
}

/** A post seen in one or more sources: the New view and the badge count these, each once. */
export interface EntryRecord {
  id: string;
  /** Unique: see `urlKey()`; a post in two followed sources is one entry. */
  urlKey: string;
  url: string;
  title: string;
  author: string | null;
  excerpt: string;
  imageUrl: string | null;
  siteName: string;
  sourceIds: string[];
  /** As the reader has left it, wherever it stands. */
  unread: Flag;
  place: EntryPlace;
  /** Whether it is part of the badge's number: unread, in sight, and of a source whose posts count. */
  counted: Flag;
  /** The sources among whose unread posts it is; empty for one that is not among the unread. */
  unreadIn: string[];
  /** Still to be notified. */
  untold: Flag;
  edit?: EntryEdit;
  /** Order of the New view: the published time if plausible, else when first seen. */
  sortAt: number;
  publishedMs: number | null;
  firstSeenAt: number;
  updatedAt: number;
}
