import type { Announcer } from '@/components/feedback/announcer.ts';
import { addTags, restoreTags, setFavourite } from '@/utils/library/article-edits.ts';
import { getArticles } from '@/utils/library/article-ids.ts';
import type { Shelf } from '@/utils/library/records.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import type { ShelfList } from './shelf-list.ts';

const MOVED: Record<Shelf, 'bulk.restored' | 'bulk.archived' | 'bulk.removed'> = {
  library: 'bulk.restored',
  archive: 'bulk.archived',
  trash: 'bulk.removed',
};

/** What is done to one article or to many, each with one undo for all of it. */
export function createEdits({ announce, attempt }: Announcer, list: ShelfList) {
  return {
    async move(ids: string[], shelf: Shelf): Promise<void> {
      const shelves = await attempt(() => callBackground('moveArticles', { articleIds: ids, shelf }));
      if (shelves === undefined || shelves.length === 0) return;
      list.selected.value = new Set();
      announce({
        key: MOVED[shelf],
        params: { count: shelves.length },
        undo: () => void attempt(() => callBackground('restoreShelves', { shelves })),
      });
    },
    async tag(ids: string[], names: string[]): Promise<void> {
      const before = await attempt(() => addTags(ids, names, Date.now()));
      if (before === undefined || before.size === 0) return;
      announce({
        key: 'bulk.tagged',
        params: { count: before.size, tags: names.join(' ') },
        undo: () => void attempt(() => restoreTags(before, Date.now())),
      });
    },
    /** All become favourites, or none where all are already. */
    async toggleFavourite(ids: string[]): Promise<void> {
      const articles = await getArticles(ids);
      const isFavourite = articles.some(({ favourite }) => favourite === 0);
      await attempt(async () => {
        for (const { id } of articles) await setFavourite(id, isFavourite, Date.now());
      });
    },
  };
}

export type Edits = ReturnType<typeof createEdits>;
