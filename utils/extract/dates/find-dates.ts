import type { PageDate } from '@/utils/article/page-date.ts';
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

/** Every date in a text, in the order written, with its time of day where one follows. */
export function findDates(text: string, hint: DateHint): FoundDate[] {
  const plain = asciiDigits(text);
  if (!/\d|[昨今前剛刚]|十.?[月日年]|[一二三四五六七八九]年|yesterday|today|hier|gestern|ayer|ieri|ontem/i.test(plain))
    return [];
  const found: FoundDate[] = [];
  for (const form of FORMS) {
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
  return found.sort((one, other) => one.index - other.index);
}

/** As `matchAll`, which would copy the pattern each time: most of these find nothing. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
