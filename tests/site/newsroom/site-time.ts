/** The site keeps Taipei time, which has no summer time. */
const OFFSET_MS = 8 * 3_600_000;
export const DAY_MS = 86_400_000;

const shifted = (ms: number): Date => new Date(ms + OFFSET_MS);

/** `2024-08-15T17:00:00+08:00`. */
export function toLocalIso(ms: number): string {
  return `${toLocalPlain(ms)}+08:00`;
}

/** `2024-08-15T17:00:00` in the site's own time, as REST writes `date`. */
export function toLocalPlain(ms: number): string {
  return shifted(ms).toISOString().slice(0, 19);
}

/** `2024-08-15T09:00:00` in UTC, as REST writes `date_gmt`. */
export function toGmtPlain(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}

/** `Thu, 15 Aug 2024 09:00:00 GMT`. */
export function toHttpDate(ms: number): string {
  return new Date(ms).toUTCString();
}

/** `Thu, 15 Aug 2024 09:00:00 +0000`, as RSS wants it. */
export function toRssDate(ms: number): string {
  return toHttpDate(ms).replace('GMT', '+0000');
}

/** `2024 年 8 月 15 日`. */
export function toShownDate(ms: number): string {
  const { year, month, day } = toLocalDay(ms);
  return `${year} 年 ${month} 月 ${day} 日`;
}

/** Year, month (1–12) and day in the site's time. */
export function toLocalDay(ms: number): { year: number; month: number; day: number } {
  const date = shifted(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The first millisecond of the day in the site's time. */
export function startOfLocalDay(ms: number): number {
  return Math.floor((ms + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS;
}

/** Reads an ISO time; without a zone it is the site's own. */
export function parseSiteTime(text: string): number | null {
  const iso = text.trim().replace(' ', 'T');
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/iu.test(iso)) return null;
  const hasZone = /T.*(Z|[+-]\d{2}:?\d{2})$/iu.test(iso);
  const full = iso.includes('T') ? iso : `${iso}T00:00:00`;
  const ms = Date.parse(hasZone ? full : `${full}+08:00`);
  return Number.isNaN(ms) ? null : ms;
}
