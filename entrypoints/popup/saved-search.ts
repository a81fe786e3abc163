import { computed, effect } from '@preact/signals';
import { createSearch } from '@/components/search/search-model.ts';
import { createLibrarySearch, observeSearchable } from '@/utils/library/library-search.ts';
import { findSnippets } from '@/utils/library/snippets.ts';
import { asksForTag } from '@/utils/search/edit-query.ts';
import { loadSearchDraft, saveSearchDraft } from '@/utils/settings/search-draft.ts';
import { type RelatedTag, relatedTags } from '@/utils/tags/related-tags.ts';

const PAGE_SIZE = 30;
const SHOWN_TAGS = 12;

/** Searching the saved articles; what is typed survives the popup's closing. */
export function createSavedSearch() {
  const search = createSearch({ ...createLibrarySearch(), findSnippets, watch: observeSearchable }, PAGE_SIZE);
  let isRestored = false;
  effect(() => {
    const text = search.text.value;
    if (isRestored) void saveSearchDraft(text);
  });
  void loadSearchDraft().then((draft) => {
    isRestored = true;
    if (search.text.peek() === '') search.text.value = draft;
  });

  return {
    ...search,
    /** The related tags of what was found; counts only where all of it is shown. */
    tags: computed(() => {
      if (search.answer.value?.status !== 'ready') return [];
      const { articles, total, text } = search.answer.value.value;
      const isWhole = total === articles.length;
      const isAsked = (tag: RelatedTag): boolean => asksForTag(text, tag.name);
      const tags = relatedTags(articles, [], Number.POSITIVE_INFINITY);
      // What narrows stands first, to be taken back.
      return [...tags.filter(isAsked), ...tags.filter((tag) => !isAsked(tag))]
        .slice(0, SHOWN_TAGS)
        .map((tag) => ({ ...tag, count: isWhole ? tag.count : null, isAsked: isAsked(tag) }));
    }),
  };
}

export type SavedSearch = ReturnType<typeof createSavedSearch>;
