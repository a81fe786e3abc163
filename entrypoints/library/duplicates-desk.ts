import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import type { Loadable } from '@/components/loading/live.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import { findLibraryDuplicates } from '@/utils/library/duplicates.ts';
import { mergeArticles, undoMerge } from '@/utils/library/merge-articles.ts';
import { groupKey, loadToldApart, tellApart } from '@/utils/settings/told-apart.ts';

/** Articles that may be one. */
export interface DuplicateGroup {
  key: string;
  articles: ArticleRecord[];
}

/** Looks for articles saved twice, and makes them one. */
export function createDuplicatesDesk({ announce, attempt, achieve }: Announcer) {
  const found = signal<Loadable<DuplicateGroup[]>>({ status: 'loading' });
  const progress = signal({ done: 0, total: 0 });
  const settled = signal<ReadonlySet<string>>(new Set());
  let running = new AbortController();

  const settle = (key: string, isSettled: boolean): void => {
    const next = new Set(settled.value);
    if (isSettled) next.add(key);
    else next.delete(key);
    settled.value = next;
  };

  return {
    progress,
    groups: computed((): Loadable<DuplicateGroup[]> => {
      const { value } = found;
      if (value.status !== 'ready') return value;
      return { status: 'ready', value: value.value.filter(({ key }) => !settled.value.has(key)) };
    }),
    async look(): Promise<void> {
      running.abort();
      running = new AbortController();
      const { signal: stop } = running;
      found.value = { status: 'loading' };
      try {
        const [groups, apart] = await Promise.all([
          findLibraryDuplicates(stop, (done, total) => {
            progress.value = { done, total };
          }),
          loadToldApart(),
        ]);
        settled.value = new Set(apart);
        const named = groups.map((articles) => ({ key: groupKey(articles.map(({ id }) => id)), articles }));
        found.value = { status: 'ready', value: named };
      } catch (error) {
        if (!stop.aborted) found.value = { status: 'failed', detail: String(error) };
      }
    },
    stop(): void {
      running.abort();
    },
    async merge({ key, articles }: DuplicateGroup, keptId: string): Promise<void> {
      const others = articles.map(({ id }) => id).filter((id) => id !== keptId);
      const before = await attempt(() => mergeArticles(keptId, others, Date.now()));
      if (before === undefined || before === null) return;
      settle(key, true);
      const undo = async (): Promise<void> => {
        if (await achieve(() => undoMerge(before, Date.now()))) settle(key, false);
      };
      announce({ key: 'duplicates.merged', params: { count: articles.length }, undo: () => void undo() });
    },
    async keepApart({ key }: DuplicateGroup): Promise<void> {
      const tell = async (areApart: boolean): Promise<boolean> => {
        const isTold = await achieve(() => tellApart(key, areApart));
        if (isTold) settle(key, areApart);
        return isTold;
      };
      if (await tell(true)) announce({ key: 'duplicates.keptApart', undo: () => void tell(false) });
    },
  };
}
