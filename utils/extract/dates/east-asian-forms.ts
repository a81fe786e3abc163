import type { PageDate } from '@/utils/article/page-date.ts';
import { calendarDay, fullYear } from './calendar-day.ts';
import type { DateForm, DateHint } from './date-form.ts';
import { hanNumber } from './digits.ts';

const ROC_OFFSET = 1911;
const ERA_STARTS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Dates of Chinese, Japanese and Korean pages, Republic of China and Japanese eras among them. */
export const EAST_ASIAN_FORMS: readonly DateForm[] = [
  {
    pattern:
      /(?:中華)?民[國国]\s?(\d{1,3}|[一二三四五六七八九十百零〇○]{1,5}|元)\s?年\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月\s?(\d{1,2}|[一二三四五六七八九十廿卅]{1,3})\s?[日號号]?/g,
    read: ([, year = '', month = '', day = '']) => on(number(year) + ROC_OFFSET, number(month), number(day)),
  },
  {
    pattern: /(令和|平成|昭和)\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    read: ([, era = '', year = '', month = '', day = '']) =>
      on(number(year) + (ERA_STARTS[era] ?? 0), number(month), number(day)),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日號号일]?/g,
    read: ([, year, month, day]) => on(Number(year), Number(month), Number(day)),
  },
  {
    pattern:
      /([一二][〇○零九一二三四五六七八Ｏ]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿卅]{1,3})[日號号]/g,
    read: ([, year = '', month = '', day = '']) => on(number(year), number(month), number(day)),
  },
  {
    pattern: /(?<!\d)(\d{2,3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日號号]/g,
    read: ([, year, month, day], hint) => on(shortYear(Number(year), hint), Number(month), Number(day)),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d{2})\.\s(\d{1,2})\.\s(\d{1,2})\.?/g,
    read: ([, year, month, day]) => on(Number(year), Number(month), Number(day)),
  },
];

function number(text: string): number {
  return /^\d/.test(text) ? Number(text) : hanNumber(text);
}

/** `111年`: three digits are a year of the Republic; two digits are one only where the page is Taiwanese and the century fits. */
function shortYear(year: number, { now, rocYears }: DateHint): number {
  if (year >= 100 || (rocYears && year > 60)) return year + ROC_OFFSET;
  return fullYear(year, now);
}

function on(year: number, month: number, day: number): PageDate | null {
  const found = calendarDay(year, month, day);
  return found === null ? null : { day: found };
}
