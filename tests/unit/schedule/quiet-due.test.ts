import { afterAll, beforeAll, expect, test } from 'vitest';
import { quietDue } from '@/utils/schedule/quiet-due.ts';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Asia/Taipei';
});
afterAll(() => {
  process.env.TZ = zone;
});

const at = (time: string): number => Date.parse(`2026-11-${time}:00+08:00`);
const night = { fromMinute: 23 * 60, toMinute: 7 * 60 };
const half = () => 0.5;

test('a check in quiet hours waits until they are over, and not all readers wait equally long', () => {
  const due = { at: at('27T02:00'), reason: 'cadence' as const };
  expect(quietDue(due, [night], at('26T20:00'), half)).toEqual({ at: at('27T07:15'), reason: 'quiet' });
  expect(quietDue(due, [null, night], at('26T20:00'), () => 0)).toEqual({ at: at('27T07:00'), reason: 'quiet' });
});

test('what is due by day stays, and what waits for the morning goes on waiting', () => {
  const due = { at: at('27T12:00'), reason: 'asked' as const };
  expect(quietDue(due, [night], at('27T08:00'), half)).toBe(due);
  const waiting = { at: at('27T07:15'), reason: 'quiet' as const };
  expect(quietDue(waiting, [night], at('27T03:00'), () => 0.9)).toBe(waiting);
});

test('a device that wakes in quiet hours with something overdue asks in the morning', () => {
  const due = { at: at('26T22:00'), reason: 'cadence' as const };
  expect(quietDue(due, [night], at('27T03:00'), half)).toEqual({ at: at('27T07:15'), reason: 'quiet' });
});

test('quiet hours that were given up or moved hold nothing back any longer', () => {
  const waiting = { at: at('27T07:15'), reason: 'quiet' as const };
  expect(quietDue(waiting, [null], at('27T03:00'), half)).toEqual({ at: at('27T03:00'), reason: 'cadence' });
  const noon = { fromMinute: 0, toMinute: 5 * 60 };
  expect(quietDue(waiting, [noon], at('27T03:00'), half)).toEqual({ at: at('27T05:15'), reason: 'quiet' });
});
