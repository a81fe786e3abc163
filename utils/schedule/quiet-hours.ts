import type { QuietHours } from '@/utils/feeds/source-preferences.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** Whether the clock on the reader's wall stands in the quiet hours; a span without length is none. */
export function isQuiet(quiet: QuietHours | null, now: number): boolean {
  if (quiet === null) return false;
  const { fromMinute, toMinute } = quiet;
  const minute = wallMinute(now);
  return fromMinute <= toMinute ? minute >= fromMinute && minute < toMinute : minute >= fromMinute || minute < toMinute;
}

/**
 * When all of these quiet hours that hold now, or follow on one another, are over; `now` when none holds. Clocks that
 * are put forward or back in between are reckoned with.
 */
export function quietUntil(spans: readonly (QuietHours | null)[], now: number): number {
  let until = now;
  // Two spans that take turns round the clock would never end: a day of it is taken for all.
  while (until < now + DAY_MINUTES * MINUTE_MS) {
    const current = spans.find((span) => isQuiet(span, until));
    if (!current) break;
    until = endOf(current, until);
  }
  return until;
}

/** The clock shows `toMinute`, or jumps over it. */
function endOf(quiet: QuietHours, now: number): number {
  let end = now - (now % MINUTE_MS);
  while (isQuiet(quiet, end)) {
    end += ((quiet.toMinute - wallMinute(end) + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES) * MINUTE_MS;
  }
  while (!isQuiet(quiet, end - MINUTE_MS)) end -= MINUTE_MS;
  return end;
}

function wallMinute(ms: number): number {
  const wall = new Date(ms);
  return wall.getHours() * 60 + wall.getMinutes();
}
