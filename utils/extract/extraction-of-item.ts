import type { Extraction, Field, ListItem } from '@/utils/article/extraction.ts';
import { emptyExtraction } from './empty-extraction.ts';

/** One post of a listing as an article of its own; its text is there only where the listing shows the whole post. */
export function extractionOfItem(listing: Extraction, item: ListItem): Extraction {
  const { siteName, language, wordpress } = listing;
  return {
    ...emptyExtraction(item.url, {
      kind: 'article',
      confidence: 1,
      evidence: [{ source: 'listing', detail: listing.url }],
    }),
    title: listed(item.title),
    bylines: listed(authors(item)),
    published: listed(item.published),
    siteName,
    language,
    canonicalUrl: listed(item.url),
    section: listed(item.categories[0] ?? null),
    excerpt: listed(item.excerpt),
    leadImage: listed(item.imageUrl === null ? null : { url: item.imageUrl }),
    notice: listed(item.notice),
    categories: item.categories.map((name) => ({ name })),
    tags: item.tags.map((name) => ({ name })),
    wordpress: wordpress === null ? null : { apiRoot: wordpress.apiRoot },
    content: item.content,
  };
}

function listed<T>(value: T | null): Field<T> {
  return { value, candidates: value === null ? [] : [{ value, source: 'listing', rank: 1 }] };
}

function authors({ bylines, author }: ListItem) {
  if (bylines.length > 0) return bylines;
  return author === null ? [] : [{ name: author, role: 'author' as const }];
}
