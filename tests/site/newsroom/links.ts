import type { Newsroom } from './newsroom.ts';
import type { Author, Post, Term } from './records.ts';
import { encodeSlug } from './slug.ts';

/** Path of a post's or page's own address. */
export function postPath(post: Post): string {
  return `/${encodeSlug(post.slug)}/`;
}

/** Path of a term's archive; a category's carries its parents. */
export function termPath(newsroom: Newsroom, term: Term): string {
  if (term.taxonomy === 'post_tag') return `/tag/${encodeSlug(term.slug)}/`;
  const slugs: string[] = [];
  for (let one: Term | undefined = term; one; one = newsroom.terms.find(({ id }) => id === one?.parentId)) {
    slugs.unshift(encodeSlug(one.slug));
  }
  return `/category/${slugs.join('/')}/`;
}

export function authorPath(author: Author): string {
  return `/author/${author.slug}/`;
}

/** Path of a day's, month's or year's archive, from the site's own date. */
export function datePath(...parts: number[]): string {
  return `/${parts.map((part) => String(part).padStart(2, '0')).join('/')}/`;
}
