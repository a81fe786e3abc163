import { tagKey } from './tag-key.ts';

export interface RelatedTag {
  tagKey: string;
  name: string;
  /** How many of the articles shown carry it. */
  count: number;
}

/**
 * The tags of the articles shown, the most telling first: the nearer a tag comes to parting them in halves, the more
 * a click on it narrows. `exclude` holds the keys that are filters already.
 */
export function relatedTags(articles: { tags: string[] }[], exclude: readonly string[], limit: number): RelatedTag[] {
  const tags = new Map<string, RelatedTag>();
  for (const article of articles) {
    for (const name of new Map(article.tags.map((tag) => [tagKey(tag), tag])).values()) {
      const key = tagKey(name);
      const tag = tags.get(key) ?? { tagKey: key, name, count: 0 };
      tags.set(key, { ...tag, count: tag.count + 1 });
    }
  }
  const telling = ({ count }: RelatedTag) => entropy(count / articles.length);
  return [...tags.values()]
    .filter((tag) => !exclude.includes(tag.tagKey))
    .sort((a, b) => telling(b) - telling(a) || b.count - a.count || a.name.localeCompare(b.name))
    .slice(0, limit);
}

/** Binary entropy in bits: how much it tells to know whether an article carries a tag of this share. */
function entropy(share: number): number {
  return share <= 0 || share >= 1 ? 0 : -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);
}
