import type { Byline } from './extraction.ts';
import type { PageDate } from './page-date.ts';

/** The fields of a page that a reader may put right. */
export const CORRECTABLE_FIELDS = ['title', 'bylines', 'published', 'section', 'siteName', 'language'] as const;

export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/** What a reader put right on one page; these values stand above whatever the page says, now and later. */
export interface Corrections {
  title?: string;
  bylines?: Byline[];
  published?: PageDate | null;
  section?: string | null;
  siteName?: string;
  language?: string;
}

/** A choice remembered for a site: take this field from this source wherever the site offers it. */
export interface SiteRule {
  /** Host name, as in `URL.host`. */
  host: string;
  field: CorrectableField;
  /** The name of a candidate's source, e.g. `json-ld`. */
  source: string;
}
