import { batch, computed, effect, signal } from '@preact/signals';
import { live, valueOr } from '@/components/loading/live.ts';
import { createSearch } from '@/components/search/search-model.ts';
import type { ListPlace } from '@/utils/article/list-place.ts';
import { getArticles, listArticleIds, type ShelfView } from '@/utils/library/article-ids.ts';
import { createLibrarySearch, observeSearchable } from '@/utils/library/library-search.ts';
import { observe } from '@/utils/library/observe.ts';
import type { ArticleRecord } from '@/utils/library/records.ts';
import { findSnippets } from '@/utils/library/snippets.ts';
import { topTags } from '@/utils/library/tags.ts';
import { loadSavedSearches, watchSavedSearches } from '@/utils/settings/saved-searches.ts';

/** As many of what was found are listed; the total is told beside them. */
const MOST_FOUND = 500;
const SHOWN_TAGS = 60;

/** What the list shows: a shelf or a tag by their ids, or what was found; rows are read as they come into view. */
export function createShelfList(text: string) {
  const search = createSearch({ ...createLibrarySearch(), findSnippets, watch: observeSearchable }, MOST_FOUND);
  const view = signal<ShelfView>({ shelf: 'library', tagKey: null });
  const cursor = signal(0);
  const selected = signal<ReadonlySet<string>>(new Set());
  const seen = signal({ from: 0, to: 0 });
  const savedSearches = signal<string[]>([]);

  const shelf = live(observe, () => {
    const query = view.value;
    return () => listArticleIds(query);
  });
  const found = computed(() => (search.answer.value?.status === 'ready' ? search.answer.value.value : null));
  const isSearching = computed(() => search.answer.value !== null);
  const ids = computed(() =>
    isSearching.value ? (found.value?.articles.map(({ id }) => id) ?? []) : valueOr(shelf.state.value, []),
  );
  const rows = live(observe, () => {
    const { from, to } = seen.value;
    const wanted = [...ids.value.slice(from, to), ...ids.value.slice(cursor.value, cursor.value + 1)];
    return () => getArticles(wanted);
  });
  const tags = live(observe, () => () => topTags(SHOWN_TAGS));

  const reset = (): void => {
    cursor.value = 0;
    selected.value = new Set();
  };
  // What is gone from the list cannot stay selected.
  effect(() => {
    const listed = new Set(ids.value);
    const kept = [...selected.peek()].filter((id) => listed.has(id));
    if (kept.length !== selected.peek().size) selected.value = new Set(kept);
    if (cursor.peek() >= ids.value.length) cursor.value = Math.max(0, ids.value.length - 1);
  });

  void loadSavedSearches().then((searches) => {
    savedSearches.value = searches;
  });
  watchSavedSearches((searches) => {
    savedSearches.value = searches;
  });
  search.setText(text);

  return {
    search,
    view,
    shelf,
    found,
    isSearching,
    /** For pages that go on from here. */
    place: computed((): ListPlace => placeOf(view.value, search.text.value)),
    ids,
    cursor,
    selected,
    savedSearches,
    tags: computed(() => valueOr(tags.state.value, [])),
    articles: computed(() => new Map(valueOr(rows.state.value, [] as ArticleRecord[]).map((row) => [row.id, row]))),
    see(from: number, to: number): void {
      seen.value = { from, to };
    },
    showView(next: ShelfView): void {
      batch(() => {
        search.setText('');
        view.value = next;
        reset();
      });
    },
    searchFor(next: string): void {
      batch(() => {
        search.setText(next);
        reset();
      });
    },
    moveCursor(step: number): void {
      cursor.value = Math.min(Math.max(0, cursor.value + step), Math.max(0, ids.value.length - 1));
    },
    toggle(id: string): void {
      const next = new Set(selected.value);
      if (!next.delete(id)) next.add(id);
      selected.value = next;
    },
    selectAll(): void {
      selected.value = new Set(selected.value.size === ids.value.length ? [] : ids.value);
    },
    /** What an action is about: what is selected, else the article at the cursor. */
    targets(): string[] {
      if (selected.value.size > 0) return [...selected.value];
      return ids.value.slice(cursor.value, cursor.value + 1);
    },
  };
}

function placeOf({ shelf, tagKey }: ShelfView, text: string): ListPlace {
  return text.trim() !== '' ? { text } : { shelf, ...(tagKey === null ? {} : { tagKey }) };
}

export type ShelfList = ReturnType<typeof createShelfList>;
