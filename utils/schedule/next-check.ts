import { bestNextCheck } from './plan-checks.ts';
import { learnPostingRate, postsPerDay } from './posting-rate.ts';
import { skipForbidden } from './skip-times.ts';

/** How a check ended, as far as the schedule cares. */
export interface CheckEnd {
  outcome: 'fresh' | 'unchanged' | 'failed' | 'gone';
  /** Why it failed: being offline is nobody's fault, a 404 is unlikely to pass soon. */
  code?: string;
  status?: number;
  /** Failures in a row, this one included; 0 after a success. */
  failures: number;
  /** What the server asked for. */
  retryAfterMs?: number | null;
  maxAgeMs?: number | null;
  ttlMinutes?: number | undefined;
  updatePeriodMinutes?: number | undefined;
  skipHours?: readonly number[] | undefined;
  skipDays?: readonly number[] | undefined;
  /** Publishing times of the source's latest posts, any order, some hundred at best: its own cadence. */
  postTimes?: readonly number[];
  now: number;
  /** 0 ≤ random < 1. */
  random: () => number;
}

/** Why the next check is when it is, for the source's page. */
export type CheckReason =
  | 'gone'
  | 'retry-after'
  | 'offline'
  | 'backoff'
  | 'asked'
  | 'skipped-hours'
  | 'cadence'
  /** The reader's own quiet hours. */
  | 'quiet';

export interface NextCheck {
  /** Milliseconds since the epoch; `Infinity` for a source that is gone. */
  at: number;
  reason: CheckReason;
  /** Until when no source of the same host may be asked; `null` without such a wish. */
  hostUntil: number | null;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MONTH_MS = 31 * DAY_MS;
const FLOOR_MS = HOUR_MS;
const CEILING_MS = 12 * HOUR_MS;
/** A publisher may slow us down to once a day; beyond that the `ttl` is a mistake more often than a wish. */
const LONGEST_WISH_MS = DAY_MS;
const LONGEST_BACKOFF_MS = DAY_MS;
const LONGEST_NOT_FOUND_MS = 7 * DAY_MS;
/** So that the readers of one site do not all ask it in the same minute, though all have learned the same habits. */
const JITTER = 0.02;
const LEAST_JITTER_MS = 3 * MINUTE_MS;
/** After failures the herd is denser, and nobody waits for a minute. */
const BACKOFF_JITTER = 0.25;
/**
 * What a request costs goes with how much a source posts, or a post that is alone on its day would wait for the next
 * one. The figures are those with which `tests/bench/schedule.ts` finds each habit’s posts about as soon as hourly polls.
 */
const REQUEST_PRICE = { perDailyPost: 1.75, least: 2.5, most: 12 };

/** When to ask a source again, in milliseconds since the epoch; `Infinity` for one that is gone. */
export function nextCheckAt(end: CheckEnd): number {
  return planNextCheck(end).at;
}

/** When to ask a source again, and why then. */
export function planNextCheck(end: CheckEnd): NextCheck {
  const { now, outcome, code } = end;
  if (outcome === 'gone') return { at: Number.POSITIVE_INFINITY, reason: 'gone', hostUntil: null };
  const retryAt = now + Math.min(end.retryAfterMs ?? 0, MONTH_MS);
  const hostUntil = retryAt > now ? retryAt : null;
  const wished = now + (outcome === 'failed' ? backoffMs(end) : cadenceMs(end));
  if (retryAt > wished)
    return { at: retryAt + BACKOFF_JITTER * HOUR_MS * end.random(), reason: 'retry-after', hostUntil };
  if (outcome === 'failed') return { at: wished, reason: code === 'offline' ? 'offline' : 'backoff', hostUntil };
  const askedAt = now + Math.min(askedMs(end), LONGEST_WISH_MS);
  const due = Math.max(wished, askedAt);
  const allowed = skipForbidden(due, end.skipHours ?? [], end.skipDays ?? []);
  const reason = allowed > due ? 'skipped-hours' : askedAt > wished ? 'asked' : 'cadence';
  return { at: allowed, reason, hostUntil };
}

function askedMs({ maxAgeMs, ttlMinutes = 0, updatePeriodMinutes = 0 }: CheckEnd): number {
  return Math.max(maxAgeMs ?? 0, ttlMinutes * MINUTE_MS, updatePeriodMinutes * MINUTE_MS);
}

function backoffMs({ code, status, failures, random }: CheckEnd): number {
  const spread = 1 + BACKOFF_JITTER * random();
  const doublings = Math.max(0, Math.min(failures - 1, 16));
  if (code === 'offline') return Math.min(2 * HOUR_MS, 15 * MINUTE_MS * 2 ** doublings) * spread;
  const longest = status === 404 ? LONGEST_NOT_FOUND_MS : LONGEST_BACKOFF_MS;
  return Math.min(longest, FLOOR_MS * 2 ** doublings) * spread;
}

function cadenceMs({ postTimes = [], now, random }: CheckEnd): number {
  const rate = learnPostingRate(postTimes, now);
  const { perDailyPost, least, most } = REQUEST_PRICE;
  const requestPrice = Math.min(most, Math.max(least, perDailyPost * postsPerDay(rate, now)));
  const limits = { floorMs: FLOOR_MS, ceilingMs: CEILING_MS, requestPrice };
  const wait = bestNextCheck(rate, now, limits) - now;
  return wait + Math.max(LEAST_JITTER_MS, JITTER * wait) * random();
}
