import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rowPictures } from '@/components/library/row-pictures.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';

const made: string[] = [];
const revoked: string[] = [];

beforeEach(() => {
  made.length = 0;
  revoked.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${made.push('') - 1}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void revoked.push(address));
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const rows = (...ids: string[]) => ids.map((id) => ({ id }) as ArticleRecord);
const observe = <T>(query: () => Promise<T>, onValue: (value: T) => void): (() => void) => {
  void query().then(onValue);
  return () => {};
};

test('a picture has one address however many rows show it, and keeps it until no row does', async () => {
  const shown = signal(rows('a', 'b'));
  const hashes = new Map(Object.entries({ a: 'roof', b: 'roof', c: 'well' }));
  const asked: string[][] = [];
  const pictures = rowPictures(observe, shown, async (articles) => {
    asked.push(articles.map(({ id }) => id));
    return new Map(
      articles.map(({ id }) => [id, { hash: hashes.get(id) ?? '', blob: new Blob(), bytes: 0, width: 1, height: 1 }]),
    );
  });
  // Nothing is looked up for the rows before they are painted.
  expect(asked).toEqual([[]]);
  await vi.waitFor(() =>
    expect([...pictures.value]).toEqual([
      ['a', 'blob:0'],
      ['b', 'blob:0'],
    ]),
  );
  shown.value = rows('b', 'c');
  await vi.waitFor(() =>
    expect([...pictures.value]).toEqual([
      ['b', 'blob:0'],
      ['c', 'blob:1'],
    ]),
  );
  expect(revoked).toEqual([]);
  shown.value = rows('c');
  await vi.waitFor(() => expect(revoked).toEqual(['blob:0']));
  expect([...pictures.value]).toEqual([['c', 'blob:1']]);
});
