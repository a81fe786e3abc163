import type { PageDate } from '@/utils/article/page-date.ts';
import type { DateForm } from './date-form.ts';

const MONTHS: readonly string[] = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];
const DAY_MS = 86_400_000;
/** 1 Farvardin 1400 was 21 March 2021. */
const ANCHOR_MS = Date.UTC(2021, 2, 21);

/** Dates of Iran's calendar: `۱ اردیبهشت ۱۴۰۱`, and `۱۴۰۱/۰۲/۰۱` on Persian pages. */
export const SOLAR_HIJRI_FORMS: readonly DateForm[] = [
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})\\s?(?:م\\s)?(${MONTHS.join('|').replaceAll('ی', '[یي]')})(?:\\s?ماه)?[،,]?\\s?(1[34]\\d{2})`,
      'g',
    ),
    read: ([, day, month = '', year]) => on(Number(year), MONTHS.indexOf(month.replaceAll('ي', 'ی')) + 1, Number(day)),
  },
  {
    pattern: /(?<![\d./-])(1[34]\d{2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/g,
    read: ([, year, , month, day], { language }) =>
      language === 'fa' ? on(Number(year), Number(month), Number(day)) : null,
  },
];

function on(year: number, month: number, day: number): PageDate | null {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return null;
  const ms = ANCHOR_MS + (dayNumber(year, month, day) - dayNumber(1400, 1, 1)) * DAY_MS;
  return { day: new Date(ms).toISOString().slice(0, 10) };
}

/** Days since a fixed day, by the 33-year cycle, which is exact for the years that pages carry. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = year + 1595;
  const before = month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186;
  return 365 * shifted + Math.floor(shifted / 33) * 8 + Math.floor(((shifted % 33) + 3) / 4) + before + day;
}
