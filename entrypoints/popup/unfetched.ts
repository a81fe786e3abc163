import { computed } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import { countUnfetched, stopLinks } from '@/utils/library/link-queue.ts';
import { observe } from '@/utils/library/observe.ts';
import { callBackground } from '@/utils/messaging/channel.ts';

/** The saved links whose text is still to come, from wherever they were saved. */
export function createUnfetched({ announce, attempt, achieve }: Announcer) {
  const count = live(observe, () => countUnfetched);
  return {
    count: computed(() => valueOr(count.state.value, { total: 0, waiting: 0 })),
    async stop(): Promise<void> {
      if (await achieve(() => stopLinks())) announce({ key: 'link.stopped' });
    },
    async retry(): Promise<void> {
      await attempt(() => callBackground('fetchLinks', {}));
    },
  };
}
