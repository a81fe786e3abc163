import { computed } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import { observe } from '@/utils/library/observe.ts';
import { cancelPictures, pictureProgress } from '@/utils/library/picture-progress.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { requestHosts } from '@/utils/platform/permissions.ts';
import type { CurrentPageModel } from './current-page.ts';

/** The pictures of the current page once it is saved: how far they are, stopping them and fetching them again. */
export function createPagePictures({ saved }: CurrentPageModel, { announce, attempt, achieve }: Announcer) {
  const counts = live(observe, () => {
    const id = saved.value?.id;
    return async () => (id === undefined ? null : pictureProgress(id));
  });
  return {
    counts: computed(() => valueOr(counts.state.value, null)),
    async stop(): Promise<void> {
      const id = saved.value?.id;
      if (id === undefined) return;
      if (await achieve(() => cancelPictures(id))) announce({ key: 'pictures.stopped' });
    },
    /** Must be called straight from a click, since it may ask for a grant. */
    async fetchMissing(): Promise<void> {
      const articleId = saved.value?.id;
      const hosts = valueOr(counts.state.value, null)?.ungranted ?? [];
      if (articleId === undefined) return;
      await attempt(async () => {
        if (hosts.length > 0) await requestHosts(hosts);
        await callBackground('fetchPictures', { articleId });
      });
    },
  };
}
