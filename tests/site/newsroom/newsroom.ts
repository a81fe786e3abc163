import type { Author, Comment, Picture, Post, Taxonomy, Term } from './records.ts';
import { slugFromTitle, uniqueSlug } from './slug.ts';

/** How the theme is set: its list of a tag's posts, and whether single posts stand in the newer blocks, the next one below. */
export interface Layout {
  tagList: 'standard' | 'grid' | 'masonry';
  single: 'classic' | 'blocks';
}

/** What the editors of the site keep: every post, term, author, picture and comment, and the clock they live by. */
export interface Newsroom {
  title: string;
  tagline: string;
  posts: Post[];
  terms: Term[];
  authors: Author[];
  pictures: Picture[];
  comments: Comment[];
  layout: Layout;
  /** Milliseconds since the epoch; runs on, or stands still once it was set. */
  now(): number;
  setClock(ms: number | null): void;
}

/** A clock that shows the computer's time until it is set. */
export function createClock(): Pick<Newsroom, 'now' | 'setClock'> {
  let fixedMs: number | null = null;
  return {
    now: () => Math.floor((fixedMs ?? Date.now()) / 1000) * 1000,
    setClock: (ms) => {
      fixedMs = ms;
    },
  };
}

/** Posts that visitors may read, newest first. */
export function publishedPosts(newsroom: Newsroom): Post[] {
  return newsroom.posts
    .filter(({ status, type }) => status === 'publish' && type === 'post')
    .sort((a, b) => b.dateMs - a.dateMs || b.id - a.id);
}

export function termById(newsroom: Newsroom, id: number): Term | undefined {
  return newsroom.terms.find((term) => term.id === id);
}

/** The terms of a post of one taxonomy, by name as WordPress orders them. */
export function termsOf(newsroom: Newsroom, post: Post, taxonomy: Taxonomy): Term[] {
  const ids = taxonomy === 'category' ? post.categoryIds : post.tagIds;
  return newsroom.terms.filter(({ id }) => ids.includes(id)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A term and all below it: a category's archive shows the posts of its children too. */
export function withDescendants(newsroom: Newsroom, term: Term): number[] {
  const children = newsroom.terms.filter(({ parentId }) => parentId === term.id);
  return [term.id, ...children.flatMap((child) => withDescendants(newsroom, child))];
}

export function postsOfTerm(newsroom: Newsroom, term: Term): Post[] {
  const ids = withDescendants(newsroom, term);
  return publishedPosts(newsroom).filter((post) =>
    [...post.categoryIds, ...post.tagIds].some((id) => ids.includes(id)),
  );
}

export function authorOf(newsroom: Newsroom, post: { authorId: number }): Author {
  return newsroom.authors.find(({ id }) => id === post.authorId) ?? { id: 0, slug: 'unknown', name: '' };
}

export function pictureOf(newsroom: Newsroom, post: Post): Picture | null {
  return newsroom.pictures.find(({ id }) => id === post.pictureId) ?? null;
}

/** The comments of a post, oldest first. */
export function commentsOf(newsroom: Newsroom, post: Post): Comment[] {
  return newsroom.comments.filter(({ postId }) => postId === post.id).sort((a, b) => a.dateMs - b.dateMs);
}

/** The term of that name, made if there is none. */
export function ensureTerm(newsroom: Newsroom, taxonomy: Taxonomy, name: string): Term {
  const found = newsroom.terms.find((term) => term.taxonomy === taxonomy && (term.name === name || term.slug === name));
  if (found) return found;
  const slug = uniqueSlug(slugFromTitle(name), (taken) => newsroom.terms.some((term) => term.slug === taken));
  const term: Term = { id: nextId(newsroom.terms), taxonomy, name, slug, parentId: 0 };
  newsroom.terms.push(term);
  return term;
}

export function nextId(records: { id: number }[]): number {
  return Math.max(0, ...records.map(({ id }) => id)) + 1;
}
