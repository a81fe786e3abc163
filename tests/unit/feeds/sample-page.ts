import type { Extraction, Field } from '@/utils/article/extraction.ts';
import type { PageKind } from '@/utils/article/page-kind.ts';

export const SITE = 'https://news.example';
/** A field that is certain. */
export const field = <T>(value: T | null): Field<T> => ({ value, candidates: [] });
const none = { value: null, candidates: [] };

/** What was read of a page of a WordPress site, unless something else is known of it. */
export function page(kind: PageKind, path: string, known: Partial<Extraction> = {}): Extraction {
  return {
    url: SITE + path,
    detection: { kind, confidence: 1, evidence: [] },
    title: field('題目'),
    bylines: field([]),
    published: none,
    modified: none,
    siteName: field('站'),
    language: field('zh-TW'),
    canonicalUrl: field(SITE + path),
    section: none,
    excerpt: none,
    leadImage: none,
    notice: none,
    breadcrumb: [],
    categories: [],
    tags: [],
    images: [],
    commentCount: null,
    likes: null,
    paywalled: false,
    feeds: [
      { url: `${SITE}/feed/`, format: 'rss' },
      { url: `${SITE}/comments/feed/`, format: 'rss' },
    ],
    wordpress: { apiRoot: `${SITE}/wp-json/` },
    items: [],
    lists: [],
    content: null,
    ...known,
  };
}
