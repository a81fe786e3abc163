import { afterEach, expect, test } from 'vitest';
import { nextCheckAt } from '@/utils/schedule/next-check.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A post at nine by the wall's clock on each of some days. */
function atNine(year: number, month: number, day: number, days: number): number[] {
  return Array.from({ length: days }, (_, index) => new Date(year, month - 1, day + index, 9).getTime());
}

test.each([
  ['Europe/Berlin', 2026, 3, 29],
  ['Europe/Berlin', 2026, 10, 25],
  ['America/New_York', 2026, 3, 8],
  ['America/New_York', 2026, 11, 1],
  ['Australia/Lord_Howe', 2026, 10, 4],
])(
  'in %s a daily post waits no longer for the change of the clocks than the hour they were changed by, and no more is asked',
  (place, ...date) => {
    process.env.TZ = place;
    const [year, month, day] = date;
    const posts = atNine(year, month, day - 40, 54);
    const change = new Date(year, month - 1, day, 3).getTime();
    const delays: number[] = [];
    let asked = 0;
    let known = posts.filter((time) => time < change).length;
    for (let now = change; now < change + 14 * DAY_MS; asked++) {
      for (; (posts[known] ?? Number.POSITIVE_INFINITY) <= now; known++) delays.push(now - (posts[known] ?? now));
      now = nextCheckAt({ outcome: 'fresh', failures: 0, postTimes: posts.slice(0, known), now, random: () => 0.5 });
    }
    expect(delays.length).toBeGreaterThanOrEqual(13);
    // Habits are learned in UTC, where the change moves them by an hour; a source's own zone is not known.
    expect(Math.max(...delays) / MINUTE_MS).toBeLessThanOrEqual(125);
    expect(delays.toSorted((a, b) => a - b)[6] ?? 0).toBeLessThanOrEqual(75 * MINUTE_MS);
    expect(asked / 14).toBeLessThanOrEqual(12);
  },
);
