/** What a page is, told apart by detection; `articles` is one page that shows several whole articles. */
export const PAGE_KINDS = [
  'article',
  'articles',
  'tag',
  'category',
  'author',
  'date',
  'search',
  'home',
  'page',
  'feed',
  'pdf',
  'nothing',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** One observation that spoke for a page kind: `source` names the rule, `detail` what it saw. */
export interface Evidence {
  source: string;
  detail: string;
}

/** The result of detection; `confidence` runs from 0 (a guess) to 1 (the page says so itself). */
export interface PageDetection {
  kind: PageKind;
  confidence: number;
  evidence: Evidence[];
}

/** True for kinds that list posts rather than being one. */
export function isListing(kind: PageKind): boolean {
  return ['articles', 'tag', 'category', 'author', 'date', 'search', 'home', 'feed'].includes(kind);
}
