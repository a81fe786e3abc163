import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reopenLibrary } from '@/utils/library/database.ts';

/** Ends the worker’s life after so many steps out of it: whatever it asks of the world from then on fails. */
export function dieAfter(steps: number): { isDead(): boolean; revive(): void } {
  let left = steps;
  const step = (): void => {
    left -= 1;
    if (left < 0) throw new Error('the worker is dead');
  };
  const { transaction } = IDBDatabase.prototype;
  const spies: { mockRestore(): unknown }[] = [
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      step();
      return transaction.apply(this, args);
    }),
  ];
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
    const set = area.set.bind(area);
    const mortal = vi.spyOn(area, 'set').mockImplementation(async (items) => {
      step();
      return set(items);
    });
    spies.push(mortal);
  }
  // Dexie binds a connection's methods when it opens it.
  reopenLibrary();
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (...args: Parameters<typeof fetch>) => {
    step();
    return fetch(...args);
  });
  return {
    isDead: () => left < 0,
    revive: () => {
      for (const spy of spies) spy.mockRestore();
      vi.stubGlobal('fetch', fetch);
      reopenLibrary();
    },
  };
}
