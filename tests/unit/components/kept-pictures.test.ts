import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { keptPictures } from '@/components/reading/kept-pictures.ts';

afterEach(() => vi.restoreAllMocks());

test('kept pictures are addresses of the page’s own, given back when others take their place', async () => {
  const made: string[] = [];
  const revoked: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${made.push('') - 1}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void revoked.push(address));
  const kept = new Map([['https://news.example/a.jpg', new Blob()]]);
  let requery = (): void => {};
  const observe = <T>(query: () => Promise<T>, onValue: (value: T) => void): (() => void) => {
    requery = () => void query().then(onValue);
    requery();
    return () => {};
  };
  const pictures = keptPictures(observe, signal('a1'), async () => new Map(kept));
  expect(pictures.value).toBeNull();
  await vi.waitFor(() => expect(pictures.value?.get('https://news.example/a.jpg')).toBe('blob:0'));
  const before = pictures.value;
  requery();
  await new Promise((resolve) => setTimeout(resolve));
  expect(pictures.value).toBe(before);
  kept.set('https://news.example/b.jpg', new Blob());
  requery();
  await vi.waitFor(() => expect([...(pictures.value?.values() ?? [])]).toEqual(['blob:1', 'blob:2']));
  expect(revoked).toEqual(['blob:0']);
});
