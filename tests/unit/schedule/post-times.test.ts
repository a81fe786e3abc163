import { expect, test } from 'vitest';
import { rememberPostTimes } from '@/utils/schedule/post-times.ts';

const at = (publishedMs: number | null, updatedMs: number | null = null) => ({ publishedMs, updatedMs });

test('each time once, in order, none from the future', () => {
  expect(rememberPostTimes([10, 30], [at(20), at(30), at(null, 5), at(null), at(99)], 50)).toEqual([5, 10, 20, 30]);
});

test('the latest hundred', () => {
  const times = rememberPostTimes(
    Array.from({ length: 300 }, (_, index) => index),
    [at(300)],
    1000,
  );
  expect([times.length, times[0], times.at(-1)]).toEqual([100, 201, 300]);
});
