import type { PageDate } from '@/utils/article/page-date.ts';
import { calendarDay } from './calendar-day.ts';
import { normalZone } from './clock-time.ts';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?(?:\[.*\])?)?$/i;
const RFC =
  /^(?:[A-Z][a-z]{2,8},?\s)?(\d{1,2})[\s-]([A-Z][a-z]{2})[a-z]*[\s-](\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(Z|UTC|GMT|[ECMP][SD]T|[+-]\d{2}:?\d{2})?/;
const TO_STRING = /^[A-Z][a-z]{2}\s([A-Z][a-z]{2})\s(\d{1,2})\s(\d{2}):(\d{2}):(\d{2})\s(?:([A-Z]{3,4})\s)?(\d{4})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const AMERICAN_ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** A date written for machines: ISO 8601 in its usual spellings, RFC 2822, `Date.toString`, a Unix time stamp. */
export function parseMachineDate(value: string): PageDate | null {
  const text = value.trim();
  return fromIso(text) ?? fromRfc(text) ?? fromToString(text) ?? fromTimestamp(text);
}

function fromIso(text: string): PageDate | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return assemble(calendarDay(Number(year), Number(month), Number(day)), hour, minute, second, zone);
}

function fromRfc(text: string): PageDate | null {
  const match = RFC.exec(text);
  if (match === null) return null;
  const [, day, month = '', year, hour, minute, second, zone] = match;
  const calendar = calendarDay(Number(year), MONTHS.indexOf(month) + 1, Number(day));
  return assemble(calendar, hour?.padStart(2, '0'), minute, second, zone);
}

function fromToString(text: string): PageDate | null {
  const match = TO_STRING.exec(text);
  if (match === null) return null;
  const [, month = '', day, hour, minute, second, zone, year] = match;
  return assemble(calendarDay(Number(year), MONTHS.indexOf(month) + 1, Number(day)), hour, minute, second, zone);
}

function fromTimestamp(text: string): PageDate | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
  const iso = new Date(Number(text.padEnd(13, '0'))).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 19), zone: 'Z' };
}

function assemble(
  day: string | null,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): PageDate | null {
  if (day === null) return null;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return { day };
  const time = second === undefined || Number(second) > 59 ? `${hour}:${minute}` : `${hour}:${minute}:${second}`;
  const known =
    zone === undefined
      ? undefined
      : (AMERICAN_ZONES[zone] ??
        (/^[A-Z]{3,4}$/.test(zone) && !/^(?:UTC|GMT)$/.test(zone) ? undefined : normalZone(zone)));
  return known === undefined ? { day, time } : { day, time, zone: known };
}
