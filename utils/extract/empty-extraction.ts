import type { Extraction, Field } from '@/utils/article/extraction.ts';
import type { PageDetection } from '@/utils/article/page-kind.ts';

/** What is known of a page of which nothing was read but its address. */
export function emptyExtraction(url: string, detection: PageDetection): Extraction {
  return {
    url,
    detection,
    title: unknown(),
    bylines: unknown(),
    published: unknown(),
    modified: unknown(),
    siteName: unknown(),
    language: unknown(),
    canonicalUrl: unknown(),
    section: unknown(),
    excerpt: unknown(),
    leadImage: unknown(),
    notice: unknown(),
    breadcrumb: [],
    categories: [],
    tags: [],
    images: [],
    commentCount: null,
    likes: null,
    paywalled: false,
    feeds: [],
    wordpress: null,
    items: [],
    lists: [],
    content: null,
  };
}

function unknown(): Field<never> {
  return { value: null, candidates: [] };
}
