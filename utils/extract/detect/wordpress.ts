import type { PageKind } from '@/utils/article/page-kind.ts';
import type { Page } from '../page.ts';
import type { Detector, Signal } from './signal.ts';

const KIND_OF_ROUTE: Readonly<Record<string, PageKind>> = {
  posts: 'article',
  pages: 'page',
  media: 'page',
  tags: 'tag',
  categories: 'category',
  users: 'author',
};

/** Body classes of WordPress's own templates, the more telling ones first. */
const KIND_OF_CLASS: readonly (readonly [name: string, kind: PageKind])[] = [
  ['error404', 'nothing'],
  ['home', 'home'],
  ['blog', 'home'],
  ['search', 'search'],
  ['single-post', 'article'],
  ['single-product', 'page'],
  ['single-attachment', 'page'],
  ['attachment', 'page'],
  ['tag', 'tag'],
  ['category', 'category'],
  ['author', 'author'],
  ['date', 'date'],
];

/** WordPress says what a page is: in the `link` to its JSON twin, else in the classes of `body`. */
export const wordpressDetector: Detector = {
  name: 'wordpress',
  detect: (page) => [...fromJsonLink(page), ...fromBodyClasses(page)].slice(0, 1),
};

function fromJsonLink({ document }: Page): Signal[] {
  if (document.body?.classList.contains('home')) return [];
  for (const link of document.head?.querySelectorAll('link[rel="alternate"][type="application/json"]') ?? []) {
    const href = link.getAttribute('href') ?? '';
    const route = /\/wp\/v2\/([\w-]+)\/\d+/.exec(decodeURIComponentSafely(href));
    if (route?.[1] === undefined) continue;
    const kind = KIND_OF_ROUTE[route[1]];
    if (kind !== undefined) return [{ kind, weight: 12, detail: route[0] }];
  }
  return [];
}

function fromBodyClasses({ document }: Page): Signal[] {
  const classes = document.body?.classList;
  if (classes === undefined) return [];
  const isWordPress =
    /(?:^|\s)(?:postid-\d|page-id-\d|single-format|wp-|archive(?:\s|$)|paged|logged-in|post-template|(?:tag|category|author)-\S)/;
  if (!isWordPress.test(document.body.className) && !classes.contains('blog') && !classes.contains('error404'))
    return [];
  for (const [name, kind] of KIND_OF_CLASS) {
    if (classes.contains(name)) return [{ kind, weight: 11, detail: `body.${name}` }];
  }
  if (classes.contains('page')) return [{ kind: 'page', weight: 11, detail: 'body.page' }];
  if (classes.contains('archive')) return [{ kind: 'category', weight: 6, detail: 'body.archive' }];
  if (classes.contains('single')) return [{ kind: 'article', weight: 5, detail: 'body.single' }];
  return [];
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
