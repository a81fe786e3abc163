import type { Extraction } from '@/utils/article/extraction.ts';
import type { PageSummary } from './PageCard.tsx';

/** What the card shows, taken from all that is known of a page. */
export function pageSummary(extraction: Extraction): PageSummary {
  const { url, detection, title, siteName, published, bylines, language, tags, items } = extraction;
  return {
    kind: detection.kind,
    title: title.value ?? url,
    language: language.value,
    siteName: siteName.value ?? new URL(url).hostname,
    published: published.value,
    bylines: bylines.value ?? [],
    tags: tags.map(({ name }) => name),
    itemCount: items.length,
  };
}
