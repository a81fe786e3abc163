import type { Extraction } from '@/utils/article/extraction.ts';
import { urlKey } from '@/utils/article/url-key.ts';

/**
 * Whether a page's canonical address is that of an article it showed before: sites that swap their articles without
 * loading a page often leave it standing. `loadedUrl` is the address the document was loaded from.
 */
export function isStaleAddress(canonicalUrl: string, url: string, loadedUrl: string): boolean {
  const loaded = urlKey(loadedUrl);
  return urlKey(canonicalUrl) === loaded && urlKey(url) !== loaded;
}

/** An extraction without canonical addresses of an article shown before. */
export function withoutStaleAddress(extraction: Extraction, loadedUrl: string): Extraction {
  const { url, canonicalUrl } = extraction;
  const candidates = canonicalUrl.candidates.filter(({ value }) => !isStaleAddress(value, url, loadedUrl));
  if (candidates.length === canonicalUrl.candidates.length) return extraction;
  return { ...extraction, canonicalUrl: { value: candidates[0]?.value ?? null, candidates } };
}
