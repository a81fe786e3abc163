import { homeZoneMinutes, zoneMinutes } from './date-zone.ts';
import { anglicise } from './local-date.ts';

interface Day {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
  /** The text behind the day: a time, a zone, or nothing. */
  rest: string;
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '^(?:[a-z]+\\.?\\s*,?\\s*)?';
/** `Mon, 02 Jan 2006`, `2-Jan-06`, `Monday 2nd January, 2006`. */
const DAY_FIRST = new RegExp(
  `${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[\\s./-]*(?:of\\s)?${MONTH},?[\\s./-]*(\\d{4}|\\d{2,3})(?![\\d:])`,
  'i',
);
/** `Jan 2, 2006`, `Mon Jan 2 2006`. */
const MONTH_FIRST = new RegExp(
  `${WEEKDAY}${MONTH}[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]),?[\\s-]+(\\d{4})(?![\\d:])`,
  'i',
);
/** asctime, and `date`'s with the zone before the year: `Mon Jan  2 15:04:05 EST 2006`. */
const YEAR_LAST = new RegExp(`${WEEKDAY}${MONTH}\\s+(\\d{1,2}),?\\s+(\\d[\\d:.]*.*?)\\s+(\\d{4})$`, 'i');
const YEAR_MONTH_NAME = new RegExp(`^(\\d{4})[\\s./-]+${MONTH}[\\s./-]+(\\d{1,2})(?!\\d)`, 'i');
const NUMERIC = /^(\d{4})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d{1}(?:\D|$))/;
const ORDINAL = /^(\d{4})-?(\d{3})(?!\d)/;
const WEEK = /^(\d{4})-?W(\d{2})(?:-?(\d))?/i;
const SHORT_YEAR = /^(\d{2})-(\d{2})-(\d{2})(?!\d)/;
const YEAR_ONLY = /^(\d{4})$/;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/;
const CLOCK = /^[\s,.t@-]*(?:at\s+)?(\d{1,2})(?:[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?)?\s*([ap]\.?m\.?)?/i;
const COMPACT_CLOCK = /^[\st]*(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?(?!\d)/i;
const EPOCH = /^\d{9,13}$/;

/**
 * Milliseconds since the epoch for any date that feeds are seen to write; `null` for anything else. A time without a
 * zone is UTC, or that of Taiwan and China, Japan or Korea where it is told in their words.
 */
export function parseFeedDate(value: string): number | null {
  if (value === '') return null;
  const text = value.slice(0, 200).replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  const isAscii = /^\p{ASCII}*$/u.test(text);
  return (isAscii ? parse(text, 0) : null) ?? parse(anglicise(text), homeZoneMinutes(text));
}

function parse(text: string, homeZone: number): number | null {
  if (EPOCH.test(text)) return Number(text) * (text.length > 11 ? 1 : 1000);
  const found = readDay(text);
  if (found === null || !isPlausible(found)) return null;
  const date = new Date(0);
  date.setUTCFullYear(found.year, found.month - 1, found.day);
  const { hour, minute, second, zone } = readClock(found.rest, homeZone);
  return date.getTime() + ((hour * 60 + minute - zone) * 60 + second) * 1000;
}

function isPlausible({ year, month, day }: Day): boolean {
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const READERS: readonly [RegExp, (m: string[]) => Omit<Day, 'rest'>][] = [
  [DAY_FIRST, ([, day, month, year]) => ({ year: fullYear(year), month: monthOf(month), day: Number(day) })],
  [MONTH_FIRST, ([, month, day, year]) => ({ year: Number(year), month: monthOf(month), day: Number(day) })],
  [YEAR_MONTH_NAME, ([, year, month, day]) => ({ year: Number(year), month: monthOf(month), day: Number(day) })],
  [NUMERIC, ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day ?? 1) })],
  [COMPACT, ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) })],
  [ORDINAL, ([, year, day]) => fromMs(Date.UTC(Number(year), 0, Number(day)))],
  [WEEK, ([, year, week, day]) => fromMs(mondayOfWeek(Number(year), Number(week)) + (Number(day ?? 1) - 1) * 864e5)],
  [SHORT_YEAR, ([, year, month, day]) => ({ year: fullYear(year), month: Number(month), day: Number(day) })],
  [YEAR_ONLY, ([, year]) => ({ year: Number(year), month: 1, day: 1 })],
  [SLASHED, ([, first, second, year]) => slashed(Number(first), Number(second), fullYear(year))],
];

function readDay(text: string): Day | null {
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast !== null) {
    const [, month, day, rest = '', year] = yearLast;
    return { year: Number(year), month: monthOf(month), day: Number(day), rest };
  }
  for (const [pattern, toDay] of READERS) {
    const match = pattern.exec(text);
    if (match !== null) return { ...toDay(match), rest: text.slice(match[0].length) };
  }
  return null;
}

function readClock(rest: string, homeZone: number): { hour: number; minute: number; second: number; zone: number } {
  const compact = COMPACT_CLOCK.exec(rest);
  const match = compact ?? CLOCK.exec(rest);
  if (match === null) return { hour: 0, minute: 0, second: 0, zone: zoneMinutes(rest) ?? 0 };
  const half = compact === null ? match[4]?.charAt(0).toLowerCase() : undefined;
  let hour = Number(match[1]);
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const zone = zoneMinutes(rest.slice(match[0].length)) ?? homeZone;
  const clock = { hour, minute: Number(match[2] ?? 0), second: Number(match[3] ?? 0) };
  const isSane = clock.hour <= 24 && clock.minute < 60 && clock.second <= 61;
  return isSane ? { ...clock, zone } : { hour: 0, minute: 0, second: 0, zone };
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) / 3 + 1;
}

/** RFC 2822: two digits below 50 are of this century, three digits are years since 1900. */
function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  if (digits?.length === 3) return year + 1900;
  if (digits?.length !== 2) return year;
  return year < 50 ? year + 2000 : year + 1900;
}

/** Month first as in the United States unless that is impossible. */
function slashed(first: number, second: number, year: number): Omit<Day, 'rest'> {
  return first > 12 ? { year, month: second, day: first } : { year, month: first, day: second };
}

function fromMs(ms: number): Omit<Day, 'rest'> {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function mondayOfWeek(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + (week * 7 - 7 - weekday) * 864e5;
}
