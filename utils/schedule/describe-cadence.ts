/** A source's habit as a person would tell it. */
export interface Cadence {
  postsPerDay: number;
  /** The hours of the day that hold most posts, from and to (exclusive); `null` when there is no such time. */
  hours: { from: number; to: number } | null;
}

const DAY_MS = 24 * 60 * 60_000;
const LEAST_POSTS = 4;
/** So many of the posts make a habit, if they fall within so few hours. */
const MOST = 0.7;
const LONGEST_HABIT_HOURS = 10;

/** What a source's latest posts say of its habits; `null` while they are too few. `hourOf` gives a time's hour of the day. */
export function describeCadence(
  postTimes: readonly number[],
  now: number,
  hourOf: (time: number) => number,
): Cadence | null {
  const times = postTimes.filter((time) => time <= now);
  if (times.length < LEAST_POSTS) return null;
  const days = Math.max(1, (now - Math.min(...times)) / DAY_MS);
  return { postsPerDay: times.length / days, hours: busiestHours(times.map(hourOf)) };
}

/** The shortest stretch of the day that holds most posts; it may go over midnight. */
function busiestHours(hours: readonly number[]): Cadence['hours'] {
  const counts = Array.from({ length: 24 }, (_, hour) => hours.filter((each) => each === hour).length);
  for (let length = 1; length <= LONGEST_HABIT_HOURS; length++) {
    const sums = counts.map((_, from) => sumFrom(counts, from, length));
    const most = Math.max(...sums);
    if (most < MOST * hours.length) continue;
    const from = sums.indexOf(most);
    return { from, to: (from + length) % 24 };
  }
  return null;
}

function sumFrom(counts: readonly number[], from: number, length: number): number {
  let sum = 0;
  for (let step = 0; step < length; step++) sum += counts[(from + step) % 24] ?? 0;
  return sum;
}
