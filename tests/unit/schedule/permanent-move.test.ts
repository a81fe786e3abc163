import { expect, test } from 'vitest';
import { type SeenMove, trackMove } from '@/utils/schedule/permanent-move.ts';

const DAY = 24 * 60 * 60_000;
const url = 'https://old.example/feed';
const moved = 'https://new.example/feed';

/** Day by day the addresses that answered, `portal` with a web page; tells the day on which a move was believed. */
function believedOn(answers: string[]): number | null {
  let seen: SeenMove | null = null;
  for (const [day, finalUrl] of answers.entries()) {
    const result = trackMove(seen, { url, finalUrl, isFeed: finalUrl !== 'portal', now: day * DAY });
    if (result.movedTo !== null) return day;
    seen = result.seen;
  }
  return null;
}

const days = (count: number, answer: string) => new Array<string>(count).fill(answer);

test('a move is believed after seven days of agreement', () => {
  expect(believedOn(days(30, moved))).toBe(7);
});

test('a captive portal changes nothing, and does not interrupt', () => {
  expect(believedOn(days(30, 'portal'))).toBeNull();
  expect(believedOn([...days(4, moved), 'portal', ...days(4, moved)])).toBe(7);
});

test('an answer from the old address, or from a third, starts anew', () => {
  expect(believedOn([...days(5, moved), url, ...days(9, moved)])).toBe(13);
  expect(believedOn([...days(5, moved), 'https://third.example/', ...days(6, moved)])).toBeNull();
});

test('seven checks in one day are no seven days', () => {
  let seen: SeenMove | null = null;
  for (let now = 0; now < DAY; now += DAY / 20) {
    const result = trackMove(seen, { url, finalUrl: moved, isFeed: true, now });
    expect(result.movedTo).toBeNull();
    seen = result.seen;
  }
});
