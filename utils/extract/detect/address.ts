import type { PageKind } from '@/utils/article/page-kind.ts';
import type { Detector, Signal } from './signal.ts';

const LISTING_PATHS: readonly (readonly [RegExp, PageKind])[] = [
  [/\/(?:tags?|topics?|keywords?|label|etiquetas?|schlagwort|tema)\/[^/]+/, 'tag'],
  [
    /\/(?:categor(?:y|ies)|kategorien?|categoria|rubri(?:k|que)|sections?|channel)\/[^/]+|\/(?:cat_|blog-category-)\d/,
    'category',
  ],
  [/\/(?:authors?|autor(?:en|es)?|auteurs?|writers?|columnists?|reporters?|users?|profile)\/[^/]+\/?$/, 'author'],
  [/\/(?:search|suche|recherche|buscar|busca|zoeken|cerca)(?:\/|$)/, 'search'],
  [/\/(?:19|20)\d\d(?:\/\d{1,2}){0,2}\/?$/, 'date'],
];
const ARTICLE_PATH =
  /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])[/-]?(?:[0-3]?\d)?\/[^/]+|\/[^/]*(?:-[^/-]+){4,}|\/(?:articles?|story|news|post|p|a)\/[\w-]*\d{4,}|\d{5,}(?:\.s?html?)?\/?$/;

/** Forums, shops and manuals. */
const OTHER_PATH =
  /^\/\/(?:docs?|help|support|forums?|community|bbs|shop|store|developers?|api|wiki)\.|\/(?:forums?|threads?|viewtopic|showthread|viewthread|discussions?|questions|bbs|products?|shop|store|item|goods|cart|docs?|documentation|manual|reference|api|help|support|faq|about(?:-us)?|contact(?:-us)?|privacy|terms|services?|pricing|jobs?|careers)(?:[/.?-]|$)/;

/** What the address says: a root is a home page, `/tag/…` a tag, a dated slug an article. */
export const addressDetector: Detector = {
  name: 'address',
  detect({ address }) {
    const path = address.pathname.toLowerCase();
    if (!/^https?:$/.test(address.protocol)) return [];
    if (/^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/.test(path)) {
      const asked = address.searchParams.has('s') || address.searchParams.has('q');
      if (asked) return [signal('search', 6, address.search)];
      return address.search === '' ? [signal('home', 7, path)] : [];
    }
    for (const [pattern, kind] of LISTING_PATHS) {
      if (pattern.test(path) && !ARTICLE_PATH.test(path.replace(pattern, ''))) return [signal(kind, 3, path)];
    }
    if (/\/page\/\d+\/?$/.test(path)) return [signal('category', 3, path)];
    if (OTHER_PATH.test(`//${address.hostname}${path}`)) return [signal('page', 2.5, path)];
    return ARTICLE_PATH.test(path) ? [signal('article', 1.5, path)] : [];
  },
};

function signal(kind: PageKind, weight: number, detail: string): Signal {
  return { kind, weight, detail: detail.slice(0, 120) };
}
