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
