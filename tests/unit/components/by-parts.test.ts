import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '@/components/feedback/announcer.ts';
import { byParts, inParts } from '@/components/feedback/by-parts.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const ITEMS = Array.from({ length: 10 }, (_, index) => index);
const slowly = async (items: number[]): Promise<number[]> => {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return items;
};

test('what is done in a moment is done without a word, in order and whole', async () => {
  const announcer = createAnnouncer();
  const outcome = await byParts(announcer, inParts(ITEMS, 4), async (items) => items, true);
  expect(outcome).toEqual({
    results: [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9],
    ],
    done: 10,
    isBroken: false,
  });
  expect(announcer.current.value).toBeNull();
});

test('what takes long tells how far it is; stopped, what is done stays done and the rest is not begun', async () => {
  const announcer = createAnnouncer();
  const doing = byParts(announcer, inParts(ITEMS, 3), slowly, true);
  await vi.advanceTimersByTimeAsync(900);
  const { value: told } = announcer.current;
  expect(told).toMatchObject({ key: 'action.running', progress: { total: 10 } });
  expect(told?.progress?.done.value).toBe(3);
  await vi.advanceTimersByTimeAsync(200);
  expect(told?.progress?.done.value).toBe(6);
  told?.stop?.();
  await vi.runAllTimersAsync();
  expect(await doing).toEqual({
    results: [
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
    ],
    done: 9,
    isBroken: false,
  });
  expect(announcer.current.value).toBeNull();
});

test('a part that fails ends it, and what was done is known', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const step = async (items: number[]): Promise<number> => {
    if (items.includes(5)) throw new Error('no room');
    return items.length;
  };
  const outcome = await byParts(createAnnouncer(), inParts(ITEMS, 2), step, false);
  expect(outcome).toEqual({ results: [2, 2], done: 4, isBroken: true });
});
