import { computed, effect } from '@preact/signals';
import { foundTags } from '@/components/search/found-tags.ts';
import { createSearch } from '@/components/search/search-model.ts';
import { createArticleReader } from '@/utils/library/article-ids.ts';
import { createLibrarySearch, observeSearchable } from '@/utils/library/library-search.ts';
import { findSnippets } from '@/utils/library/snippets.ts';
import { cycleTag } from '@/utils/search/edit-query.ts';
import { loadSearchDraft, saveSearchDraft } from '@/utils/settings/search-draft.ts';
import { SHOWN_TAGS } from './shelf-tags.ts';

const PAGE_SIZE = 30;

/** Searching the saved articles; what is typed survives the popup's closing. */
export function createSavedSearch() {
  const getArticles = createArticleReader();
  const source = { ...createLibrarySearch(), getArticles, findSnippets, watch: observeSearchable };
  const search = createSearch(source, PAGE_SIZE);
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
    tags: computed(() => foundTags(search.text.value, search.facets.value?.tags ?? [], SHOWN_TAGS)),
    /** One press narrows to a tag, the next leaves out what carries it, the third lets it be. */
    pressTag(name: string): void {
      search.setText(cycleTag(search.text.value, name));
    },
  };
}

export type SavedSearch = ReturnType<typeof createSavedSearch>;
