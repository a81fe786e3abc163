import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { LibraryDatabase, library } from '@/utils/library/database.ts';
import { whenOutdated } from '@/utils/library/other-versions.ts';

const TERM = { id: 't', pairKey: 'zh en', source: '古厝', target: 'old house', updatedAt: 1 };
const term = { ...TERM, pair: { source: 'zh', target: 'en' } };

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The next openings fail as Chromium's do when its files are busy. */
function failOpenings(times: number): void {
  const { open } = IDBFactory.prototype;
  let left = times;
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (left-- <= 0) return open.call(indexedDB, name, version);
    const error = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    const request = { error, onerror: null as ((event: unknown) => void) | null };
    setTimeout(() =>
      request.onerror?.({ target: request, type: 'error', preventDefault: () => {}, stopPropagation: () => {} }),
    );
    return request as unknown as IDBOpenDBRequest;
  });
}

test('an opening that fails for a while is waited for; who asked does not notice', async () => {
  await library().glossaryTerms.put(term);
  library().close({ disableAutoOpen: false });
  failOpenings(3);
  expect(await library().glossaryTerms.get('t')).toEqual(term);
});

test('one that fails for good is told, and the next to ask heals it; nothing is deleted', async () => {
  await library().glossaryTerms.put(term);
  library().close({ disableAutoOpen: false });
  failOpenings(99);
  const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const asked = expect(library().glossaryTerms.get('t')).rejects.toThrow(/backing store/iu);
  await vi.advanceTimersByTimeAsync(60_000);
  await asked;
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(await library().glossaryTerms.get('t')).toEqual(term);
  expect(deleted).not.toHaveBeenCalled();
});

test('closed by force, it is opened again', async () => {
  await library().glossaryTerms.put(term);
  forceCloseDatabase(library().backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);
  expect(await library().glossaryTerms.get('t')).toEqual(term);
});

/** A later Windlion's database: the same name, a higher version, another shape of rows. */
async function upgradeElsewhere(name: string): Promise<Dexie> {
  const later = new Dexie(name);
  later.version(2).stores({ glossaryTerms: 'id, pairKey, later', novelties: 'id' });
  await later.open();
  return later;
}

test('an upgrade elsewhere closes old code for good: it is told, and writes no old rows', async () => {
  const old = new LibraryDatabase('upgraded');
  await old.glossaryTerms.put(term);
  const told = new Promise<void>((resolve) => whenOutdated(resolve));
  const later = await upgradeElsewhere('upgraded');
  await told;
  await expect(old.glossaryTerms.put({ ...term, target: 'old code' })).rejects.toThrow();
  expect(await later.table('glossaryTerms').toArray()).toEqual([term]);
  later.close();
});

test('old code does not open a later library, nor mend its schema', async () => {
  const first = new LibraryDatabase('later');
  await first.glossaryTerms.put(term);
  first.close();
  (await upgradeElsewhere('later')).close();
  const old = new LibraryDatabase('later');
  await expect(old.glossaryTerms.put({ ...term, target: 'old code' })).rejects.toThrow();
  const later = await upgradeElsewhere('later');
  expect(later.backendDB().version).toBe(20);
  expect(await later.table('glossaryTerms').toArray()).toEqual([term]);
  later.close();
});
