import { storage } from '#imports';

const MAX_SEARCHES = 50;

/** The searches a reader keeps, as written, the newest first. */
const item = storage.defineItem<string[]>('local:savedSearches', { fallback: [] });

/** The queries the reader keeps, in the order they were kept. */
export function loadSavedSearches(): Promise<string[]> {
  return item.getValue();
}

/** Keeps a search, or gives it up; of two pages that do so at once neither is lost. */
export function keepSearch(text: string, isKept: boolean): Promise<void> {
  return navigator.locks.request('savedSearches', async () => {
    const others = (await item.getValue()).filter((search) => search !== text);
    await item.setValue((isKept ? [text, ...others] : others).slice(0, MAX_SEARCHES));
  });
}

/** Adds searches behind those that are kept already. */
export function addSearches(texts: readonly string[]): Promise<void> {
  return navigator.locks.request('savedSearches', async () => {
    await item.setValue([...new Set([...(await item.getValue()), ...texts])].slice(0, MAX_SEARCHES));
  });
}

/** Calls back at every change, from whichever page it was made; returns the unsubscriber. */
export function watchSavedSearches(onChange: (searches: string[]) => void): () => void {
  return item.watch((value) => onChange(value ?? []));
}
