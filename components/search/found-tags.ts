import type { Facets } from '@/utils/library/facets.ts';
import { askedTags, type TagStance } from '@/utils/search/edit-query.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';

/** A tag to narrow by, with what the query says of it already. */
export interface TagChoice {
  tagKey: string;
  name: string;
  /** What pressing it would show; `null` when that is not known. */
  count: number | null;
  stance: TagStance;
}

/** The tags that a query speaks of, to be taken back, then those that would narrow its answer further. */
export function foundTags(text: string, found: Facets['tags'], limit: number): TagChoice[] {
  const asked = askedTags(text).map(({ name, stance }): TagChoice => {
    const known = found.find((tag) => tag.tagKey === tagKey(name));
    return { tagKey: tagKey(name), name, stance, count: stance === 'wanted' ? (known?.count ?? null) : null };
  });
  const keys = new Set(asked.map((tag) => tag.tagKey));
  const others = found.filter((tag) => !keys.has(tag.tagKey)).map((tag): TagChoice => ({ ...tag, stance: null }));
  return [...asked, ...others].slice(0, limit);
}
