import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import { listArticles } from '@/utils/library/articles.ts';
import { observe } from '@/utils/library/observe.ts';
import type { ArticleRecord } from '@/utils/library/records.ts';
import { callBackground } from '@/utils/messaging/channel.ts';
import { relatedTags } from '@/utils/tags/related-tags.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';

const PAGE_SIZE = 30;
const SHOWN_TAGS = 12;

/** The saved articles, newest first, a page at a time; at most one tag narrows them. */
export function createSavedList({ announce, attempt }: Announcer) {
  const limit = signal(PAGE_SIZE);
  const selectedTag = signal<string | null>(null);
  const articles = live(observe, () => {
    const query = { limit: limit.value, ...(selectedTag.value === null ? {} : { tagKey: selectedTag.value }) };
    return () => listArticles(query);
  });
  /** The tag that narrows the list first, then those that would narrow it further. */
  const tags = computed(() => {
    const shown = valueOr(articles.state.value, []);
    const { value: selected } = selectedTag;
    const related = relatedTags(shown, selected === null ? [] : [selected], SHOWN_TAGS);
    return selected === null
      ? related
      : [{ tagKey: selected, name: spelling(shown, selected), count: shown.length }, ...related];
  });

  const setShelf = (articleId: string, shelf: 'library' | 'trash') =>
    attempt(() => callBackground('setShelf', { articleId, shelf }));

  return {
    articles,
    tags,
    selectedTag,
    selectTag(key: string | null): void {
      limit.value = PAGE_SIZE;
      selectedTag.value = key;
    },
    showMore(): void {
      if (valueOr(articles.state.value, []).length >= limit.value) limit.value += PAGE_SIZE;
    },
    async remove({ id, title }: Pick<ArticleRecord, 'id' | 'title'>): Promise<void> {
      if ((await setShelf(id, 'trash')) === undefined) return;
      announce({ key: 'save.removed', params: { title }, undo: () => void setShelf(id, 'library') });
    },
  };
}

/** The tag as the articles write it; its key when none of them is shown. */
function spelling(articles: readonly ArticleRecord[], key: string): string {
  return articles.flatMap(({ tags }) => tags).find((name) => tagKey(name) === key) ?? key;
}
