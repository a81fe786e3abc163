// Simulates the schedule on posting patterns, beside a fixed hourly poll:
//   node tests/bench/schedule.ts [--days 60] [--installs 1000000]
import { parseArgs } from 'node:util';
import { nextCheckAt } from '../../utils/schedule/next-check.ts';
import { DAY, MINUTE, makePosts, PATTERNS, seededRandom } from './schedule-patterns.ts';

const { values } = parseArgs({
  options: { days: { type: 'string', default: '60' }, installs: { type: 'string', default: '1000000' } },
});
const DAYS = Number(values.days);
const WARM_UP_DAYS = 30;
/** Midnight in Taipei of a Monday. */
const START = Date.parse('2024-07-01T00:00+08:00');
const REMEMBERED = 100;
const READERS = 200;

interface Run {
  delays: number[];
  checks: number[];
}

type Schedule = (seen: number[], now: number, random: () => number) => number;

const ours: Schedule = (seen, now, random) =>
  nextCheckAt({ outcome: 'fresh', failures: 0, postTimes: seen.slice(-REMEMBERED), now, random });
const hourly: Schedule = (_, now) => now + 60 * MINUTE;

/** One reader that follows a source from its first day; what happens in the warm-up is not counted. */
function simulate(posts: number[], schedule: Schedule, random: () => number): Run {
  const run: Run = { delays: [], checks: [] };
  const end = START + (WARM_UP_DAYS + DAYS) * DAY;
  let known = 0;
  for (let now = START + 60 * MINUTE * random(); now < end; now = schedule(posts.slice(0, known), now, random)) {
    const isCounted = now > START + WARM_UP_DAYS * DAY;
    if (isCounted) run.checks.push(now);
    for (; (posts[known] ?? end) <= now; known++)
      if (isCounted) run.delays.push((now - (posts[known] ?? now)) / MINUTE);
  }
  return run;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const row = (name: string, ...cells: (string | number)[]) =>
  console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(13)).join(''));

row('pattern', 'posts/day', 'delay, min', 'asks/day', 'hourly: delay', 'asks/day');
const all: Record<'ours' | 'hourly', Run> = { ours: { delays: [], checks: [] }, hourly: { delays: [], checks: [] } };
for (const [name, habit] of Object.entries(PATTERNS)) {
  const posts = makePosts(habit, START, WARM_UP_DAYS + DAYS, seededRandom(name.length * 7919));
  const runs = { ours: simulate(posts, ours, seededRandom(1)), hourly: simulate(posts, hourly, seededRandom(2)) };
  for (const kind of ['ours', 'hourly'] as const) {
    all[kind].delays.push(...runs[kind].delays);
    all[kind].checks.push(...runs[kind].checks);
  }
  const cells = (['ours', 'hourly'] as const).flatMap((kind) => [
    median(runs[kind].delays).toFixed(0),
    (runs[kind].checks.length / DAYS).toFixed(1),
  ]);
  row(name, (posts.length / (WARM_UP_DAYS + DAYS)).toFixed(1), ...cells);
}
const perSource = (run: Run) => (run.checks.length / DAYS / Object.keys(PATTERNS).length).toFixed(1);
row(
  'all posts, all sources',
  '',
  median(all.ours.delays).toFixed(0),
  perSource(all.ours),
  median(all.hourly.delays).toFixed(0),
  perSource(all.hourly),
);

/** What many installs ask of one site: the busiest minute of a day beside the average one. */
const [busiest = ''] = Object.keys(PATTERNS);
const habit = PATTERNS[busiest];
if (habit !== undefined) {
  const installs = Number(values.installs);
  const posts = makePosts(habit, START, WARM_UP_DAYS + 2, seededRandom(5));
  const minutes = new Map<number, number>();
  let asked = 0;
  for (let reader = 0; reader < READERS; reader++) {
    const random = seededRandom(1000 + reader);
    let known = posts.filter((time) => time < START + (WARM_UP_DAYS - 1) * DAY).length;
    const from = START + WARM_UP_DAYS * DAY;
    for (let now = from - DAY * random(); now < from + DAY; ) {
      while ((posts[known] ?? Number.POSITIVE_INFINITY) <= now) known++;
      if (now >= from) {
        asked++;
        const slot = Math.floor((now - from) / (10 * MINUTE));
        minutes.set(slot, (minutes.get(slot) ?? 0) + 1);
      }
      now = ours(posts.slice(0, known), now, random);
    }
  }
  const scale = installs / READERS;
  console.log(
    `\n${installs.toLocaleString('en')} installs that follow "${busiest}": ${Math.round(asked * scale).toLocaleString('en')} requests a day, ` +
      `${Math.round((asked * scale) / 86_400)} a second on average, ${Math.round((Math.max(...minutes.values()) * scale) / 600)} a second in the busiest ten minutes.`,
  );
}
