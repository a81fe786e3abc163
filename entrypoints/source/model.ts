import { computed } from '@preact/signals';
import { createAnnouncer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import type { SourcePreferences } from '@/utils/feeds/source-preferences.ts';
import { observe } from '@/utils/library/observe.ts';
import { getSource, listSources } from '@/utils/library/sources.ts';
import { callBackground } from '@/utils/messaging/channel.ts';

/** The state of one source's page. */
export function createSourceModel(sourceId: string) {
  const announcer = createAnnouncer();
  const { announce, attempt } = announcer;
  const source = live(observe, () => async () => (await getSource(sourceId)) ?? null);
  const all = live(observe, () => listSources);
  return {
    announcer,
    source,
    folders: computed(() => [...new Set(valueOr(all.state.value, []).map(({ folder }) => folder))].filter(Boolean)),
    async change(change: Partial<SourcePreferences & { title: string }>): Promise<void> {
      const done = await attempt(() => callBackground('changeSource', { sourceId, change }));
      if (done !== undefined) announce({ key: 'options.saved' });
    },
  };
}

export type SourceModel = ReturnType<typeof createSourceModel>;
