import { ROC_OFFSET } from '../numbers/possible-values.ts';
import { type NumberMention, readNumbers } from '../numbers/read-numbers.ts';
import { normaliseLanguage } from '../pair.ts';

/** A stretch of the source with what it becomes in the target. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

interface DateParts {
  year: number | null;
  month: number;
  day: number | null;
}

function formatDate({ year, month, day }: DateParts, target: string): string {
  const format = new Intl.DateTimeFormat(target, {
    timeZone: 'UTC',
    month: 'long',
    ...(year === null ? {} : { year: 'numeric' }),
    ...(day === null ? {} : { day: 'numeric' }),
  });
  return format.format(new Date(Date.UTC(year ?? 2000, month - 1, day ?? 1)));
}

function commonYear(written: string | undefined, isRoc: boolean): number | null {
  if (written === undefined) return null;
  const year = Number(written);
  return isRoc || year < 200 ? year + ROC_OFFSET : year;
}

const CHINESE_DATE = /(?:(民[國国])?\s?(\d{2,4})年)?(\d{1,2})月(?:(\d{1,2})[日號号])?/gu;
const ROC_YEAR = /民[國国]\s?(\d{1,3})年|(?<!\d)(1[01]\d)年(?![來来前後后內内間间])/gu;
const ENGLISH_MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
const ENGLISH_DATE = new RegExp(`\\b(${ENGLISH_MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?(?:, (\\d{4}))?\\b`, 'gu');

function chineseDates(text: string, target: string): Replacement[] {
  const dates = [...text.matchAll(CHINESE_DATE)].map(({ 0: all, 1: roc, 2: year, 3: month, 4: day, index }) => {
    const parts = {
      year: commonYear(year, Boolean(roc)),
      month: Number(month),
      day: day === undefined ? null : Number(day),
    };
    return { start: index, end: index + all.length, text: formatDate(parts, target) };
  });
  const years = [...text.matchAll(ROC_YEAR)].map(({ 0: all, 1: named, 2: bare, index }) => {
    const year = Number(named ?? bare) + ROC_OFFSET;
    const suffix = /^(?:zh|ja)/u.test(target) ? '年' : '';
    return { start: index, end: index + all.length, text: `${year}${suffix}` };
  });
  return [...dates, ...years];
}

function englishDates(text: string, target: string): Replacement[] {
  return [...text.matchAll(ENGLISH_DATE)].map(({ 0: all, 1: month = '', 2: day, 3: year, index }) => {
    const parts = { year: commonYear(year, false), month: ENGLISH_MONTHS.indexOf(month) + 1, day: Number(day) };
    return { start: index, end: index + all.length, text: formatDate(parts, target) };
  });
}

function formatNumber({ values, scale, text }: NumberMention, target: string): string {
  const [value = 0] = values;
  if (scale === 1 || text.includes('多') || text.includes('餘')) return text;
  const isLarge = value >= 1e6 || /^(?:zh|ja|ko)/u.test(target);
  return new Intl.NumberFormat(target, {
    maximumFractionDigits: 4,
    ...(isLarge ? { notation: 'compact', compactDisplay: 'long' } : {}),
  }).format(value);
}

/** Dates, with years of the Republic as common years, and scaled numbers of a text as the target writes them. */
export function localiseFigures(text: string, source: string, target: string): Replacement[] {
  const from = normaliseLanguage(source);
  const dates = /^(?:zh|ja)/u.test(from) ? chineseDates(text, target) : from === 'en' ? englishDates(text, target) : [];
  const numbers = readNumbers(text)
    .filter(({ required, scale }) => required && scale > 1)
    .map((mention) => ({ start: mention.start, end: mention.end, text: formatNumber(mention, target) }));
  return [...dates, ...numbers];
}
