import Dexie, { type Table } from 'dexie';

const counts = new Map<string, number>();
const listeners = new Set<() => void>();
let common = 0;

// Fired once for each transaction that has been committed, in any page or the worker.
Dexie.on('storagemutated', (parts) => {
  const names = new Set(Object.keys(parts).map((part) => /^idb:\/\/[^/]*\/([^/]+)\//u.exec(part)?.[1]));
  for (const name of names) {
    // A page that comes back from the cache has heard of nothing meanwhile, and is told that all has changed.
    if (name === undefined) common++;
    else counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const listener of listeners) listener();
});

/**
 * How often tables have changed since this page began: while it stays the same, what was read of them still holds, and
 * nothing needs to be read to know that.
 */
export function changesOf(tables: readonly Table[]): number {
  return tables.reduce((sum, { name }) => sum + (counts.get(name) ?? 0), common);
}

/** Calls back whenever one of the tables has changed, in any page or the worker; returns the unsubscriber. */
export function whenChanged(tables: readonly Table[], onChange: () => void): () => void {
  let seen = changesOf(tables);
  const listener = (): void => {
    const now = changesOf(tables);
    if (now === seen) return;
    seen = now;
    onChange();
  };
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
