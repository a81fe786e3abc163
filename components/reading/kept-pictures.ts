import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { live, type Observe, valueOr } from '@/components/loading/live.ts';

const NONE: ReadonlyMap<string, Blob> = new Map();

/**
 * An article's kept pictures as addresses of this page's own, by their addresses on the web; they follow the library
 * while pictures still come in, and stay the same as long as no other is there, so that the text is not drawn anew.
 * `null` until the library has answered.
 */
export function keptPictures(
  observe: Observe,
  articleId: ReadonlySignal<string | null>,
  getPictures: (articleId: string) => Promise<ReadonlyMap<string, Blob>>,
): ReadonlySignal<ReadonlyMap<string, string> | null> {
  const kept = live(observe, () => {
    const id = articleId.value;
    return async () => ({ id, blobs: id === null ? NONE : await getPictures(id) });
  });
  const addresses = signal<ReadonlyMap<string, string> | null>(null);
  let shown: string | null = null;
  effect(() => {
    if (kept.state.value.status === 'loading') return;
    const { id, blobs } = valueOr(kept.state.value, { id: null, blobs: NONE });
    const next = [id, ...blobs.keys()].join('\n');
    if (next === shown) return;
    shown = next;
    for (const address of addresses.peek()?.values() ?? []) URL.revokeObjectURL(address);
    addresses.value = new Map([...blobs].map(([url, blob]) => [url, URL.createObjectURL(blob)]));
  });
  return addresses;
}
