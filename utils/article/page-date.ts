/** A date as far as the page tells it: a calendar day, a local time of day if known, a zone if known. */
export interface PageDate {
  /** `YYYY-MM-DD`, the day as the page's own readers would write it. */
  day: string;
  /** `HH:mm` or `HH:mm:ss`; absent when only the day is known. */
  time?: string;
  /** `Z` or `±HH:mm`; absent when the page does not tell. */
  zone?: string;
}

/**
 * Milliseconds since the epoch for sorting: exact when the zone is known, else as if in `fallbackZone`;
 * a plain day counts as its noon so that no zone moves it to a neighbouring day. `null` for an impossible date.
 */
export function pageDateToMs(date: PageDate, fallbackZone = '+08:00'): number | null {
  const time = date.time ?? '12:00';
  const ms = Date.parse(`${date.day}T${time}${date.zone ?? fallbackZone}`);
  return Number.isNaN(ms) ? null : ms;
}

/** ISO 8601 with as much as is known: `2022-09-15`, `2022-09-15T15:20`, `2022-09-15T15:20+08:00`. */
export function formatPageDate(date: PageDate): string {
  return date.time === undefined ? date.day : `${date.day}T${date.time}${date.zone ?? ''}`;
}
