import { computed, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { live, valueOr } from '@/components/loading/live.ts';
import { countUnread, getEntries, listEntryIds } from '@/utils/library/entries.ts';
import type { EntryRecord } from '@/utils/library/entry-record.ts';
import { observe } from '@/utils/library/observe.ts';
import { callBackground } from '@/utils/messaging/channel.ts';

const PAGE_SIZE = 30;

/** Unread posts, newest first; what is read while the popup is open stays in its place, so that no row jumps. */
export function createNews({ announce, attempt }: Announcer) {
  const limit = signal(PAGE_SIZE);
  const readHere = signal<readonly EntryRecord[]>([]);
  const unread = live(observe, () => {
    const { value: most } = limit;
    return async () => getEntries((await listEntryIds('unread')).slice(0, most));
  });
  const count = live(observe, () => countUnread);

  const entries = computed(() => {
    const still = valueOr(unread.state.value, []);
    const ids = new Set(still.map(({ id }) => id));
    return [...still, ...readHere.value.filter(({ id }) => !ids.has(id))].sort((a, b) => b.sortAt - a.sortAt);
  });

  const markRead = async (read: readonly EntryRecord[], entryIds: string[]): Promise<boolean> => {
    const known = new Set(readHere.value.map(({ id }) => id));
    const added = read.filter(({ id }) => !known.has(id)).map((entry): EntryRecord => ({ ...entry, unread: 0 }));
    readHere.value = [...readHere.value, ...added];
    return (await attempt(() => callBackground('markRead', { entryIds, gapsOf: [] }))) !== undefined;
  };

  return {
    unread,
    entries,
    unreadCount: computed(() => valueOr(count.state.value, 0)),
    showMore(): void {
      if (valueOr(unread.state.value, []).length >= limit.value) limit.value += PAGE_SIZE;
    },
    async markRead(entry: EntryRecord): Promise<void> {
      await markRead([entry], [entry.id]);
    },
    async markAllRead(): Promise<void> {
      const ids = (await attempt(() => listEntryIds('unread'))) ?? [];
      if (await markRead(valueOr(unread.state.value, []), ids)) announce({ key: 'news.allRead' });
    },
  };
}
