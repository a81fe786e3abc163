import { expect, test } from 'vitest';
import { badgeStatus } from '@/entrypoints/background/badge.ts';

const ok = { state: 'ok' as const, failure: null };
const failing = (code: string) => ({ state: 'failing' as const, failure: { code, at: 0 } });

test.each([
  [0, [], true, '', 'badge.none'],
  [0, [ok], true, '', 'badge.none'],
  [7, [ok], true, '7', 'badge.unread'],
  [1000, [ok], true, '999+', 'badge.unread'],
  [0, [ok, failing('http')], true, '!', 'badge.failing'],
  [3, [ok, failing('http')], true, '3', 'badge.failing'],
  [0, [failing('offline'), failing('offline')], true, '↯', 'badge.offline'],
  [0, [failing('offline'), failing('http')], true, '!', 'badge.failing'],
  [0, [ok], false, '⏸', 'badge.paused'],
  [2, [ok], false, '2', 'badge.paused'],
] as const)('%i unread, %j, checking %s: “%s”, %s', (unread, sources, checking, text, titleKey) => {
  expect(badgeStatus(unread, [...sources], checking)).toMatchObject({ text, titleKey });
});

test('a number with trouble differs from a plain number in colour', () => {
  expect(badgeStatus(3, [failing('http')], true).color).not.toBe(badgeStatus(3, [ok], true).color);
});
