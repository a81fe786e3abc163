/** What of a saved article can be searched for, and what its rank and filters need. */
export interface SearchRecord {
  id: string;
  title: string;
  tags: string[];
  bylines: string[];
  note: string;
  highlights: string[];
  /** Section and categories. */
  sections: string[];
  excerpt: string;
  siteName: string;
  /** Host name. */
  siteKey: string;
  /** BCP 47. */
  language: string;
  /** The full text; absent where it is not known or has not changed. */
  text?: string;
  /** Published, or else saved. */
  timeMs: number;
  unread: boolean;
  favourite: boolean;
  archived: boolean;
}

/** What is a record's own, in the order in which it lies in a packed head: the weightiest first. */
export const OWN_FIELDS = ['title', 'tags', 'bylines', 'note', 'highlights', 'sections', 'excerpt'] as const;

/** What many records share, packed once a block: the language, never searched for as a word, is the last. */
export const ORIGIN_FIELDS = ['site', 'language'] as const;

/** All fields but the full text, as they are numbered. */
export const HEAD_FIELDS = [...OWN_FIELDS, ...ORIGIN_FIELDS] as const;

export type OwnField = (typeof OWN_FIELDS)[number];
export type OriginField = (typeof ORIGIN_FIELDS)[number];
export type HeadField = OwnField | OriginField;

/** The texts of a record's own fields; a field of several items is matched item by item. */
export function ownTexts({ title, tags, bylines, note, highlights, sections, excerpt }: SearchRecord): string[][] {
  return [[title], tags, bylines, [note], highlights, sections, [excerpt]];
}

/** The texts of the fields it shares with others: the site's name before its host. */
export function originTexts({ siteName, siteKey, language }: SearchRecord): string[][] {
  return [[siteName, siteKey], [language]];
}
