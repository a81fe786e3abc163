import { describe, expect, test } from 'vitest';
import { type CheckEnd, planNextCheck } from '@/utils/schedule/next-check.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const NOON = Date.parse('2024-08-15T12:00:00Z');

const plan = (end: Partial<CheckEnd>) =>
  planNextCheck({ outcome: 'unchanged', failures: 0, now: NOON, random: () => 0, ...end });
const waitHours = (end: Partial<CheckEnd>) => (plan(end).at - (end.now ?? NOON)) / HOUR;
/** `count` posts, evenly spread over the days before noon. */
const posts = (count: number, days: number) => Array.from({ length: count }, (_, i) => NOON - (i * days * DAY) / count);

/** The times at which a source with these posts is asked over ten days. */
function asks(postTimes: number[]): number[] {
  const times = [NOON];
  for (let now = NOON; now < NOON + 10 * DAY; times.push(now)) now = plan({ postTimes, now }).at;
  return times;
}

describe('cadence', () => {
  test('never under an hour, never over twelve', () => {
    for (const postTimes of [posts(100, 1), posts(20, 20), posts(2, 120)]) {
      const times = asks(postTimes);
      const waits = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / HOUR);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...waits)).toBeLessThanOrEqual(12);
    }
  });

  test('the more a source posts, the oftener it is asked', () => {
    const [often = 0, daily = 0, seldom = 0] = [posts(100, 10), posts(30, 30), posts(4, 60)].map(
      (times) => asks(times).length,
    );
    expect(often).toBeGreaterThan(1.5 * daily);
    expect(daily).toBeGreaterThan(1.2 * seldom);
  });

  test('a source that sleeps at night is left alone then', () => {
    const mornings = Array.from({ length: 60 }, (_, day) =>
      [9, 10, 11].map((hour) => NOON - DAY * day + (hour - 12) * HOUR),
    );
    const hours = asks(mornings.flat()).map((time) => new Date(time).getUTCHours());
    const inTheMorning = hours.filter((hour) => hour >= 9 && hour <= 12);
    expect(inTheMorning.length).toBeGreaterThan(0.5 * hours.length);
  });

  test('an unknown source is asked several times a day', () => {
    expect(waitHours({ postTimes: [] })).toBeLessThanOrEqual(6);
  });

  test('dates in the future teach nothing', () => {
    const future = posts(50, 1).map((time) => time + 400 * DAY);
    expect(plan({ postTimes: future }).at).toBe(plan({ postTimes: [] }).at);
  });

  test('two readers of one source do not ask in the same minute', () => {
    const postTimes = posts(100, 10);
    expect(plan({ postTimes, random: () => 0.9 }).at - plan({ postTimes }).at).toBeGreaterThan(60_000);
  });
});

describe('what the publisher asks for', () => {
  const postTimes = posts(100, 1);

  test.each<[string, Partial<CheckEnd>, number]>([
    ['a ttl', { ttlMinutes: 180 }, 3],
    ['an update period', { updatePeriodMinutes: 300 }, 5],
    ['a max-age', { maxAgeMs: 4 * HOUR }, 4],
    ['a max-age of a year', { maxAgeMs: 365 * DAY }, 24],
    ['a ttl below the floor', { ttlMinutes: 5 }, 1],
    ['hours to skip', { skipHours: [13, 14] }, 3],
    ['days to skip', { skipDays: [4] }, 12],
    ['all hours to skip', { skipHours: Array.from({ length: 24 }, (_, hour) => hour) }, 1],
  ])('%s is heard', (_, end, hours) => {
    expect(waitHours({ postTimes, ...end })).toBe(hours);
  });

  test('the reason is told', () => {
    expect(plan({ postTimes, ttlMinutes: 180 }).reason).toBe('asked');
    expect(plan({ postTimes, skipHours: [13] }).reason).toBe('skipped-hours');
    expect(plan({ postTimes }).reason).toBe('cadence');
  });
});

describe('failures', () => {
  test.each([
    [1, 1],
    [2, 2],
    [4, 8],
    [40, 24],
  ])('after %i in a row the wait is %i hours', (failures, hours) => {
    expect(waitHours({ outcome: 'failed', failures })).toBe(hours);
  });

  test('a 404 is given up on more slowly, up to a week', () => {
    expect(waitHours({ outcome: 'failed', failures: 40, status: 404 })).toBe(7 * 24);
  });

  test('being offline is soon over, and never a storm', () => {
    expect(waitHours({ outcome: 'failed', failures: 1, code: 'offline' })).toBe(0.25);
    expect(waitHours({ outcome: 'failed', failures: 40, code: 'offline' })).toBe(2);
  });

  test('many readers come back spread out', () => {
    expect(waitHours({ outcome: 'failed', failures: 1, random: () => 0.5 })).toBeGreaterThan(1.1);
  });

  test('a source that is gone is not asked again', () => {
    expect(plan({ outcome: 'gone' })).toEqual({ at: Number.POSITIVE_INFINITY, reason: 'gone', hostUntil: null });
  });
});

describe('Retry-After', () => {
  test('holds for the whole host', () => {
    const next = plan({ outcome: 'failed', failures: 1, status: 429, retryAfterMs: 5 * HOUR });
    expect(next).toEqual({ at: NOON + 5 * HOUR, reason: 'retry-after', hostUntil: NOON + 5 * HOUR });
  });

  test('shorter than the backoff changes nothing', () => {
    expect(waitHours({ outcome: 'failed', failures: 3, status: 503, retryAfterMs: 1000 })).toBe(4);
  });

  test('of ten years counts as a month', () => {
    expect(waitHours({ outcome: 'failed', failures: 1, retryAfterMs: 3650 * DAY })).toBe(31 * 24);
  });
});
