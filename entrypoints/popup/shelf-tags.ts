import type { TagChoice } from '@/components/search/found-tags.ts';
import { mostTelling } from '@/utils/tags/related-tags.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';

/** As many tags as can be wanted beside a small list. */
export const SHOWN_TAGS = 14;

interface ShownList {
  articles: readonly { tags: string[] }[];
  /** Whether these are all there are, not only the first page of them. */
  isWhole: boolean;
  /** How many articles in the library carry a tag, as far as it is known. */
  libraryCounts: ReadonlyMap<string, number>;
}

/** The tags of the shelf's first rows; of a part of them the counts are the library's, which a click would show. */
export function shelfTags({ articles, isWhole, libraryCounts }: ShownList): TagChoice[] {
  const tags = new Map<string, { tagKey: string; name: string; count: number }>();
  for (const article of articles) {
    for (const [key, name] of new Map(article.tags.map((written) => [tagKey(written), written]))) {
      tags.set(key, { tagKey: key, name: tags.get(key)?.name ?? name, count: (tags.get(key)?.count ?? 0) + 1 });
    }
  }
  const countOf = (key: string): number => tags.get(key)?.count ?? 0;
  return mostTelling([...tags.values()], articles.length, { articles: articles.length, countOf })
    .slice(0, SHOWN_TAGS)
    .map((tag) => ({ ...tag, stance: null, count: isWhole ? tag.count : (libraryCounts.get(tag.tagKey) ?? null) }));
}
