import type { TagChoice } from '@/components/library/TagFilter.tsx';
import { relatedTags } from '@/utils/tags/related-tags.ts';
import { tagKey } from '@/utils/tags/tag-key.ts';

const SHOWN_TAGS = 12;

interface ShownList {
  articles: readonly { tags: string[] }[];
  /** Whether these are all there are, not only the first page of them. */
  isWhole: boolean;
  /** The tag that narrows the list. */
  selectedKey: string | null;
  /** How many articles in the library carry a tag, as far as it is known. */
  libraryCounts: ReadonlyMap<string, number>;
}

/**
 * The tag that narrows the list, then those that would narrow it further. A count says what a click would show, so it
 * is left out where only a part of the list is known.
 */
export function tagChoices({ articles, isWhole, selectedKey, libraryCounts }: ShownList): TagChoice[] {
  const inLibrary = (key: string): number | null => libraryCounts.get(key) ?? null;
  const related = relatedTags([...articles], selectedKey === null ? [] : [selectedKey], SHOWN_TAGS).map(
    ({ tagKey: key, name, count }): TagChoice => ({
      tagKey: key,
      name,
      count: isWhole ? count : selectedKey === null ? inLibrary(key) : null,
    }),
  );
  if (selectedKey === null) return related;
  const name = articles.flatMap(({ tags }) => tags).find((tag) => tagKey(tag) === selectedKey) ?? selectedKey;
  return [{ tagKey: selectedKey, name, count: isWhole ? articles.length : inLibrary(selectedKey) }, ...related];
}
