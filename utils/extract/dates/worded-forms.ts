import type { PageDate } from '@/utils/article/page-date.ts';
import { calendarDay, fullYear } from './calendar-day.ts';
import type { DateForm, DateHint } from './date-form.ts';
import { monthOfName } from './month-names.ts';

const BUDDHIST_OFFSET = 543;
const WORD = String.raw`[\p{L}\p{M}]{2,14}(?!\s?/\s?[\u0621-\u064a])|\p{L}{1,4}\.\p{L}(?=\.)|كانون الثاني|كانون الأول|تشرين الأول|تشرين الثاني|[\u0621-\u064a]{2,8}\s?/\s?[\u0621-\u064a]{2,8}`;
const YEAR = String.raw`((?:19|20|25)\d{2})(?!\d)`;
const ORDINAL = `(?:st|nd|rd|th|er|º|ª|°|-?го)?`;

/** Dates with the month as a word, in any of the languages `monthOfName` knows. */
export const WORDED_FORMS: readonly DateForm[] = [
  {
    // 15 September 2022, 15. September 2022, 15 de septiembre de 2022, 15-Sep-2022, 15 сентября 2022 г.
    pattern: new RegExp(
      `(?<![\\d.,:])(\\d{1,2})${ORDINAL}[.,]?(?:\\s+|-|/)(?:de\\s+|of\\s+|d['’]\\s?)?(${WORD})[.,،]?(?:\\s+|-|/)(?:de[l]?\\s+|พ\\.?ศ\\.?\\s*)?${YEAR}`,
      'gu',
    ),
    read: ([, day, month = '', year], hint) => worded(Number(year), month, Number(day), hint),
  },
  {
    // September 15, 2022; Sep. 15th 2022
    pattern: new RegExp(
      `(?<![\\p{L}])(${WORD})[.,]?\\s+(\\d{1,2})${ORDINAL}[.,]?,?\\s+(?:de\\s+|of\\s+|\\p{L}{3},?\\s+)?${YEAR}`,
      'gu',
    ),
    read: ([, month = '', day, year], hint) => worded(Number(year), month, Number(day), hint),
  },
  {
    // 2022. szeptember 15., 2022 m. rugsėjo 15 d., 2022. gada 15. septembrī, 2022 September 15
    pattern: new RegExp(`(?<!\\d)${YEAR}\\.?,?\\s+(?:m\\.\\s+)?(${WORD})[.,]?\\s+(\\d{1,2})(?!\\d)`, 'gu'),
    read: ([, year, month = '', day], hint) => worded(Number(year), month, Number(day), hint),
  },
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}\\.\\s?gada\\s+(\\d{1,2})\\.\\s?(${WORD})`, 'gu'),
    read: ([, year, day, month = ''], hint) => worded(Number(year), month, Number(day), hint),
  },
  {
    // ngày 15 tháng 9 năm 2022; 15 tháng 9, 2022
    pattern: /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+((?:19|20)\d{2})/giu,
    read: ([, day, month, year]) => on(Number(year), Number(month), Number(day)),
  },
  {
    // 15 Sep 22, 20 เม.ย. 65; September 15, '22
    pattern: new RegExp(
      `(?<![\\d.,:/-])(\\d{1,2})${ORDINAL}[.,]?(?:\\s+|-)(${WORD})[.,]?(?:\\s+|-)['’]?(\\d{2})(?![\\d:.,/%]|\\s?(?:[:hH%]|Uhr|[ap]\\.?m))`,
      'gu',
    ),
    read: ([, day, month = '', year], hint) => worded(shortYear(Number(year), hint), month, Number(day), hint),
  },
];

/** Two digits of a year, in Thailand of the Buddhist one. */
function shortYear(year: number, { language, now }: DateHint): number {
  return language === 'th' ? 2500 + year : fullYear(year, now);
}

function worded(year: number, month: string, day: number, { language }: DateHint): PageDate | null {
  const number = monthOfName(month, language);
  return number === null ? null : on(year > 2400 ? year - BUDDHIST_OFFSET : year, number, day);
}

function on(year: number, month: number, day: number): PageDate | null {
  const found = calendarDay(year, month, day);
  return found === null ? null : { day: found };
}
