import { urlKey } from '@/utils/article/url-key.ts';
import type { FeedEntry } from './parsed-feed.ts';

const COMMENT = /#comment-\d+$/u;

/**
 * The identity of an entry across sources: its address, so that a post in two of them is one. Comments stand on their
 * article's page and are not that article; of several entries that link to one page, each goes by its own name.
 */
export function entryKeys(entries: readonly FeedEntry[]): (entry: FeedEntry) => string | null {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { url } of entries) {
    const key = url === null ? null : urlKey(url);
    if (key !== null && seen.size === seen.add(key).size) shared.add(key);
  }
  return ({ url, guid, title }) => {
    if (url === null) return null;
    const key = urlKey(url);
    const comment = COMMENT.exec(url)?.[0];
    if (comment !== undefined) return key + comment;
    return shared.has(key) ? `${key}#${guid ?? title}` : key;
  };
}
