import type { PageDate } from '@/utils/article/page-date.ts';
import type { Locale } from '@/utils/locale/choose-locale.ts';
import type { Translator } from '@/utils/locale/translator.ts';

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

/** How long ago or how soon, in the largest whole unit: `3 hours ago`, `in 10 minutes`; within a minute `just now`. */
export function formatDistance(ms: number, nowMs: number, t: Translator): string {
  const distance = ms - nowMs;
  const step = STEPS.find(([, size]) => Math.abs(distance) >= size);
  if (step === undefined) return t('time.justNow');
  const [unit, size] = step;
  return new Intl.RelativeTimeFormat(t.locale, { numeric: 'auto' }).format(Math.trunc(distance / size), unit);
}
