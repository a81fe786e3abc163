import { storage } from '#imports';

/** Groups of articles, by their ids, of which the reader said that they are not one. */
const item = storage.defineItem<string[]>('local:toldApart', { fallback: [] });

/** A group's name, whatever the order of its articles. */
export function groupKey(articleIds: readonly string[]): string {
  return [...articleIds].sort().join(' ');
}

/** The groups that are no duplicates. */
export function loadToldApart(): Promise<string[]> {
  return item.getValue();
}

/** Remembers that the articles of a group are not one, or forgets it. */
export function tellApart(key: string, areApart: boolean): Promise<void> {
  return navigator.locks.request('toldApart', async () => {
    const others = (await item.getValue()).filter((known) => known !== key);
    await item.setValue(areApart ? [...others, key] : others);
  });
}
