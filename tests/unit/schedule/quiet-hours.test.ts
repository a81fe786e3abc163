import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isQuiet, quietUntil } from '@/utils/schedule/quiet-hours.ts';

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Asia/Taipei';
});
afterEach(() => {
  process.env.TZ = zone;
});

const at = (time: string): number => Date.parse(time);
const hours = (from: number, to: number) => ({ fromMinute: from * 60, toMinute: to * 60 });
const until = (quiet: { fromMinute: number; toMinute: number }, time: string): string =>
  new Date(quietUntil([quiet], at(time))).toISOString();

test.each([
  [hours(12, 14), '2026-11-26T12:00:00+08:00', true],
  [hours(12, 14), '2026-11-26T13:59:59+08:00', true],
  [hours(12, 14), '2026-11-26T14:00:00+08:00', false],
  [hours(23, 7), '2026-11-26T23:30:00+08:00', true],
  [hours(23, 7), '2026-11-27T06:59:00+08:00', true],
  [hours(23, 7), '2026-11-27T07:00:00+08:00', false],
  [hours(8, 8), '2026-11-27T08:00:00+08:00', false],
])('%j at %s: %s', (quiet, time, expected) => {
  expect(isQuiet(quiet, at(time))).toBe(expected);
});

test('over midnight the end is on the next day, or on the same one', () => {
  expect(until(hours(23, 7), '2026-11-26T23:30:12+08:00')).toBe('2026-11-26T23:00:00.000Z');
  expect(until(hours(23, 7), '2026-11-27T01:00:00+08:00')).toBe('2026-11-26T23:00:00.000Z');
});

test('outside of quiet hours, and without any, now is the time', () => {
  const now = at('2026-11-26T09:00:30+08:00');
  expect(quietUntil([hours(23, 7), null], now)).toBe(now);
  expect(quietUntil([], now)).toBe(now);
});

test('spans that follow on one another are one, and those that never end are given up after a day', () => {
  const now = at('2026-11-26T22:30:00+08:00');
  expect(new Date(quietUntil([hours(22, 2), hours(1, 6)], now)).toISOString()).toBe('2026-11-26T22:00:00.000Z');
  expect(quietUntil([hours(0, 12), hours(12, 0)], now)).toBeLessThanOrEqual(now + 36 * 3_600_000);
});

describe('where clocks change', () => {
  beforeEach(() => {
    process.env.TZ = 'Europe/Berlin';
  });

  test('an hour that is left out shortens the quiet', () => {
    // On 29 March 2026 02:00 is 03:00.
    expect(until(hours(22, 7), '2026-03-28T22:00:00+01:00')).toBe('2026-03-29T05:00:00.000Z');
    expect(until({ fromMinute: 1320, toMinute: 150 }, '2026-03-28T22:00:00+01:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  test('an hour that comes twice lengthens it', () => {
    // On 25 October 2026 03:00 is 02:00 again.
    expect(until(hours(22, 7), '2026-10-24T22:00:00+02:00')).toBe('2026-10-25T06:00:00.000Z');
  });

  test.each([
    ['America/New_York', '2026-03-07T22:00:00-05:00', '2026-03-08T11:00:00.000Z'],
    ['America/New_York', '2026-10-31T22:00:00-04:00', '2026-11-01T12:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-03T22:00:00-03:00', '2018-11-04T09:00:00.000Z'],
    ['America/St_Johns', '2026-03-07T22:00:00-03:30', '2026-03-08T09:30:00.000Z'],
    ['Europe/Lisbon', '2026-10-24T22:00:00+01:00', '2026-10-25T07:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-03T22:00:00+10:30', '2026-10-03T20:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-04T22:00:00+11:00', '2026-04-04T20:30:00.000Z'],
    // A whole day was left out.
    ['Pacific/Apia', '2011-12-29T22:00:00-10:00', '2011-12-30T17:00:00.000Z'],
  ])('in %s the quiet of %s until seven ends at %s', (place, from, end) => {
    process.env.TZ = place;
    expect(until(hours(22, 7), from)).toBe(end);
  });

  test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo'])(
    'in %s no minute of two years is one that quiet hours never end after, or end in before they are over',
    (place) => {
      process.env.TZ = place;
      const span = hours(22, 7);
      for (let now = at('2011-01-01T00:00:00Z'); now < at('2013-01-01T00:00:00Z'); now += 97 * 60_000) {
        const end = quietUntil([span], now);
        expect(isQuiet(span, end)).toBe(false);
        expect(end === now || isQuiet(span, end - 60_000)).toBe(true);
        expect(end - now).toBeLessThanOrEqual(10.5 * 3_600_000);
      }
    },
  );
});
