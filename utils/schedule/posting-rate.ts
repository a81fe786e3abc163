const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * MINUTE_MS;

/** Slots of the day the rate is known for. */
const SLOT_MINUTES = 10;
const SLOTS = DAY_MINUTES / SLOT_MINUTES;
/** How far, in slots, one post speaks for its neighbours in time of day. */
const SPREAD_SLOTS = 2;
/** Old habits count less: half as much after three weeks. */
const HALF_LIFE_MS = 21 * DAY_MS;
/** A part of all posts comes at any time, whatever the habit; how much, the bench has found out. */
const SURPRISE = 0.015;
/** What is assumed before anything is known: so many posts over so many days, at any hour. */
const PRIOR_POSTS = 0.5;
const PRIOR_DAYS = 1;

const KERNEL = Array.from({ length: 6 * SPREAD_SLOTS + 1 }, (_, index) =>
  Math.exp(-0.5 * ((index - 3 * SPREAD_SLOTS) / SPREAD_SLOTS) ** 2),
);
const KERNEL_SUM = KERNEL.reduce((sum, weight) => sum + weight, 0);

/** Expected posts a minute at a time, learned from when a source posted before. */
export type PostingRate = (time: number) => number;

/**
 * Learns a source's habits: how often it posts, at which times of day, on which days of the week. The days are UTC's;
 * only their regular return matters.
 */
export function learnPostingRate(postTimes: readonly number[], now: number): PostingRate {
  const times = postTimes.filter((time) => time <= now && time > now - 8 * HALF_LIFE_MS);
  const oldest = Math.min(now, ...times);
  const weights = times.map((time) => 2 ** ((time - now) / HALF_LIFE_MS));
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const days = weightedDays(now - oldest);
  const perMinute = (weight + PRIOR_POSTS) / (days + PRIOR_DAYS) / DAY_MINUTES;
  const byTimeOfDay = timeOfDayShape(times, weights);
  const byWeekday = weekdayShape(times, weights, days);
  return (time) => {
    const slot = Math.floor(time / (SLOT_MINUTES * MINUTE_MS)) % SLOTS;
    const habit = (byTimeOfDay[slot] ?? 1) * (byWeekday[weekdayOf(time)] ?? 1);
    return perMinute * (SURPRISE + (1 - SURPRISE) * habit);
  };
}

/** How many posts a day are expected over the coming week. */
export function postsPerDay(rate: PostingRate, now: number): number {
  const hours = Array.from({ length: 7 * 24 }, (_, hour) => rate(now + hour * 60 * MINUTE_MS) * 60);
  return hours.reduce((sum, posts) => sum + posts, 0) / 7;
}

/** The days looked back on, each by the weight that a post on it has. */
function weightedDays(spanMs: number): number {
  return ((1 - 2 ** (-spanMs / HALF_LIFE_MS)) * HALF_LIFE_MS) / Math.LN2 / DAY_MS;
}

/** Around 1: how much likelier a post is in each slot of the day than on average; flat while little is known. */
function timeOfDayShape(times: readonly number[], weights: readonly number[]): number[] {
  const flat = 0.7;
  const shape = new Array<number>(SLOTS).fill(flat / SLOTS);
  let total = flat;
  for (const [index, time] of times.entries()) {
    const slot = Math.floor(time / (SLOT_MINUTES * MINUTE_MS)) % SLOTS;
    const weight = weights[index] ?? 0;
    total += weight;
    for (const [offset, share] of KERNEL.entries()) {
      const place = (slot + offset - 3 * SPREAD_SLOTS + SLOTS) % SLOTS;
      shape[place] = (shape[place] ?? 0) + (weight * share) / KERNEL_SUM;
    }
  }
  return shape.map((mass) => (mass * SLOTS) / total);
}

function weekdayShape(times: readonly number[], weights: readonly number[], days: number): number[] {
  const flat = 2;
  const mass = new Array<number>(7).fill(flat);
  let total = 7 * flat;
  // A week must have passed before a weekday without posts means anything.
  if (days >= 7) {
    for (const [index, time] of times.entries()) {
      const day = weekdayOf(time);
      mass[day] = (mass[day] ?? 0) + (weights[index] ?? 0);
      total += weights[index] ?? 0;
    }
  }
  return mass.map((each) => (each * 7) / total);
}

function weekdayOf(time: number): number {
  return (Math.floor(time / DAY_MS) + 4) % 7;
}
