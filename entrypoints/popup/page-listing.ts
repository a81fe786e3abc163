import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import type { ListItem } from '@/utils/article/extraction.ts';
import { isListing } from '@/utils/article/page-kind.ts';
import { findByUrl } from '@/utils/library/articles.ts';
import { observe } from '@/utils/library/observe.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import type { SavedArticle } from '@/utils/messaging/protocol.ts';
import { SAVE_ERROR_MESSAGES } from '@/utils/messaging/save-error-messages.ts';
import type { CurrentPageModel } from './current-page.ts';

/** The posts that the current page lists, which of them are saved, and saving them one by one. */
export function createPageListing({ page, extraction }: CurrentPageModel, { announce, attempt }: Announcer) {
  const items = computed((): ListItem[] => {
    const { value } = extraction;
    return value === null || !isListing(value.detection.kind) ? [] : value.items;
  });
  const found = live(observe, () => {
    const urls = items.value.map(({ url }) => url);
    return async () => {
      const articles = await Promise.all(urls.map(findByUrl));
      return new Set(urls.filter((_, index) => articles[index] !== undefined && articles[index].shelf !== 'trash'));
    };
  });
  const savedUrls = computed(() => valueOr(found.state.value, new Set<string>()));
  const busyUrl = signal<string | null>(null);
  const progress = signal<{ done: number; total: number } | null>(null);

  /** One message a post, so that the popup can tell how far it has come; what was saved before a failure stays. */
  const save = async (wanted: readonly ListItem[]): Promise<void> => {
    if (page.value.status !== 'read' || progress.value !== null) return;
    const { tabId } = page.value;
    const saved: SavedArticle[] = [];
    let failed = false;
    for (const [done, { url }] of wanted.entries()) {
      progress.value = { done, total: wanted.length };
      busyUrl.value = url;
      const reply = await attempt(() => callBackground('saveListed', { tabId, urls: [url] }));
      if (reply?.ok) saved.push(...reply.value);
      else failed = true;
      if (reply?.ok === false) announce({ key: SAVE_ERROR_MESSAGES[reply.error], tone: 'warning' });
      if (failed) break;
    }
    progress.value = null;
    busyUrl.value = null;
    const fresh = saved.filter(({ wasSaved }) => !wasSaved);
    if (failed || saved.length === 0) return;
    const undo = async (): Promise<void> => {
      const articleIds = fresh.map(({ articleId }) => articleId);
      await attempt(() => callBackground('moveArticles', { articleIds, shelf: 'trash' }));
    };
    announce({
      key: 'listed.done',
      params: { count: saved.length },
      ...(fresh.length === 0 ? {} : { undo: () => void undo() }),
    });
  };

  return {
    items,
    savedUrls,
    busyUrl,
    progress,
    saveOne: (item: ListItem) => void save([item]),
    saveAll: () => void save(items.value.filter(({ url }) => !savedUrls.value.has(url))),
  };
}
