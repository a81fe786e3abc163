import { batch, computed, effect, signal } from '@preact/signals';
import { live, valueOr } from '@/components/loading/live.ts';
import { highlightQuery } from '@/utils/feeds/keyword-rules.ts';
import type { KeywordRule } from '@/utils/feeds/source-preferences.ts';
import type { NewsFilter, NewsList } from '@/utils/library/news-list.ts';
import type { NewsSource } from '@/utils/library/news-source.ts';
import { keepPlaces } from './keep-places.ts';
import { layNewsOut } from './news-rows.ts';

export type NewsOrder = 'time' | 'source';

const NONE: NewsList = { ids: [], sourcesOf: new Map(), gaps: [] };

/** A folder holds those within it too; their names are joined by ` / `. */
function isWithin(folder: string, name: string): boolean {
  return folder === name || (name !== '' && folder.startsWith(`${name} / `));
}

/** What the New view lists and how; rows are read as they come into view, so that thousands cost no more than a few. */
export function createNewsList(source: NewsSource) {
  const { observe, listNews, countUnread, getEntries, listSources, savedUrlKeys } = source;
  const filter = signal<NewsFilter>('unread');
  const order = signal<NewsOrder>('time');
  /** `null` for all; the empty one holds what is in no folder. */
  const folder = signal<string | null>(null);
  const cursor = signal(0);
  const seen = signal({ from: 0, to: 0 });
  const rules = signal<readonly KeywordRule[]>([]);
  /** Posts that were read in this view: they stay where they stand until the view changes. */
  const readHere = signal<ReadonlySet<string>>(new Set());
  const ids = signal<readonly string[]>([]);

  const sources = live(observe, () => listSources);
  const followed = computed(() => new Map(valueOr(sources.state.value, []).map((one) => [one.id, one])));
  const listed = live(observe, () => {
    const { value: wanted } = filter;
    const bySource = order.value === 'source' || folder.value !== null;
    return () => listNews(wanted, bySource);
  });
  const list = computed(() => valueOr(listed.state.value, NONE));
  effect(() => {
    const { value } = list;
    ids.value = keepPlaces(value.ids, ids.peek(), readHere.peek());
  });
  // Who brought a post that has left the list is known from before.
  let known: NewsList['sourcesOf'] = new Map();
  const sourcesOf = computed(() => {
    known = new Map([...known, ...list.value.sourcesOf]);
    return known;
  });

  const rows = computed(() => {
    const { value: name } = folder;
    const inFolder = (one: { folder: string }): boolean => name === null || isWithin(one.folder, name);
    const sourceIds = new Set([...followed.value.values()].filter(inFolder).map(({ id }) => id));
    const bySource = order.value === 'source';
    return layNewsOut({
      ...list.value,
      ids: ids.value,
      sourcesOf: sourcesOf.value,
      bySource,
      sourceIds: name === null ? null : sourceIds,
    });
  });
  const entryIds = computed(() => rows.value.flatMap((row) => (row.kind === 'post' ? [row.id] : [])));
  const drawn = live(observe, () => {
    const { from, to } = seen.value;
    const at = cursor.value;
    const wanted = [...rows.value.slice(from, to), ...rows.value.slice(at, at + 1)];
    const wantedIds = wanted.flatMap((row) => (row.kind === 'post' ? [row.id] : []));
    return async () => {
      const entries = await getEntries(wantedIds);
      const saved = await savedUrlKeys(entries.map(({ urlKey }) => urlKey));
      return { entries: new Map(entries.map((entry) => [entry.id, entry])), saved };
    };
  });
  const counted = live(observe, () => countUnread);
  const unreadHere = computed(() => list.value.ids.length);

  /** The nearest row at or beyond a place that is a post; the cursor stands on nothing else. */
  const postNear = (index: number, step: 1 | -1): number => {
    const { value } = rows;
    for (let at = index; at >= 0 && at < value.length; at += step) if (value[at]?.kind === 'post') return at;
    return -1;
  };
  effect(() => {
    const { value } = rows;
    if (value[cursor.peek()]?.kind === 'post') return;
    const near = postNear(Math.min(cursor.peek(), value.length - 1), 1);
    cursor.value = near === -1 ? Math.max(0, postNear(value.length - 1, -1)) : near;
  });

  const show = (change: () => void): void =>
    batch(() => {
      change();
      readHere.value = new Set();
      ids.value = list.peek().ids;
      cursor.value = 0;
    });

  return {
    filter,
    order,
    folder,
    cursor,
    rules,
    listed,
    sources: followed,
    folders: computed(() => [...new Set([...followed.value.values()].map((one) => one.folder))].filter(Boolean).sort()),
    isFollowing: computed(() => sources.state.value.status !== 'ready' || followed.value.size > 0),
    rows,
    /** The posts of the list as it is narrowed, in their order. */
    entryIds,
    entries: computed(() => valueOr(drawn.state.value, { entries: new Map(), saved: new Set<string>() }).entries),
    savedKeys: computed(() => valueOr(drawn.state.value, { entries: new Map(), saved: new Set<string>() }).saved),
    gaps: computed(() => rows.value.flatMap((row) => (row.kind === 'gap' ? [row.gap.sourceId] : []))),
    /** The badge's number. */
    counted: computed(() => valueOr(counted.state.value, 0)),
    /** Unread posts of sources that do not count. */
    uncounted: computed(() =>
      filter.value === 'unread' ? Math.max(0, unreadHere.value - valueOr(counted.state.value, 0)) : 0,
    ),
    /** What stands out in the posts of these sources. */
    highlight: (sourceIds: readonly string[]) =>
      highlightQuery([...rules.value, ...sourceIds.flatMap((id) => followed.value.get(id)?.rules ?? [])]),
    see(from: number, to: number): void {
      seen.value = { from, to };
    },
    moveCursor(step: number): void {
      const last = rows.value.length - 1;
      const from = Math.min(Math.max(0, cursor.value + step), last);
      const to = postNear(from, step < 0 ? -1 : 1);
      if (to !== -1) cursor.value = to;
      else if (!Number.isFinite(step)) cursor.value = Math.max(0, postNear(step < 0 ? 0 : last, step < 0 ? 1 : -1));
    },
    keepHere(entryIds: readonly string[]): void {
      readHere.value = new Set([...readHere.value, ...entryIds]);
    },
    showFilter: (next: NewsFilter) => show(() => (filter.value = next)),
    showOrder: (next: NewsOrder) => show(() => (order.value = next)),
    showFolder: (next: string | null) => show(() => (folder.value = next)),
  };
}

export type NewsListModel = ReturnType<typeof createNewsList>;
