import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import type { ListItem } from '@/utils/article/extraction.ts';
import { isListing } from '@/utils/article/page-kind.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { findByUrl } from '@/utils/library/articles.ts';
import { stopLinks } from '@/utils/library/link-queue.ts';
import { observe } from '@/utils/library/observe.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { SAVE_ERROR_MESSAGES } from '@/utils/messaging/save-outcome.ts';
import type { CurrentPageModel } from './current-page.ts';

/** The posts that the current page lists, which of them are saved, and saving them one by one. */
export function createPageListing({ page, extraction }: CurrentPageModel, { announce, attempt, achieve }: Announcer) {
  const items = computed((): ListItem[] => {
    const { value } = extraction;
    return value === null || !isListing(value.detection.kind) ? [] : value.items;
  });
  const found = live(observe, () => {
    const urls = items.value.map(({ url }) => url);
    return async () => {
      const articles = await Promise.all(urls.map(findByUrl));
      const saved = articles.map((article) => (article?.shelf === 'trash' ? undefined : article));
      return new Map(urls.flatMap((url, index) => (saved[index] ? [[url, saved[index]]] : [])));
    };
  });
  const saved = computed(() => valueOr(found.state.value, new Map<string, ArticleRecord>()));
  const isSaving = signal(false);

  /** All of them stand in the library at once, and are taken back as one; their texts follow, with the popup or without. */
  const save = async (wanted: readonly ListItem[]): Promise<void> => {
    if (page.value.status !== 'read' || isSaving.value) return;
    const request = { tabId: page.value.tabId, urls: wanted.map(({ url }) => url) };
    isSaving.value = true;
    const reply = await attempt(() => callBackground('saveListed', request));
    isSaving.value = false;
    if (reply === undefined) return;
    if (!reply.ok) return announce({ key: SAVE_ERROR_MESSAGES[reply.error], tone: 'warning' });
    const articleIds = reply.value.flatMap(({ articleId, wasSaved }) => (wasSaved ? [] : articleId));
    const undo = (): void => void attempt(() => callBackground('moveArticles', { articleIds, shelf: 'trash' }));
    announce({
      key: 'listed.done',
      params: { count: reply.value.length },
      ...(articleIds.length === 0 ? {} : { undo }),
    });
  };

  return {
    items,
    saved,
    isSaving,
    saveOne: (item: ListItem) => void save([item]),
    saveAll: () => void save(items.value.filter(({ url }) => !saved.value.has(url))),
    async stop(): Promise<void> {
      const isDone = await achieve(() => stopLinks([...saved.value.values()].map(({ id }) => id)));
      if (isDone) announce({ key: 'link.stopped' });
    },
  };
}
