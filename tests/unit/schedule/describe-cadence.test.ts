import { expect, test } from 'vitest';
import { describeCadence } from '@/utils/schedule/describe-cadence.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2024-09-01T00:00:00Z');
const hourOf = (time: number) => new Date(time).getUTCHours();
const days = (count: number, ...hours: number[]) =>
  Array.from({ length: count }, (_, day) => hours.map((hour) => NOW - (day + 1) * 24 * HOUR + hour * HOUR)).flat();

test('a few posts are no habit', () => expect(describeCadence(days(1, 9, 10, 11), NOW, hourOf)).toBeNull());

test('posts at nine and ten each day', () => {
  const cadence = describeCadence(days(10, 9, 10), NOW, hourOf);
  expect(cadence?.postsPerDay).toBeCloseTo(2, 0);
  expect(cadence?.hours).toEqual({ from: 9, to: 11 });
});

test('a habit may go over midnight', () => {
  expect(describeCadence(days(10, 23, 0), NOW, hourOf)?.hours).toEqual({ from: 23, to: 1 });
});

test('posts at any hour have no time of day', () => {
  expect(describeCadence(days(3, 0, 3, 6, 9, 12, 15, 18, 21), NOW, hourOf)?.hours).toBeNull();
});

test('posts dated in the future teach nothing', () => {
  expect(describeCadence([...days(10, 9), NOW + HOUR], NOW, hourOf)).toEqual(describeCadence(days(10, 9), NOW, hourOf));
});
