import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { LibraryDatabase } from '@/utils/library/database.ts';

/** One library as version N wrote it: its stores and every table's rows. A version without its fixture fails here. */
interface LibraryFixture {
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}

const current = new LibraryDatabase('probe').verno;
const versions = Array.from({ length: current }, (_, index) => index + 1);

function readFixture(version: number): LibraryFixture {
  const name = `v${String(version).padStart(3, '0')}.json`;
  return JSON.parse(readFileSync(new URL(`../../fixtures/library/${name}`, import.meta.url), 'utf8'));
}

test.each(versions)('a library of version %i opens today with every row in it', async (version) => {
  const { stores, rows } = readFixture(version);
  const name = `library-v${version}`;
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, records] of Object.entries(rows)) await old.table(table).bulkAdd(records);
  old.close();

  const today = new LibraryDatabase(name);
  for (const table of today.tables)
    expect([table.name, await table.count()]).toEqual([table.name, rows[table.name]?.length]);
  expect(await today.articles.where('[shelf+savedAt]').between(['library', 0], ['library', Infinity]).count()).toBe(2);
  expect(await today.entries.where('counted').equals(1).count()).toBe(1);
  today.close();
});
