import type { SiteRule } from '@/utils/article/corrections.ts';
import type { Byline, Candidate, Extraction, Field, Term } from '@/utils/article/extraction.ts';
import { formatPageDate, type PageDate } from '@/utils/article/page-date.ts';
import { WORDPRESS_REST, type WordPressPost } from '@/utils/article/wordpress-post.ts';
import { applySiteRules } from './apply-site-rules.ts';
import { namesKey } from './bylines/names-key.ts';
import { settle } from './settle.ts';
import { settleDate } from './settle-date.ts';
import { fold } from './title.ts';

/** The world's part in settling: what time it is, and what the reader chose for the site. */
interface Settling {
  now: Date;
  rules: readonly SiteRule[];
}

/**
 * The page with what its site's WordPress interface tells besides: each value one more candidate, settled among the
 * page's own. Its text stays as it was read, and so does when it was changed: by the time the interface is asked, the
 * post may be a later one.
 */
export function completeFromWordPress(page: Extraction, post: WordPressPost, { now, rules }: Settling): Extraction {
  const sites = new Set(page.siteName.candidates.map(({ value }) => fold(value)));
  // An account that is called like the site is nobody's name.
  const authors = post.authors.filter((name) => !sites.has(fold(name)));
  const bylines = authors.map((name): Byline => ({ name, role: 'author' }));
  const dated = (field: Field<PageDate>, date: PageDate | null): Field<PageDate> =>
    date === null ? field : settleDate([...field.candidates, told(date, 0.95, formatPageDate(date))], { now });
  const completed = {
    ...page,
    title: withValue(page.title, post.title, 0.86, fold),
    // The account that put a text in is behind the names that stand over it.
    bylines: withValue(page.bylines, bylines, 0.72, namesKey, authors.join(', ')),
    published: dated(page.published, post.published),
    excerpt: withValue(page.excerpt, post.excerpt, 0.5, fold),
    leadImage: withValue(page.leadImage, post.image, 0.72, ({ url }) => url),
    categories: withTerms(page.categories, post.categories, post.tags),
    tags: withTerms(page.tags, post.tags, post.categories),
  };
  return applySiteRules(completed, rules);
}

function told<T>(value: T, rank: number, proof?: string): Candidate<T> {
  return proof === undefined ? { value, source: WORDPRESS_REST, rank } : { value, source: WORDPRESS_REST, rank, proof };
}

function withValue<T extends string | object>(
  field: Field<T>,
  value: T | null,
  rank: number,
  keyOf: (value: T) => string,
  proof?: string,
): Field<T> {
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? field : settle([...field.candidates, told(value, rank, proof)], keyOf);
}

/** The site's own list first, then what else the page shows, unless the site has it in its other list. */
function withTerms(shown: readonly Term[], listed: readonly string[], others: readonly string[]): Term[] {
  const known = new Set([...listed, ...others].map(fold));
  const addresses = new Map(shown.map((term) => [fold(term.name), term]));
  return [
    ...listed.map((name) => addresses.get(fold(name)) ?? { name }),
    ...shown.filter(({ name }) => !known.has(fold(name))),
  ];
}
