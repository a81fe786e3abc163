/** Numbers from 0 to 1, the same ones in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** The minutes of one day (0 is local midnight) at which a source posts; `weekday` 0 is Monday. */
type Habit = (weekday: number, random: () => number) => number[];

const isWorkday = (weekday: number) => weekday < 5;
const around = (minute: number, spread: number, random: () => number) =>
  minute + spread * (random() + random() + random() - 1.5);
const times = (count: number, one: () => number) => Array.from({ length: count }, one);
/** How many events of a mean: Knuth's method. */
function poisson(mean: number, random: () => number): number {
  let count = 0;
  for (let left = random(); left > Math.exp(-mean); left *= random()) count++;
  return count;
}

/** Posting habits as newsrooms and writers have them, each as a rule for a day. */
export const PATTERNS: Readonly<Record<string, Habit>> = {
  'newsroom, three batches a day': (weekday, random) =>
    [10 * 60, 14 * 60, 17.5 * 60].flatMap((minute) => {
      const start = around(minute, 20, random);
      return times(isWorkday(weekday) ? 1 + poisson(2.5, random) : poisson(1, random), () => start + 15 * random());
    }),
  'newsroom, any time 8 to 18': (_, random) => times(poisson(10, random), () => 60 * (8 + 10 * random())),
  'county portal, office hours': (weekday, random) =>
    isWorkday(weekday)
      ? times(poisson(6, random), () => around(random() < 0.5 ? 10 * 60 : 16 * 60, 70, random))
      : times(poisson(0.5, random), () => 60 * (9 + 8 * random())),
  'agency, day and night': (_, random) =>
    times(poisson(40, random), () => (random() < 0.85 ? 60 * (6 + 17 * random()) : 24 * 60 * random())),
  'column, workdays at nine': (weekday, random) => (isWorkday(weekday) ? [around(9 * 60, 12, random)] : []),
  'scheduled at six in the morning': (_, random) => [6 * 60 + random()],
  'evening blog, three a week': (weekday, random) => ([0, 2, 4].includes(weekday) ? [around(21 * 60, 45, random)] : []),
  'two a month, in the day': (_, random) => (random() < 2 / 30 ? [60 * (9 + 9 * random())] : []),
  'silent for weeks, then a burst': (_, random) =>
    random() < 1 / 20 ? times(4 + poisson(4, random), () => 60 * (11 + 3 * random())) : [],
};

/** All posts of a pattern over some days, in order. */
export function makePosts(habit: Habit, start: number, days: number, random: () => number): number[] {
  const posts: number[] = [];
  for (let day = 0; day < days; day++) {
    for (const minute of habit(day % 7, random)) posts.push(start + day * DAY + minute * MINUTE);
  }
  return posts.sort((a, b) => a - b);
}
