import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { afterPaint } from '@/components/loading/after-paint.ts';
import { live, type Observe } from '@/components/loading/live.ts';
import type { ArticleRecord } from '@/utils/library/article-records.ts';
import type { PictureRecord } from '@/utils/library/picture-records.ts';

/**
 * The kept lead pictures of the rows that are shown, small where they can be, by article, as addresses of this page's own. An article of which
 * none is kept has none here: looking at a list tells no site of it.
 */
export function rowPictures(
  observe: Observe,
  shown: ReadonlySignal<readonly ArticleRecord[]>,
  getLeadPictures: (articles: readonly ArticleRecord[]) => Promise<ReadonlyMap<string, PictureRecord>>,
): ReadonlySignal<ReadonlyMap<string, string>> {
  const painted = signal<readonly ArticleRecord[]>([]);
  effect(() => {
    const { value } = shown;
    // The rows come first: what illustrates them is read once they are painted.
    return afterPaint(() => {
      painted.value = value;
    });
  });
  const kept = live(observe, () => {
    const { value } = painted;
    return () => getLeadPictures(value);
  });
  const addresses = signal<ReadonlyMap<string, string>>(new Map());
  let byHash = new Map<string, string>();
  effect(() => {
    const { value } = kept.state;
    if (value.status !== 'ready') return;
    const next = new Map<string, string>();
    for (const { hash, blob, thumbnail } of value.value.values()) {
      next.set(hash, next.get(hash) ?? byHash.get(hash) ?? URL.createObjectURL(thumbnail ?? blob));
    }
    for (const [hash, address] of byHash) if (!next.has(hash)) URL.revokeObjectURL(address);
    byHash = next;
    addresses.value = new Map([...value.value].map(([id, { hash }]) => [id, next.get(hash) ?? '']));
  });
  return addresses;
}
