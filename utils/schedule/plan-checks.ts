import type { PostingRate } from './posting-rate.ts';

export interface PlanLimits {
  floorMs: number;
  ceilingMs: number;
  /** What one request costs, in minutes that one post waits: the higher, the fewer requests. */
  requestPrice: number;
}

const STEP_MINUTES = 10;
const STEP_MS = STEP_MINUTES * 60_000;
const HORIZON_MS = 36 * 60 * 60_000;

/**
 * The best time for the next check: of all series of checks over the coming day and a half, the first one of the series
 * that makes expected posts wait least, each request counted at its price. Found by dynamic programming from the end.
 */
export function bestNextCheck(rate: PostingRate, now: number, limits: PlanLimits): number {
  const steps = Math.round(HORIZON_MS / STEP_MS);
  const floor = Math.max(1, Math.ceil(limits.floorMs / STEP_MS));
  const ceiling = Math.max(floor, Math.floor(limits.ceilingMs / STEP_MS));
  const waiting = waitingTable(rate, now, steps);
  // costs[i]: the least that is still to come after a check at step i; the horizon's end counts as a check.
  const costs = new Float64Array(steps + 1);
  let best = floor;
  for (let from = steps - 1; from >= 0; from--) {
    let least = Number.POSITIVE_INFINITY;
    const last = Math.min(steps, from + ceiling);
    for (let to = Math.min(steps, from + floor); to <= last; to++) {
      const cost = waiting(from, to) + limits.requestPrice + (costs[to] ?? 0);
      if (cost >= least) continue;
      least = cost;
      best = to - from;
    }
    costs[from] = least;
  }
  return now + best * STEP_MS;
}

/** How many post-minutes pass until a check at step `to` when the last was at step `from`, from running sums. */
function waitingTable(rate: PostingRate, now: number, steps: number): (from: number, to: number) => number {
  const posts = new Float64Array(steps + 1);
  const moments = new Float64Array(steps + 1);
  for (let step = 0; step < steps; step++) {
    const expected = rate(now + (step + 0.5) * STEP_MS) * STEP_MINUTES;
    posts[step + 1] = (posts[step] ?? 0) + expected;
    moments[step + 1] = (moments[step] ?? 0) + expected * (step + 0.5) * STEP_MINUTES;
  }
  return (from, to) =>
    to * STEP_MINUTES * ((posts[to] ?? 0) - (posts[from] ?? 0)) - ((moments[to] ?? 0) - (moments[from] ?? 0));
}
