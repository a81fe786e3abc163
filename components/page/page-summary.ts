import type { Extraction } from '@/utils/article/extraction.ts';
import type { PageSummary } from './PageCard.tsx';
import type { PageTerm } from './TermChips.tsx';

/** What the card shows, taken from all that is known of a page; a saved one has the tags the reader gave it. */
export function pageSummary(extraction: Extraction, savedTags: readonly string[] | undefined): PageSummary {
  const { url, detection, title, siteName, published, modified, bylines, language, tags, items } = extraction;
  return {
    kind: detection.kind,
    title: title.value ?? url,
    language: language.value,
    siteName: siteName.value ?? new URL(url).hostname,
    published: published.value,
    modified: modified.value,
    bylines: bylines.value ?? [],
    terms: [...sectionsOf(extraction), ...named(savedTags ?? tags.map(({ name }) => name), false)],
    itemCount: items.length,
  };
}

function sectionsOf({ section, categories }: Extraction): PageTerm[] {
  const names = [...(section.value === null ? [] : [section.value]), ...categories.map(({ name }) => name)];
  return named(names, true);
}

function named(names: readonly string[], isSection: boolean): PageTerm[] {
  return [...new Set(names)].map((name) => ({ name, isSection }));
}
