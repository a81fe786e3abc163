import type { Extraction, Field } from '@/utils/article/extraction.ts';

/** All that is known of a page that was never opened: its address, and what a link to it is called. */
export function extractionOfLink(url: string, name: string | null): Extraction {
  const title = name?.replace(/\s+/gu, ' ').trim() || readable(url);
  return {
    url,
    detection: { kind: 'page', confidence: 0, evidence: [{ source: 'link', detail: title }] },
    title: { value: title, candidates: [{ value: title, source: 'link', rank: 0 }] },
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

/** The address as a person would write it, where it can be decoded. */
function readable(url: string): string {
  try {
    return decodeURI(url).replace(/^https?:\/\/(?:www\.)?/u, '');
  } catch {
    return url;
  }
}
