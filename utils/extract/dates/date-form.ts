import type { PageDate } from '@/utils/article/page-date.ts';

/** What the page tells for dates that can be read in several ways. */
export interface DateHint {
  now: Date;
  /** Primary language subtag, `''` if unknown. */
  language: string;
  /** Month before day in `9/15/2022`: American pages. */
  monthFirst: boolean;
  /** Years of the Republic of China may be meant: Taiwanese pages. */
  rocYears: boolean;
}

/** One way to write a date: a global pattern, and how to read its match. */
export interface DateForm {
  pattern: RegExp;
  read(match: RegExpMatchArray, hint: DateHint): PageDate | null;
  relative?: boolean;
}
