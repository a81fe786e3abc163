import { computed, effect } from '@preact/signals';
import { live, valueOr } from '@/components/loading/live.ts';
import { observe } from '@/utils/library/observe.ts';
import { getSiteLists, rememberSiteLists } from '@/utils/library/site-lists.ts';
import type { SeenList } from '@/utils/library/site-lists-record.ts';
import type { CurrentPageModel } from './current-page.ts';

/** What the site of the page shows beside its articles: on this page, or where it was last seen on a followed site. */
export function createSitePanel({ extraction }: CurrentPageModel) {
  const host = computed(() => (extraction.value === null ? null : new URL(extraction.value.url).host));
  const stored = live(observe, () => {
    const { value } = host;
    return async (): Promise<SeenList[]> => (value === null ? [] : getSiteLists(value));
  });
  effect(() => {
    const { value: page } = extraction;
    if (page === null || host.value === null) return;
    // What is kept for another time is not worth a word when it fails.
    void rememberSiteLists(host.value, page.lists, Date.now()).catch((error) => console.error('[windlion]', error));
  });
  return {
    lists: computed((): SeenList[] => {
      const kept = valueOr(stored.state.value, []);
      const now = Date.now();
      return kept.length > 0 ? kept : (extraction.value?.lists ?? []).map((list) => ({ ...list, seenAt: now }));
    }),
  };
}
