import { signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import type { SourceTarget } from '@/utils/feeds/source-target.ts';
import type { SourceRecord } from '@/utils/library/records.ts';
import type { CheckOutcome } from '@/utils/messaging/protocol.ts';

/** What the background does for a list of sources. */
export interface SourceCalls {
  check: (sourceId?: string) => Promise<CheckOutcome>;
  follow: (target: SourceTarget) => Promise<unknown>;
  unfollow: (sourceId: string) => Promise<unknown>;
}

/** The id that stands for all sources while all are being checked. */
const ALL = '*';

/** Checking and unfollowing, each with its announcement; following again is the way back from unfollowing. */
export function createSourceActions(calls: SourceCalls, { announce, attempt }: Announcer) {
  const checking = signal<string | null>(null);
  return {
    isChecking: (sourceId: string): boolean => checking.value === sourceId || checking.value === ALL,
    isCheckingAll: (): boolean => checking.value === ALL,
    /** Checks one source, or all. */
    async check(sourceId?: string): Promise<void> {
      checking.value = sourceId ?? ALL;
      const outcome = await attempt(() => calls.check(sourceId));
      checking.value = null;
      if (outcome === undefined) return;
      if (outcome.failed > 0) announce({ key: 'check.failed', params: { count: outcome.failed }, tone: 'warning' });
      else if (outcome.fresh > 0) announce({ key: 'check.fresh', params: { count: outcome.fresh } });
      else announce({ key: 'check.nothing' });
    },
    async unfollow(source: SourceRecord): Promise<void> {
      const done = await attempt(() => calls.unfollow(source.id));
      if (done === undefined) return;
      const { kind, title, siteName, pageUrl, locators } = source;
      announce({
        key: 'source.unfollowed',
        params: { title },
        undo: () => void attempt(() => calls.follow({ kind, title, siteName, pageUrl, locators })),
      });
    },
  };
}

export type SourceActions = ReturnType<typeof createSourceActions>;
