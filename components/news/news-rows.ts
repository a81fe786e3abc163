import type { NewsGap, NewsList } from '@/utils/library/news-list.ts';

/** What the list is made of besides posts: where a source begins, and where some of its posts may be missing. */
export type NewsRow =
  | { kind: 'post'; key: string; id: string }
  | { kind: 'source'; key: string; sourceId: string; count: number }
  | { kind: 'gap'; key: string; gap: NewsGap };

interface NewsLayout extends Omit<NewsList, 'ids'> {
  ids: readonly string[];
  /** Parted by source; else in one row by time. */
  bySource: boolean;
  /** Only posts that one of these sources brought; `null` for all. */
  sourceIds: ReadonlySet<string> | null;
}

/** The rows of the list in their order; sources by their first post. */
export function layNewsOut({ ids, sourcesOf, gaps, bySource, sourceIds }: NewsLayout): NewsRow[] {
  const shownSource = (id: string): string =>
    sourcesOf.get(id)?.find((sourceId) => sourceIds === null || sourceIds.has(sourceId)) ?? '';
  const shown = sourceIds === null ? ids : ids.filter((id) => shownSource(id) !== '');
  const shownGaps = gaps.filter(({ sourceId }) => sourceIds === null || sourceIds.has(sourceId));
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ({ afterId }: NewsGap): number => (afterId === null ? -1 : (places.get(afterId) ?? -1));

  const withGaps = (posts: readonly string[], own: readonly NewsGap[]): NewsRow[] => {
    const waiting = own.toSorted((a, b) => placeOf(a) - placeOf(b));
    const rows: NewsRow[] = [];
    const tell = (before: number): void => {
      for (let [gap] = waiting; gap && placeOf(gap) < before; [gap] = waiting) {
        rows.push({ kind: 'gap', key: `gap ${gap.sourceId}`, gap });
        waiting.shift();
      }
    };
    for (const id of posts) {
      tell(places.get(id) ?? 0);
      rows.push({ kind: 'post', key: id, id });
    }
    tell(Number.POSITIVE_INFINITY);
    return rows;
  };

  if (!bySource) return withGaps(shown, shownGaps);
  const groups = Map.groupBy(shown, shownSource);
  const empty = shownGaps.filter(({ sourceId }) => !groups.has(sourceId)).map(({ sourceId }) => sourceId);
  return [...groups.keys(), ...new Set(empty)].flatMap((sourceId) => {
    const posts = groups.get(sourceId) ?? [];
    const own = shownGaps.filter((gap) => gap.sourceId === sourceId);
    return [{ kind: 'source', key: `source ${sourceId}`, sourceId, count: posts.length }, ...withGaps(posts, own)];
  });
}
