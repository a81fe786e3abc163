import type { PageDate } from '@/utils/article/page-date.ts';
import { calendarDay } from './calendar-day.ts';
import { readClockTime } from './clock-time.ts';
import type { DateForm, DateHint } from './date-form.ts';
import { asciiDigits } from './digits.ts';
import { EAST_ASIAN_FORMS } from './east-asian-forms.ts';
import { NUMERIC_FORMS } from './numeric-forms.ts';
import { RELATIVE_FORMS } from './relative-forms.ts';
import { SOLAR_HIJRI_FORMS } from './solar-hijri.ts';
import { WORDED_FORMS } from './worded-forms.ts';

/** A date found in running text. */
export interface FoundDate {
  date: PageDate;
  index: number;
  text: string;
  relative: boolean;
}

const FORMS: readonly DateForm[] = [
  ...EAST_ASIAN_FORMS,
  ...SOLAR_HIJRI_FORMS,
  ...NUMERIC_FORMS,
  ...WORDED_FORMS,
  ...RELATIVE_FORMS,
];
/** A day and a year make three digits at least, unless they are written in Han numerals. */
const MAY_NAME_A_DAY = /\d\D*\d\D*\d|[一二三四五六七八九十元]/;

const CHANGE = /(?<!\d|年\s?)(\d{1,2})月(\d{1,2})日(?=([^月日\n]{0,16}?)(?:更新|修正))/;

/** Every date in a text, in the order written, with its time of day where one follows. */
export function findDates(text: string, hint: DateHint): FoundDate[] {
  const plain = asciiDigits(text);
  if (!/\d|[昨今前剛刚]|十.?[月日年]|[一二三四五六七八九]年|yesterday|today|hier|gestern|ayer|ieri|ontem/i.test(plain))
    return [];
  const found: FoundDate[] = [];
  for (const form of MAY_NAME_A_DAY.test(plain) ? FORMS : RELATIVE_FORMS) {
    for (const match of matchesOf(form.pattern, plain)) {
      const { index } = match;
      if (found.some((other) => index < other.index + other.text.length && other.index < index + match[0].length))
        continue;
      const date = form.read(match, hint);
      if (date === null) continue;
      const clock = date.time === undefined ? readClockTime(plain.slice(index + match[0].length)) : null;
      found.push({
        date: clock === null ? date : { ...date, ...clock },
        index,
        text: match[0],
        relative: form.relative ?? false,
      });
    }
  }
  const inOrder = found.sort((one, other) => one.index - other.index);
  return inOrder.flatMap((date, index) => [date, ...laterChange(plain, date, inOrder[index + 1]?.index)]);
}

/** `2024年2月14日 05時05分 （2月14日 11時27分更新）`: the change's year is that of the date before. */
function laterChange(text: string, { date, index, text: own }: FoundDate, end: number | undefined): FoundDate[] {
  const start = index + own.length;
  const match = CHANGE.exec(text.slice(start, end));
  const day = calendarDay(Number(date.day.slice(0, 4)), Number(match?.[1]), Number(match?.[2]));
  if (match === null || day === null || day < date.day) return [];
  const clock = readClockTime(match[3] ?? '');
  return [{ date: { day, ...clock }, index: start + match.index, text: match[0], relative: false }];
}

/** As `matchAll`, which would copy the pattern each time: most of these find nothing. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
