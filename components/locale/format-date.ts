import type { PageDate } from '@/utils/article/page-date.ts';
import type { Locale } from '@/utils/locale/choose-locale.ts';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** A page's day as readers of `locale` write it; the time of day is left to the article itself. */
export function formatDay(date: PageDate, locale: Locale): string {
  const noon = Date.parse(`${date.day}T12:00:00Z`);
  if (Number.isNaN(noon)) return date.day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(noon);
}

/** A moment as day and time in the reader's own zone. */
export function formatMoment(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
}

/** How long ago or how soon, in the largest whole unit: `3 hours ago`, `in 10 minutes`, `now`. */
export function formatDistance(ms: number, nowMs: number, locale: Locale): string {
  const distance = ms - nowMs;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, size] of STEPS) {
    if (Math.abs(distance) >= size) return format.format(Math.trunc(distance / size), unit);
  }
  return format.format(0, 'second');
}
