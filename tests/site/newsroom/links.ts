import type { Newsroom } from './newsroom.ts';
import type { Author, Post, Term } from './records.ts';
import type { Subject } from './route.ts';
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

/** API path of what an address is about, e.g. `posts/7`; `null` where WordPress offers none. */
export function apiPathOf(subject: Subject): string | null {
  switch (subject.kind) {
    case 'single':
      return `${subject.post.type === 'page' ? 'pages' : 'posts'}/${subject.post.id}`;
    case 'term':
      return `${subject.term.taxonomy === 'post_tag' ? 'tags' : 'categories'}/${subject.term.id}`;
    case 'attachment':
      return `media/${subject.picture.id}`;
    case 'author':
      return `users/${subject.author.id}`;
    default:
      return null;
  }
}

/** The headers by which WordPress tells where its API has the same thing. */
export function discoveryHeaders(origin: string, subject: Subject): Record<string, string | string[]> {
  const apiPath = apiPathOf(subject);
  const isPost = subject.kind === 'single' && subject.post.type === 'post';
  return {
    ...(isPost && { 'X-Pingback': `${origin}/xmlrpc.php` }),
    Link: [
      `<${origin}/wp-json/>; rel="https://api.w.org/"`,
      ...(apiPath === null ? [] : [`<${origin}/wp-json/wp/v2/${apiPath}>; rel="alternate"; type="application/json"`]),
      ...(subject.kind === 'single' ? [`<${origin}/?p=${subject.post.id}>; rel=shortlink`] : []),
      ...(subject.kind === 'attachment' ? [`<${origin}/?p=${subject.picture.id}>; rel=shortlink`] : []),
    ],
  };
}
