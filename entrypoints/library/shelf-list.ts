import { batch, computed, effect, signal } from '@preact/signals';
import { rowPictures } from '@/components/library/row-pictures.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import { createSearch } from '@/components/search/search-model.ts';
import type { ListPlace } from '@/utils/article/list-place.ts';
import { getArticles, listArticleIds } from '@/utils/library/article-ids.ts';
import type { ArticleRecord, Shelf } from '@/utils/library/article-records.ts';
import { createLibrarySearch, observeSearchable } from '@/utils/library/library-search.ts';
import { observe } from '@/utils/library/observe.ts';
import { getLeadPictures } from '@/utils/library/pictures.ts';
import { findSnippets } from '@/utils/library/snippets.ts';
import { cycleTag } from '@/utils/search/edit-query.ts';
import type { Snippet } from '@/utils/search/snippet.ts';
import { createSelection } from './selection.ts';

/** As many of what was found are listed; the total is told beside them. */
const MOST_FOUND = 10_000;

interface SeenRows {
  articles: ArticleRecord[];
  snippets: ReadonlyMap<string, Snippet>;
}

const NOTHING_SEEN: SeenRows = { articles: [], snippets: new Map() };

/** What the list shows: a shelf by its ids, or what was found; rows are read as they come into view. */
export function createShelfList(text: string) {
  const source = { ...createLibrarySearch(), getArticles, findSnippets, watch: observeSearchable };
  const search = createSearch(source, MOST_FOUND, { withRows: false });
  const view = signal<Shelf>('library');
  const cursor = signal(0);
  const seen = signal({ from: 0, to: 0 });

  const shelf = live(observe, () => {
    const wanted = view.value;
    return () => listArticleIds(wanted);
  });
  const found = computed(() => (search.answer.value?.status === 'ready' ? search.answer.value.value : null));
  const isSearching = computed(() => search.answer.value !== null);
  const ids = computed(() => (isSearching.value ? (found.value?.ids ?? []) : valueOr(shelf.state.value, [])));
  const selection = createSelection(ids);
  const rows = live(observe, () => {
    const { from, to } = seen.value;
    const wanted = [...ids.value.slice(from, to), ...ids.value.slice(cursor.value, cursor.value + 1)];
    const query = found.value?.query;
    return async (): Promise<SeenRows> => {
      const articles = await getArticles(wanted);
      return { articles, snippets: query === undefined ? NOTHING_SEEN.snippets : await findSnippets(articles, query) };
    };
  });
  const seenRows = computed(() => valueOr(rows.state.value, NOTHING_SEEN));
  effect(() => {
    if (cursor.peek() >= ids.value.length) cursor.value = Math.max(0, ids.value.length - 1);
  });
  search.setText(text);
  // Here filters and tags are always in sight.
  search.open();

  const show = (change: () => void): void =>
    batch(() => {
      change();
      cursor.value = 0;
      selection.clear();
    });
  const searchFor = (next: string): void => show(() => search.setText(next));

  return {
    search,
    view,
    shelf,
    found,
    isSearching,
    /** For pages that go on from here. */
    place: computed((): ListPlace => (isSearching.value ? { text: search.text.value } : { shelf: view.value })),
    ids,
    cursor,
    selection,
    articles: computed(() => new Map(seenRows.value.articles.map((article) => [article.id, article]))),
    snippets: computed(() => seenRows.value.snippets),
    pictures: rowPictures(
      observe,
      computed(() => seenRows.value.articles),
      getLeadPictures,
    ),
    see(from: number, to: number): void {
      seen.value = { from, to };
    },
    showShelf(next: Shelf): void {
      show(() => {
        search.setText('');
        view.value = next;
      });
    },
    searchFor,
    /** One press narrows what is shown to a tag, the next leaves out what carries it, the third lets it be. */
    pressTag(name: string): void {
      const isArchive = !isSearching.value && view.value === 'archive';
      searchFor(cycleTag(isArchive ? 'is:archived' : search.text.value, name));
    },
    moveCursor(step: number): void {
      cursor.value = Math.min(Math.max(0, cursor.value + step), Math.max(0, ids.value.length - 1));
    },
    /** What an action is about: what is selected, else the article at the cursor. */
    targets(): string[] {
      const { size } = selection.selected.value;
      return size > 0 ? [...selection.selected.value] : ids.value.slice(cursor.value, cursor.value + 1);
    },
  };
}

export type ShelfList = ReturnType<typeof createShelfList>;
