import { signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import type { MarkedRead } from '@/utils/library/entry-reading.ts';
import type { EntryRecord } from '@/utils/library/entry-record.ts';
import type { BackgroundProtocol } from '@/utils/messaging/protocol.ts';
import type { describeSave } from '@/utils/messaging/save-outcome.ts';
import type { NewsListModel, NewsOrder } from './news-model.ts';

/** What the background does for the New view, and how a save is told. */
export type NewsCalls = Pick<BackgroundProtocol, 'markRead' | 'markUnread' | 'saveLink' | 'moveArticles'> & {
  describeSave: typeof describeSave;
};

/** Reading, marking and saving posts; what touches many at once can be taken back. */
export function createNewsActions(
  calls: NewsCalls,
  keepOrder: (order: NewsOrder) => Promise<void>,
  list: NewsListModel,
  { announce, attempt }: Announcer,
) {
  const savingId = signal<string | null>(null);
  /** Thousands of posts take a second or two. */
  const isMarkingAll = signal(false);

  const mark = async (entryIds: string[], gapsOf: string[] = []): Promise<MarkedRead | undefined> => {
    list.keepHere(entryIds);
    return attempt(() => calls.markRead({ entryIds, gapsOf }));
  };

  return {
    savingId,
    isMarkingAll,
    /** The post is opened by its link; here it becomes a read one. */
    opened: ({ id }: EntryRecord) => void mark([id]),
    toggleRead({ id, unread }: EntryRecord): void {
      if (unread === 1) void mark([id]);
      else void attempt(() => calls.markUnread({ entryIds: [id], gaps: [] }));
    },
    /** All posts of the list as it is shown; one that comes meanwhile is not among them. */
    async markAllRead(): Promise<void> {
      // What rules keep out of sight is not there to be worked through.
      if (isMarkingAll.value || list.filter.value === 'hidden') return;
      isMarkingAll.value = true;
      const marked = await mark([...list.entryIds.value], list.gaps.value);
      isMarkingAll.value = false;
      if (marked === undefined) return;
      announce({
        key: 'news.allRead',
        params: { count: marked.entryIds.length },
        undo: () => void attempt(() => calls.markUnread(marked)),
      });
    },
    /** Into the library, and out of the unread. */
    async saveForLater({ id, url, title, unread }: EntryRecord): Promise<void> {
      if (savingId.value !== null) return;
      savingId.value = id;
      // Saving marks as read by itself where it reads the page.
      list.keepHere([id]);
      const reply = await attempt(() => calls.saveLink({ url, title }));
      savingId.value = null;
      if (reply === undefined) return;
      const told = calls.describeSave(reply, 'link');
      if (!reply.ok) return announce(told);
      const { articleId, wasSaved } = reply.value;
      await mark([id]);
      const undo = (): void => {
        void attempt(async () => {
          if (!wasSaved) await calls.moveArticles({ articleIds: [articleId], shelf: 'trash' });
          if (unread === 1) await calls.markUnread({ entryIds: [id], gaps: [] });
        });
      };
      announce({ ...told, undo });
    },
    showOrder(order: NewsOrder): void {
      list.showOrder(order);
      void attempt(() => keepOrder(order));
    },
  };
}

export type NewsActions = ReturnType<typeof createNewsActions>;
