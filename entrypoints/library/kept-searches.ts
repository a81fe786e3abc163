import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Announcer } from '@/components/feedback/announcer.ts';
import { keepSearch, loadSavedSearches, watchSavedSearches } from '@/utils/settings/saved-searches.ts';

/** The searches that the reader keeps, and whether the one that is typed is among them. */
export function createKeptSearches({ attempt }: Announcer, text: ReadonlySignal<string>) {
  const all = signal<string[]>([]);
  const show = (searches: string[]): void => {
    all.value = searches;
  };
  void loadSavedSearches().then(show);
  watchSavedSearches(show);
  const isKept = computed(() => all.value.includes(text.value.trim()));
  return {
    all,
    isKept,
    toggle: () => void attempt(() => keepSearch(text.value.trim(), !isKept.value)),
    forget: (search: string) => void attempt(() => keepSearch(search, false)),
  };
}
