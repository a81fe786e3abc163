import type { Ask } from '../http/exchange.ts';
import { authorOf, commentsOf, type Newsroom, postsOfTerm, publishedPosts } from './newsroom.ts';
import type { Author, Picture, Post, Term } from './records.ts';
import { toLocalDay } from './site-time.ts';
import { encodeSlug } from './slug.ts';

export const FEED_KINDS = ['rss2', 'atom', 'json'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** What an address is about, before paging: WordPress's main query. */
export type Subject =
  | { kind: 'home' }
  | { kind: 'term'; term: Term }
  | { kind: 'author'; author: Author }
  | { kind: 'date'; year: number; month?: number; day?: number }
  | { kind: 'search'; words: string }
  | { kind: 'single'; post: Post }
  | { kind: 'attachment'; picture: Picture }
  | { kind: 'comments' }
  /** `slug` if the address has the form of a post's. */
  | { kind: 'not-found'; slug: string | null };

export interface Route {
  subject: Subject;
  /** From 1. */
  page: number;
  feed: FeedKind | null;
}

export const PER_PAGE = 10;
const NOT_FOUND: Subject = { kind: 'not-found', slug: null };
/** Plain addresses; those that exist are redirected before. */
const ID_QUERIES = ['p', 'page_id', 'tag', 'cat', 'author'];

/** Reads an address the way WordPress's rewrite rules and query variables do. */
export function readRoute(newsroom: Newsroom, ask: Ask): Route {
  let path = ask.path.replace(/\/+$/u, '');
  let feed = feedNamed(ask.query.get('feed'));
  let page = Number(ask.query.get('paged') ?? 1);
  const feedMatch = /^(?<rest>.*?)\/feed(?:\/(?<kind>feed|rss2?|rdf|atom|json))?$/u.exec(path);
  if (feedMatch?.groups) {
    feed = feedNamed(feedMatch.groups.kind ?? 'feed');
    path = feedMatch.groups.rest ?? '';
  }
  const pageMatch = /^(?<rest>.*?)\/page\/(?<page>\d+)$/u.exec(path);
  if (pageMatch?.groups) {
    page = Number(pageMatch.groups.page);
    path = pageMatch.groups.rest ?? '';
  }
  const words = ask.query.get('s');
  const subject: Subject = words === null ? readSubject(newsroom, path) : { kind: 'search', words };
  const isUnknownId = subject.kind === 'home' && ID_QUERIES.some((name) => ask.query.has(name));
  return { subject: isUnknownId ? NOT_FOUND : subject, page: Number.isInteger(page) && page > 0 ? page : 1, feed };
}

function feedNamed(name: string | null): FeedKind | null {
  if (name === null) return null;
  return FEED_KINDS.find((kind) => kind === name) ?? 'rss2';
}

function readSubject(newsroom: Newsroom, path: string): Subject {
  const [head = '', ...rest] = path.split('/').slice(1);
  const last = rest.at(-1) ?? '';
  if (head === '') return { kind: 'home' };
  if (head === 'comments') return { kind: 'comments' };
  if (head === 'search') return { kind: 'search', words: last };
  if (head === 'tag' || head === 'category') {
    const taxonomy = head === 'tag' ? 'post_tag' : 'category';
    const term = newsroom.terms.find((one) => one.taxonomy === taxonomy && one.slug === last.toLowerCase());
    return term ? { kind: 'term', term } : NOT_FOUND;
  }
  if (head === 'author') {
    const author = newsroom.authors.find(({ slug }) => slug === last);
    return author ? { kind: 'author', author } : NOT_FOUND;
  }
  if (/^\d{4}(\/\d{2}){0,2}$/u.test(path.slice(1))) {
    const [month, day] = rest.map(Number);
    return { kind: 'date', year: Number(head), ...(month && { month }), ...(day && { day }) };
  }
  const post = newsroom.posts.find(
    ({ slug, status }) => status === 'publish' && encodeSlug(slug) === encodeSlug(head.toLowerCase()),
  );
  const picture = newsroom.pictures.find(({ name }) => name === head);
  if (picture && rest.length === 0) return { kind: 'attachment', picture };
  return post && rest.length === 0 ? { kind: 'single', post } : { kind: 'not-found', slug: head };
}

/** The posts of a subject, newest first, before paging. */
export function selectPosts(newsroom: Newsroom, subject: Subject): Post[] {
  switch (subject.kind) {
    case 'home':
      return publishedPosts(newsroom);
    case 'term':
      return postsOfTerm(newsroom, subject.term);
    case 'author':
      return publishedPosts(newsroom).filter((post) => authorOf(newsroom, post).id === subject.author.id);
    case 'date':
      return publishedPosts(newsroom).filter((post) => isOn(post.dateMs, subject));
    case 'search':
      return searchPosts(newsroom, subject.words);
    case 'single':
      return [subject.post];
    default:
      return [];
  }
}

/** Posts that hold every word in title or text, newest first. */
export function searchPosts(newsroom: Newsroom, words: string): Post[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return publishedPosts(newsroom).filter(({ title, contentHtml }) =>
    wanted.every((word) => `${title} ${contentHtml}`.toLowerCase().includes(word)),
  );
}

/** Brings those with the words in their title to the front, as search pages do but search feeds do not. */
export function titleMatchesFirst(posts: Post[], words: string): Post[] {
  const inTitle = ({ title }: Post): boolean => title.toLowerCase().includes(words.toLowerCase());
  return [...posts.filter(inTitle), ...posts.filter((post) => !inTitle(post))];
}

function isOn(ms: number, date: { year: number; month?: number; day?: number }): boolean {
  const { year, month, day } = toLocalDay(ms);
  return year === date.year && (!date.month || month === date.month) && (!date.day || day === date.day);
}

/** All comments that can be read, of the whole site or one post, newest first. */
export function selectComments(newsroom: Newsroom, subject: Subject) {
  if (subject.kind === 'not-found') return [];
  const posts = subject.kind === 'single' ? [subject.post] : publishedPosts(newsroom);
  return posts
    .flatMap((post) => commentsOf(newsroom, post).map((comment) => ({ post, comment })))
    .sort((a, b) => b.comment.dateMs - a.comment.dateMs);
}
