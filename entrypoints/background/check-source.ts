import {
  type CheckNote,
  claimSource,
  knownSightings,
  postponeHost,
  recordFeed,
  recordOutcome,
} from '@/utils/library/checks.ts';
import { forgetOld } from '@/utils/library/forget-old.ts';
import { latestCheck } from '@/utils/library/ledger.ts';
import type { LedgerRecord, SourceRecord } from '@/utils/library/source-records.ts';
import { getSource } from '@/utils/library/sources.ts';
import { rememberPostTimes } from '@/utils/schedule/post-times.ts';
import { askSource, withoutGap } from './ask-source.ts';
import { withRules } from './entry-rules.ts';
import { createFeedAsker, type FeedAsker, type SourceAnswer } from './feed-asker.ts';
import { afterFailure, afterSuccess, learnt } from './source-change.ts';

/** How one check ended. */
export interface CheckResult {
  isOk: boolean;
  /** Posts that are new. */
  fresh: number;
  /** The host asked to be left alone for a while, by all its sources. */
  isHostBusy: boolean;
}

/** A worker killed in the middle of a check asks again after this time at the earliest. */
const CLAIM_MS = 10 * 60_000;
const OK: CheckResult = { isOk: true, fresh: 0, isHostBusy: false };
const FAILED: CheckResult = { isOk: false, fresh: 0, isHostBusy: false };

/** One request at a time to each host, whoever wants to ask it; the lock goes with the worker if the browser stops it. */
export function inTurnAtHost<T>(host: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`host:${host}`, work);
}

/**
 * Asks one source for its posts and stores what came; one that was unfollowed or paused while it waited is left alone, and a
 * check that ended in the meantime, of which this one may have come in the middle, is this one too.
 */
export async function checkSource({ id, host, paused, lastCheckedAt }: SourceRecord): Promise<CheckResult> {
  const before = await latestCheck(id);
  return inTurnAtHost(host, async () => {
    const source = await getSource(id);
    if (source === undefined || (source.paused && !paused)) return OK;
    const latest = await latestCheck(id);
    if (source.lastCheckedAt !== lastCheckedAt || latest?.at !== before?.at) return resultOf(latest);
    const now = Date.now();
    if ((source.heldUntil ?? 0) > now) return { ...FAILED, isHostBusy: true };
    await claimSource(id, now + CLAIM_MS, now);
    const asker = createFeedAsker(now);
    return recordAnswer(source, await askSource(source, asker), asker);
  });
}

function resultOf(check: LedgerRecord | undefined): CheckResult {
  if (check === undefined) return OK;
  return { ...(check.outcome === 'failed' || check.outcome === 'gone' ? FAILED : OK), fresh: check.news };
}

/** Stores what a source has answered, and when to ask it again. */
export async function recordAnswer(source: SourceRecord, answer: SourceAnswer, asker: FeedAsker): Promise<CheckResult> {
  const { now } = asker;
  switch (answer.kind) {
    case 'gone': {
      const failure = { code: 'http', status: 410, at: now };
      await recordOutcome(source.id, { state: 'gone', failure, checkReason: 'gone' }, note(asker, 'gone', failure));
      return FAILED;
    }
    case 'failed': {
      const { change, hostUntil } = afterFailure(source, answer, now);
      await recordOutcome(source.id, change, note(asker, 'failed', answer));
      if (hostUntil !== null) await postponeHost(source.host, hostUntil, now);
      return { ...FAILED, isHostBusy: hostUntil !== null };
    }
    case 'unchanged':
      await recordOutcome(source.id, afterSuccess(source, answer, learnt(source), now), note(asker, 'unchanged'));
      return OK;
    case 'feed':
      return { ...OK, fresh: await recordNews(source, answer, asker) };
  }
}

async function recordNews(
  source: SourceRecord,
  answer: Extract<SourceAnswer, { kind: 'feed' }>,
  asker: FeedAsker,
): Promise<number> {
  const { now } = asker;
  const { feed, isComplete } = await withoutGap(source, answer, await knownSightings(source.id), asker);
  const postTimes = rememberPostTimes(source.postTimes ?? [], feed.entries, now);
  const change = {
    ...afterSuccess(source, answer, { postTimes, hints: feed.hints }, now),
    ...answer.validators,
    ...(isComplete ? {} : { missingSince: source.lastSuccessAt }),
    lastFullAt: now,
  };
  const told = { ...note(asker, 'fresh'), hasGap: !isComplete };
  const fresh = await withRules((rules) => recordFeed(source.id, feed, change, rules, told));
  await forgetOld(source.id, now);
  return fresh;
}

function note(
  { now, traffic }: FeedAsker,
  outcome: CheckNote['outcome'],
  { code, status }: { code?: string; status?: number } = {},
): CheckNote {
  const told = { ...(code === undefined ? {} : { code }), ...(status === undefined ? {} : { status }) };
  return { at: now, outcome, ...told, ...traffic, durationMs: Date.now() - now, hasGap: false };
}
