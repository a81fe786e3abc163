import { expect, test } from 'vitest';
import { trustedDueAt } from '@/utils/schedule/due-time.ts';

const NOW = Date.parse('2024-08-15T12:00:00Z');
const DAY = 24 * 60 * 60_000;
const dueIn = (nextCheckAt: number, lastCheckedAt: number | null) =>
  trustedDueAt({ nextCheckAt, lastCheckedAt }, NOW, () => 0.5) - NOW;

test('a plan of this clock stands', () => {
  expect(dueIn(NOW + DAY, NOW - DAY)).toBe(DAY);
  expect(dueIn(NOW - DAY, null)).toBe(-DAY);
});

test('a clock that was set back by a year leaves nothing waiting for a year', () => {
  expect(dueIn(NOW + 366 * DAY, NOW + 365 * DAY)).toBe(15 * 60_000);
});

test('a last check in the future is not believed', () => {
  expect(dueIn(NOW + DAY, NOW + DAY / 2)).toBe(15 * 60_000);
});

test('a source that is gone stays gone', () => {
  expect(dueIn(Number.POSITIVE_INFINITY, NOW)).toBe(Number.POSITIVE_INFINITY);
});
