/** How a check ended, as far as the schedule cares. */
export interface CheckEnd {
  outcome: 'fresh' | 'unchanged' | 'failed' | 'gone';
  /** Failures in a row, this one included; 0 after a success. */
  failures: number;
  /** What the server asked for. */
  retryAfterMs?: number | null;
  maxAgeMs?: number | null;
  ttlMinutes?: number | undefined;
  /** Publishing times of the source's latest posts, any order: its own cadence. */
  postTimes?: number[];
  now: number;
  /** 0 ≤ random < 1. */
  random: () => number;
}

const MINUTE_MS = 60_000;
const FLOOR_MS = 60 * MINUTE_MS;
const CEILING_MS = 12 * 60 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;
const MONTH_MS = 31 * DAY_MS;
const JITTER = 0.1;

/** When to ask a source again, in milliseconds since the epoch; `Infinity` for one that is gone. */
export function nextCheckAt(end: CheckEnd): number {
  if (end.outcome === 'gone') return Number.POSITIVE_INFINITY;
  const wished = end.outcome === 'failed' ? backoffMs(end) : cadenceMs(end);
  const asked = Math.max(end.retryAfterMs ?? 0, end.maxAgeMs ?? 0, (end.ttlMinutes ?? 0) * MINUTE_MS);
  const jittered = wished * (1 + JITTER * (2 * end.random() - 1));
  return end.now + Math.min(MONTH_MS, Math.max(jittered, asked));
}

function backoffMs({ failures }: CheckEnd): number {
  return Math.min(DAY_MS, FLOOR_MS * 2 ** Math.max(0, failures - 1));
}

/** A third of the usual time between posts, within floor and ceiling. */
function cadenceMs({ postTimes = [], now }: CheckEnd): number {
  const oldest = Math.min(...postTimes);
  const usual = postTimes.length < 2 ? 6 * FLOOR_MS : (now - oldest) / postTimes.length;
  return Math.min(CEILING_MS, Math.max(FLOOR_MS, usual / 3));
}
