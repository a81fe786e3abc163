import { recordOutcome } from '@/utils/library/checks.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import { dueSources, listSources, nextDueAt, repairDueTimes } from '@/utils/library/sources.ts';
import type { CheckOutcome } from '@/utils/messaging/protocol.ts';
import { setAlarm } from '@/utils/platform/alarms.ts';
import { hasAccess } from '@/utils/platform/permissions.ts';
import { loadSettings } from '@/utils/settings/settings.ts';
import { refreshBadge } from './badge.ts';
import { type CheckResult, checkSource } from './check-source.ts';
import { tellNews } from './notify.ts';
import { afterFailure } from './source-change.ts';

export const POLL_ALARM = 'poll';

/** Hosts asked at the same time; within a host, sources wait for one another. */
const PARALLEL_HOSTS = 4;

/** By alarm: checks what is due, then sets the next alarm. */
export function checkDueSources(): Promise<CheckOutcome> {
  return inTurn(async () => {
    const { checking } = await loadSettings();
    return checkAll(checking ? await dueSources(Date.now()) : []);
  });
}

/** By a person: checks these sources, or all that are not paused, whether due or not. */
export function checkSourcesNow(sourceIds: readonly string[] | 'all'): Promise<CheckOutcome> {
  return round(async () => {
    const sources = await listSources();
    return checkAll(sources.filter(({ id, paused }) => (sourceIds === 'all' ? !paused : sourceIds.includes(id))));
  });
}

/** After a grant was given or taken back: checks the sources whose state that belies. */
export function checkChangedAccess(): Promise<CheckOutcome> {
  return inTurn(async () => {
    const changed: SourceRecord[] = [];
    for (const source of await listSources()) {
      const isShut = source.failure?.code === 'no-permission';
      const granted = await Promise.all(source.locators.map(({ url }) => hasAccess(url)));
      if (granted.includes(true) === isShut) changed.push(source);
    }
    return checkAll(changed);
  });
}

/** Sets the alarm to the time in the database; the database, not the alarm, knows when a source is due. */
export async function schedulePoll(): Promise<void> {
  const { checking, quiet } = await loadSettings();
  await repairDueTimes(quiet, Date.now(), Math.random);
  await setAlarm(POLL_ALARM, checking ? await nextDueAt() : null, Date.now());
}

/** One round of the clock at a time; a person need not wait for it, since each host is asked in turn anyway. */
function inTurn(work: () => Promise<CheckOutcome>): Promise<CheckOutcome> {
  return navigator.locks.request('check-sources', () => round(work));
}

async function round(work: () => Promise<CheckOutcome>): Promise<CheckOutcome> {
  // The alarm that began this round is spent: a worker stopped before the end of it would sleep on.
  await schedulePoll();
  try {
    return await work();
  } finally {
    await refreshBadge();
    await schedulePoll();
    await tellNews().catch((error: unknown) => console.error('[windlion] could not notify', error));
  }
}

async function checkAll(sources: SourceRecord[]): Promise<CheckOutcome> {
  const queues = [...Map.groupBy(sources, (source) => source.host).values()];
  const outcome: CheckOutcome = { checked: 0, failed: 0, fresh: 0 };
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const source of queue) {
        const { isOk, fresh, isHostBusy } = await checkSource(source).catch((error: unknown) =>
          recordBroken(source, error),
        );
        outcome.checked += 1;
        outcome.failed += isOk ? 0 : 1;
        outcome.fresh += fresh;
        if (fresh > 0 || isOk !== (source.state === 'ok')) await refreshBadge();
        if (isHostBusy) break;
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_HOSTS }, work));
  return outcome;
}

/** A check that breaks is told like any other failure, and keeps none of the other sources from being checked. */
async function recordBroken(source: SourceRecord, error: unknown): Promise<CheckResult> {
  console.error('[windlion] a check broke', error);
  const now = Date.now();
  const answer = { kind: 'failed' as const, code: 'broken', retryAfterMs: null };
  const note = {
    at: now,
    outcome: 'failed' as const,
    code: 'broken',
    requests: 0,
    bytes: 0,
    durationMs: 0,
    hasGap: false,
  };
  await recordOutcome(source.id, afterFailure(source, answer, now).change, note).catch(() => undefined);
  return { isOk: false, fresh: 0, isHostBusy: false };
}
