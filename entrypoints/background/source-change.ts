import type { SourceChange } from '@/utils/library/checks.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import { planNextCheck } from '@/utils/schedule/next-check.ts';
import { trackMove } from '@/utils/schedule/permanent-move.ts';
import type { SourceAnswer } from './feed-asker.ts';

type Heard = Extract<SourceAnswer, { finalUrl: string }>;
type Failed = Extract<SourceAnswer, { kind: 'failed' }>;
type Learnt = Required<Pick<SourceRecord, 'postTimes' | 'hints'>>;

/** What a source's cadence and wishes were, for an answer that tells nothing new of them. */
export function learnt({ postTimes = [], hints = {} }: SourceRecord): Learnt {
  return { postTimes, hints };
}

/** What a good answer changes in its source. */
export function afterSuccess(
  source: SourceRecord,
  answer: Heard,
  { postTimes, hints }: Learnt,
  now: number,
): SourceChange {
  const { kind, maxAgeMs } = answer;
  const outcome = kind === 'feed' ? 'fresh' : 'unchanged';
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
    ...afterMove(source, answer, now),
  };
}

/** A failure keeps all that the source had; only its schedule and what is told of it change. */
export function afterFailure(
  source: SourceRecord,
  { code, status, retryAfterMs }: Failed,
  now: number,
): { change: SourceChange; hostUntil: number | null } {
  const failures = source.failures + 1;
  const told = { code, ...(status === undefined ? {} : { status }) };
  const next = planNextCheck({ outcome: 'failed', ...told, failures, retryAfterMs, now, random: Math.random });
  return {
    change: {
      state: 'failing',
      failures,
      failure: { ...told, at: now },
      nextCheckAt: next.at,
      checkReason: next.reason,
    },
    hostUntil: next.hostUntil,
  };
}

/** A move that is believed puts the new address first; the old one stays behind it, should the move be taken back. */
function afterMove(source: SourceRecord, { askedUrl, finalUrl }: Heard, now: number): SourceChange {
  const [first] = source.locators;
  if (first?.format !== 'feed' || first.url !== askedUrl) return {};
  const { seen, movedTo } = trackMove(source.move ?? null, { url: askedUrl, finalUrl, isFeed: true, now });
  return movedTo === null
    ? { move: seen }
    : { move: null, locators: [{ format: 'feed', url: movedTo }, ...source.locators] };
}
