import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import { setFavourite, setRead } from '@/utils/library/article-edits.ts';
import type { ArticleRecord, Shelf } from '@/utils/library/article-records.ts';
import { listArticles } from '@/utils/library/articles.ts';
import { observe } from '@/utils/library/observe.ts';
import { countTags } from '@/utils/library/tags.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';
import { shelfTags } from './shelf-tags.ts';

const PAGE_SIZE = 30;

/** The saved articles, newest first, a page at a time. */
export function createSavedList({ announce, attempt, achieve }: Announcer) {
  const limit = signal(PAGE_SIZE);
  const articles = live(observe, () => {
    const query = { limit: limit.value };
    return () => listArticles(query);
  });
  const shown = computed(() => valueOr(articles.state.value, []));
  const isWhole = computed(() => shown.value.length < limit.value);
  const libraryCounts = live(observe, () => {
    const keys = isWhole.value ? [] : shown.value.flatMap(({ tags }) => tags.map(tagKey));
    return () => countTags([...new Set(keys)]);
  });

  const setShelf = (articleId: string, shelf: Shelf) =>
    attempt(() => callBackground('moveArticles', { articleIds: [articleId], shelf }));

  return {
    articles,
    shown,
    tags: computed(() =>
      shelfTags({
        articles: shown.value,
        isWhole: isWhole.value,
        libraryCounts: valueOr(libraryCounts.state.value, new Map()),
      }),
    ),
    showMore(): void {
      if (!isWhole.value) limit.value += PAGE_SIZE;
    },
    async remove({ id, title, shelf }: Pick<ArticleRecord, 'id' | 'title' | 'shelf'>): Promise<void> {
      if ((await setShelf(id, 'trash')) === undefined) return;
      announce({ key: 'save.removed', params: { title }, undo: () => void setShelf(id, shelf) });
    },
    /** To the archive, or from there back to the shelf. */
    async archive({ id, title, shelf }: ArticleRecord): Promise<void> {
      const isArchived = shelf === 'archive';
      if ((await setShelf(id, isArchived ? 'library' : 'archive')) === undefined) return;
      const key = isArchived ? 'article.unarchived' : 'article.archived';
      announce({ key, params: { title }, undo: () => void setShelf(id, shelf) });
    },
    async toggleFavourite({ id, title, favourite }: ArticleRecord): Promise<void> {
      const set = (isFavourite: boolean) => achieve(() => setFavourite(id, isFavourite, Date.now()));
      if (!(await set(favourite === 0))) return;
      const key = favourite === 0 ? 'article.favourited' : 'article.unfavourited';
      announce({ key, params: { title }, undo: () => void set(favourite === 1) });
    },
    markRead({ id }: ArticleRecord): void {
      void attempt(() => setRead(id, true, Date.now()));
    },
  };
}
