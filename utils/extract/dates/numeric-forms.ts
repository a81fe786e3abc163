import type { PageDate } from '@/utils/article/page-date.ts';
import { calendarDay, fullYear } from './calendar-day.ts';
import type { DateForm, DateHint } from './date-form.ts';
import { parseMachineDate } from './machine-date.ts';

const ROC_OFFSET = 1911;

/** Dates of digits and separators; which number is which is told by their sizes first, by the page's language second. */
export const NUMERIC_FORMS: readonly DateForm[] = [
  {
    pattern: /(?<![\d-])(?:19|20)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/g,
    read: ([text]) => parseMachineDate(text),
  },
  {
    pattern: /(?<![\d./-])((?:19|20)\d{2})\s?([-/.．／－])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/g,
    read: ([, year, , month, day]) => on(Number(year), Number(month), Number(day)),
  },
  {
    // 2022 04/13 08:01: the year set above the day.
    pattern: /(?<!\d)((?:19|20)\d{2})\s+(\d{1,2})\s?\/\s?(\d{1,2})(?=\s+\d{1,2}:\d{2})/g,
    read: ([, year, month, day]) => on(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /(?<![\d./-])(1[0-3]\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/g,
    read: ([, year, , month, day], { rocYears }) =>
      rocYears ? on(Number(year) + ROC_OFFSET, Number(month), Number(day)) : null,
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?((?:19|20|25)\d{2})(?!\d)/g,
    read: ([, first, separator, second, year], hint) =>
      dayAndMonth(Number(first), Number(second), fromBuddhist(Number(year)), separator, hint),
  },
  {
    pattern: /(?<![\d./:-])(\d{1,2})([/.])(\d{1,2})\2(\d{2})(?![\d./])/g,
    read: ([, first, separator, second, year], hint) =>
      dayAndMonth(Number(first), Number(second), fullYear(Number(year), hint.now), separator, hint),
  },
];

function dayAndMonth(
  first: number,
  second: number,
  year: number,
  separator: string | undefined,
  hint: DateHint,
): PageDate | null {
  const monthFirst = second > 12 || (first <= 12 && hint.monthFirst && separator !== '.');
  return monthFirst ? on(year, first, second) : on(year, second, first);
}

/** Thai pages count from the Buddha's death: 2565 is 2022. */
function fromBuddhist(year: number): number {
  return year > 2400 ? year - 543 : year;
}

function on(year: number, month: number, day: number): PageDate | null {
  const found = calendarDay(year, month, day);
  return found === null ? null : { day: found };
}
