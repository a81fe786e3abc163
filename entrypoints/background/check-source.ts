import { claimSource, knownSightings, postponeHost, recordFeed, recordOutcome } from '@/utils/library/checks.ts';
import type { SourceRecord } from '@/utils/library/records.ts';
import { rememberPostTimes } from '@/utils/schedule/post-times.ts';
import { askSource, type SourceAnswer, withoutGap } from './ask-source.ts';
import { withRules } from './entry-rules.ts';
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
const FAILED: CheckResult = { isOk: false, fresh: 0, isHostBusy: false };

/** Asks one source for its posts and stores what came. */
export async function checkSource(source: SourceRecord): Promise<CheckResult> {
  const now = Date.now();
  if ((source.heldUntil ?? 0) > now) return { ...FAILED, isHostBusy: true };
  await claimSource(source.id, now + CLAIM_MS, now);
  const answer = await askSource(source, now);
  switch (answer.kind) {
    case 'gone':
      await recordOutcome(source.id, { state: 'gone', failure: { code: 'http', status: 410, at: now } }, now);
      return FAILED;
    case 'failed': {
      const { change, hostUntil } = afterFailure(source, answer, now);
      await recordOutcome(source.id, change, now);
      if (hostUntil !== null) await postponeHost(source.host, hostUntil, now);
      return { ...FAILED, isHostBusy: hostUntil !== null };
    }
    case 'unchanged':
      await recordOutcome(source.id, afterSuccess(source, answer, learnt(source), now), now);
      return { isOk: true, fresh: 0, isHostBusy: false };
    case 'feed':
      return { isOk: true, fresh: await recordNews(source, answer, now), isHostBusy: false };
  }
}

async function recordNews(
  source: SourceRecord,
  answer: Extract<SourceAnswer, { kind: 'feed' }>,
  now: number,
): Promise<number> {
  const { feed, isComplete } = await withoutGap(source, answer, await knownSightings(source.id), now);
  const postTimes = rememberPostTimes(source.postTimes ?? [], feed.entries, now);
  const change = {
    ...afterSuccess(source, answer, { postTimes, hints: feed.hints }, now),
    ...answer.validators,
    ...(isComplete ? {} : { missingSince: source.lastSuccessAt }),
    lastFullAt: now,
  };
  return withRules((rules) => recordFeed(source.id, feed, change, rules, now));
}
