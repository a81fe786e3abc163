const HOUR_MS = 60 * 60_000;

/**
 * The first moment at or after `time` outside the hours (UTC, 0–23) and days (0 is Sunday) a publisher wants to be left
 * alone in; `time` itself when nothing else is left.
 */
export function skipForbidden(time: number, skipHours: readonly number[], skipDays: readonly number[]): number {
  if (skipHours.length === 0 && skipDays.length === 0) return time;
  for (let hour = 0; hour < 8 * 24; hour++) {
    const start = hour === 0 ? time : Math.floor(time / HOUR_MS + hour) * HOUR_MS;
    const date = new Date(start);
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return start;
  }
  return time;
}
