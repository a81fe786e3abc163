import type { Announcer } from '@/components/feedback/announcer.ts';
import { writeArticlesMarkdown } from '@/utils/exchange/article-markdown.ts';
import { addTags, restoreTags, setFavourites } from '@/utils/library/article-edits.ts';
import { getArticles } from '@/utils/library/article-ids.ts';
import { getContent } from '@/utils/library/articles.ts';
import { exportArticles } from '@/utils/library/backup.ts';
import { deleteForGood } from '@/utils/library/delete-articles.ts';
import type { Shelf } from '@/utils/library/records.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { downloadFile } from '@/utils/platform/download-file.ts';
import type { ShelfList } from './shelf-list.ts';

const MOVED: Record<Shelf, 'bulk.restored' | 'bulk.archived' | 'bulk.removed'> = {
  library: 'bulk.restored',
  archive: 'bulk.archived',
  trash: 'bulk.removed',
};

/** What is done to one article or to many, each with one undo for all of it. */
export function createEdits({ announce, attemptLong, achieve }: Announcer, { selection }: ShelfList) {
  const fileName = (extension: string): string => `windlion-${new Date().toISOString().slice(0, 10)}.${extension}`;
  const told = (count: number): void => announce({ key: 'bulk.exported', params: { count } });

  return {
    async move(ids: string[], shelf: Shelf): Promise<void> {
      const shelves = await attemptLong(() => callBackground('moveArticles', { articleIds: ids, shelf }));
      if (shelves === undefined || shelves.length === 0) return;
      selection.clear();
      announce({
        key: MOVED[shelf],
        params: { count: shelves.length },
        undo: () => void attemptLong(() => callBackground('restoreShelves', { shelves })),
      });
    },
    async tag(ids: string[], names: string[]): Promise<void> {
      const before = await attemptLong(() => addTags(ids, names, Date.now()));
      if (before === undefined || before.size === 0) return;
      announce({
        key: 'bulk.tagged',
        params: { count: before.size, tags: names.join(' ') },
        undo: () => void attemptLong(() => restoreTags(before, Date.now())),
      });
    },
    /** All become favourites, or none where all are already. */
    async toggleFavourite(ids: string[]): Promise<void> {
      const isFavourite = (await getArticles(ids)).some(({ favourite }) => favourite === 0);
      const changed = await attemptLong(() => setFavourites(ids, isFavourite, Date.now()));
      if (changed === undefined || changed.length === 0) return;
      announce({
        key: isFavourite ? 'bulk.favourited' : 'bulk.unfavourited',
        params: { count: changed.length },
        undo: () => void attemptLong(() => setFavourites(changed, !isFavourite, Date.now())),
      });
    },
    async exportMarkdown(ids: string[]): Promise<void> {
      await attemptLong(async () => {
        const articles = await getArticles(ids);
        const texts = await Promise.all(articles.map(async ({ id }) => (await getContent(id))?.text ?? ''));
        const document = writeArticlesMarkdown(
          articles.map((article, index) => ({ ...article, text: texts[index] ?? '' })),
        );
        downloadFile(fileName('md'), document, 'text/markdown');
        told(articles.length);
      });
    },
    async exportBackup(ids: string[]): Promise<void> {
      await attemptLong(async () => {
        downloadFile(fileName('jsonl.gz'), await exportArticles(ids, Date.now()), 'application/gzip');
        told(ids.length);
      });
    },
    /** The one deed that cannot be undone; it is asked for twice. */
    async deleteForGood(ids: string[]): Promise<void> {
      if (!(await achieve(() => deleteForGood(ids, Date.now())))) return;
      selection.clear();
      announce({ key: 'bulk.deleted', params: { count: ids.length } });
    },
  };
}
