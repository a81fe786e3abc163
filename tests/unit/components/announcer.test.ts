import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '@/components/feedback/announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('an announcement stays long enough to reach for Undo, and a new one starts its own time', () => {
  const { announce, current } = createAnnouncer();
  announce({ key: 'news.allRead' });
  vi.advanceTimersByTime(7000);
  announce({ key: 'check.nothing' });
  vi.advanceTimersByTime(7000);
  expect(current.value?.key).toBe('check.nothing');
  vi.advanceTimersByTime(2000);
  expect(current.value).toBeNull();
});

test('what fails is told, not thrown', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { attempt, current } = createAnnouncer();
  const outcome = await attempt(() => Promise.reject(new Error('the worker is gone')));
  expect(outcome).toBeUndefined();
  expect(current.value).toMatchObject({ key: 'action.failed', tone: 'warning' });
});

test('what takes long is said to be under way, and whether it was done is known', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { attemptLong, achieve, current } = createAnnouncer();
  const slow = attemptLong(() => new Promise((resolve) => setTimeout(() => resolve('done'), 3000)));
  expect(current.value).toBeNull();
  await vi.advanceTimersByTimeAsync(2000);
  expect(current.value?.key).toBe('action.running');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await slow).toBe('done');
  expect(current.value).toBeNull();
  expect(await achieve(() => Promise.resolve())).toBe(true);
  expect(await achieve(() => Promise.reject(new Error('no room')))).toBe(false);
  expect(current.value?.key).toBe('action.failed');
});
