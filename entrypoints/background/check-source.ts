import { fail, type Result, succeed } from '@/utils/article/result.ts';
import { parseFeed } from '@/utils/feeds/parse-feed.ts';
import { type FeedAnswer, requestFeed } from '@/utils/feeds/request-feed.ts';
import { claimSource, recordFeed, recordOutcome, type SourceChange } from '@/utils/library/checks.ts';
import type { SourceRecord } from '@/utils/library/records.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import { planNextCheck } from '@/utils/schedule/next-check.ts';
import { rememberPostTimes } from '@/utils/schedule/post-times.ts';

/** A worker killed in the middle of a check asks again after this time at the earliest. */
const CLAIM_MS = 10 * 60_000;
/** A server that answers 304 for ever is asked without validators this often. */
const FULL_EVERY_MS = 7 * 24 * 60 * 60_000;

/** Asks one source for its posts and stores what came; the value is how many are new, the error why none could. */
export async function checkSource(source: SourceRecord): Promise<Result<number>> {
  const now = Date.now();
  const [locator] = source.locators;
  if (locator === undefined || !(await hasAccess(locator.url))) return recordFailure(source, 'no-permission', {}, now);
  await claimSource(source.id, now + CLAIM_MS, now);
  const isFull = now - source.lastFullAt > FULL_EVERY_MS;
  const answer = await requestFeed(locator.url, {
    validators: isFull ? { etag: null, lastModified: null } : source,
    fetch,
    now,
  });
  return recordAnswer(source, answer, now);
}

async function recordAnswer(source: SourceRecord, answer: FeedAnswer, now: number): Promise<Result<number>> {
  switch (answer.kind) {
    case 'gone':
      await recordOutcome(source.id, { state: 'gone', failure: { code: 'http', status: 410, at: now } }, now);
      return fail('gone');
    case 'failed': {
      const { code, status, retryAfterMs } = answer;
      return recordFailure(source, code, { retryAfterMs, ...(status === undefined ? {} : { status }) }, now);
    }
    case 'unchanged':
      await recordOutcome(source.id, succeeded('unchanged', answer.maxAgeMs, learnt(source), now), now);
      return succeed(0);
    case 'fresh': {
      const feed = parseFeed(answer.bytes, answer.contentType, answer.finalUrl);
      if (feed.problems.some((problem) => problem.fatal)) return recordFailure(source, 'not-a-feed', {}, now);
      const { etag, lastModified, maxAgeMs } = answer;
      const postTimes = rememberPostTimes(source.postTimes ?? [], feed.entries, now);
      const change = succeeded('fresh', maxAgeMs, { postTimes, hints: feed.hints }, now);
      return succeed(await recordFeed(source.id, feed, { ...change, etag, lastModified, lastFullAt: now }, now));
    }
  }
}

type Learnt = Required<Pick<SourceRecord, 'postTimes' | 'hints'>>;

function learnt({ postTimes = [], hints = {} }: SourceRecord): Learnt {
  return { postTimes, hints };
}

function succeeded(
  outcome: 'fresh' | 'unchanged',
  maxAgeMs: number | null,
  { postTimes, hints }: Learnt,
  now: number,
): SourceChange {
  const next = planNextCheck({ outcome, failures: 0, maxAgeMs, postTimes, ...hints, now, random: Math.random });
  return {
    state: 'ok',
    failure: null,
    failures: 0,
    lastSuccessAt: now,
    nextCheckAt: next.at,
    checkReason: next.reason,
    postTimes,
    hints,
  };
}

/** A failure keeps all that the source had; only its schedule and what is told of it change. */
async function recordFailure(
  source: SourceRecord,
  code: string,
  { status, retryAfterMs = null }: { status?: number; retryAfterMs?: number | null },
  now: number,
): Promise<Result<number>> {
  const failures = source.failures + 1;
  const told = { code, ...(status === undefined ? {} : { status }) };
  const next = planNextCheck({ outcome: 'failed', ...told, failures, retryAfterMs, now, random: Math.random });
  const change: SourceChange = {
    state: 'failing',
    failures,
    failure: { ...told, at: now },
    nextCheckAt: next.at,
    checkReason: next.reason,
  };
  await recordOutcome(source.id, change, now);
  return fail(code);
}
