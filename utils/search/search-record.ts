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

/** The fields of a packed head, in the order in which they lie: the weightiest first, the language (never searched for as a word) last. */
export const HEAD_FIELDS = [
  'title',
  'tags',
  'bylines',
  'note',
  'highlights',
  'sections',
  'excerpt',
  'site',
  'language',
] as const;

export type HeadField = (typeof HEAD_FIELDS)[number];

/** A field's texts; a field of several items is matched item by item. */
export function fieldTexts(record: SearchRecord): string[][] {
  const { title, tags, bylines, note, highlights, sections, excerpt, siteName, siteKey, language } = record;
  return [[title], tags, bylines, [note], highlights, sections, [excerpt], [siteName, siteKey], [language]];
}
