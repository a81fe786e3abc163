import { signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import type { SourceRecord } from '@/utils/library/source-records.ts';
import type { RemovedSource } from '@/utils/library/unfollow.ts';
import type { CheckOutcome } from '@/utils/messaging/protocol.ts';

/** What the background does for a list of sources. */
export interface SourceCalls {
  check: (sourceId?: string) => Promise<CheckOutcome>;
  unfollow: (sourceId: string) => Promise<RemovedSource | null>;
  followAgain: (removed: RemovedSource) => Promise<unknown>;
  /** Opens the source's own page. */
  open: (sourceId: string) => Promise<unknown>;
}

/** Checking and unfollowing, each with its announcement, and the way back. */
export function createSourceActions(calls: SourceCalls, { announce, attempt }: Announcer) {
  /** Each check that goes on: of a source, or of all. */
  const running = signal<readonly { sourceId: string | undefined }[]>([]);
  const isRunning = (sourceId: string | undefined): boolean => running.value.some((one) => one.sourceId === sourceId);
  return {
    isChecking: (sourceId: string): boolean => isRunning(sourceId) || isRunning(undefined),
    isCheckingAll: (): boolean => isRunning(undefined),
    /** Checks one source, or all. */
    async check(sourceId?: string): Promise<void> {
      const check = { sourceId };
      running.value = [...running.value, check];
      const outcome = await attempt(() => calls.check(sourceId));
      running.value = running.value.filter((one) => one !== check);
      if (outcome === undefined) return;
      const failedKey = sourceId === undefined ? 'check.failed' : 'check.failedOne';
      if (outcome.failed > 0) announce({ key: failedKey, params: { count: outcome.failed }, tone: 'warning' });
      else if (outcome.fresh > 0) announce({ key: 'check.fresh', params: { count: outcome.fresh } });
      else announce({ key: 'check.nothing' });
    },
    async unfollow(source: SourceRecord): Promise<void> {
      const removed = await attempt(() => calls.unfollow(source.id));
      if (!removed) return;
      announce({
        key: 'source.unfollowed',
        params: { title: source.title },
        undo: () => void attempt(() => calls.followAgain(removed)),
      });
    },
    async open(source: SourceRecord): Promise<void> {
      await attempt(() => calls.open(source.id));
    },
  };
}

export type SourceActions = ReturnType<typeof createSourceActions>;
