import type { Announcer } from '@/components/feedback/announcer.ts';
import { writeArticlesMarkdown } from '@/utils/exchange/article-markdown.ts';
import { addTags, type Mark, restoreTags, setMarks } from '@/utils/library/article-edits.ts';
import { getArticles } from '@/utils/library/article-ids.ts';
import type { Shelf } from '@/utils/library/article-records.ts';
import { getContent } from '@/utils/library/articles.ts';
import { exportArticles } from '@/utils/library/backup.ts';
import { deleteForGood } from '@/utils/library/delete-articles.ts';
import type { MessageKey } from '@/utils/locale/translator.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { downloadFile } from '@/utils/platform/download-file.ts';
import type { Bulk } from './bulk.ts';
import type { ShelfList } from './shelf-list.ts';

const MOVED: Record<Shelf, 'bulk.restored' | 'bulk.archived' | 'bulk.removed'> = {
  library: 'bulk.restored',
  archive: 'bulk.archived',
  trash: 'bulk.removed',
};

const MARKED: Record<Mark, Record<'on' | 'off', MessageKey>> = {
  favourite: { on: 'bulk.favourited', off: 'bulk.unfavourited' },
  read: { on: 'bulk.read', off: 'bulk.unread' },
};

/** What is done to one article or to many, each with one undo for all of it. */
export function createEdits({ announce, attemptLong }: Announcer, bulk: Bulk, { selection }: ShelfList) {
  const fileName = (extension: string): string => `windlion-${new Date().toISOString().slice(0, 10)}.${extension}`;
  const told = (count: number): void => announce({ key: 'bulk.exported', params: { count } });

  return {
    async move(ids: string[], shelf: Shelf): Promise<void> {
      const isDone = await bulk(ids, (articleIds) => callBackground('moveArticles', { articleIds, shelf }), {
        tell: (shelves) => ({ key: MOVED[shelf], params: { count: shelves.flat().length } }),
        undo: (shelves) => callBackground('restoreShelves', { shelves }),
        countOf: (shelves) => shelves.length,
      });
      if (isDone) selection.clear();
    },
    async tag(ids: string[], names: string[]): Promise<void> {
      await bulk(ids, (articleIds) => addTags(articleIds, names, Date.now()), {
        tell: (before) => ({
          key: 'bulk.tagged',
          params: { count: sum(before, ({ size }) => size), tags: names.join(' ') },
        }),
        undo: (before) => restoreTags(before, Date.now()),
        countOf: ({ size }) => size,
      });
    },
    /** All become favourites, or none where all are already; read and unread likewise. */
    async toggle(ids: string[], mark: Mark): Promise<void> {
      const isOn = (await getArticles(ids)).some((article) => article[mark] === 0);
      await bulk(ids, (articleIds) => setMarks(articleIds, mark, isOn, Date.now()), {
        tell: (changed) => ({ key: MARKED[mark][isOn ? 'on' : 'off'], params: { count: changed.flat().length } }),
        undo: (changed) => setMarks(changed, mark, !isOn, Date.now()),
        countOf: (changed) => changed.length,
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
      if (await deleteInParts(bulk, ids)) selection.clear();
    },
  };
}

/** Deletes articles for good, and tells of it. */
export function deleteInParts(bulk: Bulk, ids: string[]): Promise<boolean> {
  return bulk(ids, (articleIds) => deleteForGood(articleIds, Date.now()).then(() => articleIds.length), {
    tell: (counts) => ({ key: 'bulk.deleted', params: { count: sum(counts, (count) => count) } }),
    countOf: (count) => count,
  });
}

function sum<T>(parts: readonly T[], countOf: (part: T) => number): number {
  return parts.reduce((total, part) => total + countOf(part), 0);
}
