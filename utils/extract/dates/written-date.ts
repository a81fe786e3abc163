import type { PageDate } from '@/utils/article/page-date.ts';
import type { Page } from '../page.ts';
import type { DateHint } from './date-form.ts';
import { findDates } from './find-dates.ts';
import { parseMachineDate } from './machine-date.ts';

/** A date from an attribute or a short text meant to be one: machine forms first, then any written form. */
export function parseWrittenDate(text: string, page: Page): PageDate | null {
  return parseMachineDate(text) ?? findDates(text, dateHint(page))[0]?.date ?? null;
}

/** How this page's ambiguous dates are to be read, by its declared language and its address. */
export function dateHint({ document, address, now }: Page): DateHint {
  const declared = (document.documentElement?.getAttribute('lang') ?? '').toLowerCase();
  const language = declared.split(/[-_]/)[0] ?? '';
  const host = address.hostname;
  const isTaiwanese = /\.tw$/.test(host) || /tw|hant/.test(declared) || language === 'zh' || language === '';
  const isAmerican = /^en[-_]us$/.test(declared) || /^(?:en)?$/.test(declared);
  return {
    now,
    language,
    monthFirst: isAmerican && !/\.(?!com|org|net|us|gov|edu|io|co$)[a-z]{2}$/.test(host),
    rocYears: isTaiwanese && !/\.cn$/.test(host),
  };
}
