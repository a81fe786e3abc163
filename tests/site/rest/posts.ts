import type { Ask } from '../http/exchange.ts';
import { contentFor, excerptOf } from '../newsroom/excerpt.ts';
import { postPath } from '../newsroom/links.ts';
import { authorOf, type Newsroom, pictureOf, termsOf } from '../newsroom/newsroom.ts';
import type { Post } from '../newsroom/records.ts';
import { toGmtPlain, toLocalPlain } from '../newsroom/site-time.ts';
import { encodeSlug } from '../newsroom/slug.ts';
import type { RestRecord } from './collection.ts';
import { renderPicture } from './media.ts';
import { compareNames } from './name-order.ts';
import type { Parameters } from './parameters.ts';
import { renderTerm } from './terms.ts';
import { renderUser } from './users.ts';

const ORDERS = ['asc', 'desc'] as const;
const ORDER_BY = [
  'author',
  'date',
  'id',
  'include',
  'modified',
  'parent',
  'relevance',
  'slug',
  'include_slugs',
  'title',
] as const;

/** Reads the filters of a posts request; the result selects and orders when called. */
export function selectRestPosts(newsroom: Newsroom, parameters: Parameters, type: Post['type']): () => Post[] {
  const after = parameters.time('after');
  const before = parameters.time('before');
  const modifiedAfter = parameters.time('modified_after');
  const modifiedBefore = parameters.time('modified_before');
  const order = parameters.choice('order', ORDERS, 'desc');
  const orderBy = parameters.choice('orderby', ORDER_BY, 'date');
  const include = parameters.ids('include');
  const exclude = parameters.ids('exclude') ?? [];
  const authors = parameters.ids('author');
  const tags = parameters.ids('tags', 'terms');
  const categories = parameters.ids('categories', 'terms');
  const withoutTerms = [
    ...(parameters.ids('tags_exclude', 'terms') ?? []),
    ...(parameters.ids('categories_exclude', 'terms') ?? []),
  ];
  const slugs = parameters.list('slug').map((slug) => encodeSlug(slug));
  const words = (parameters.query.get('search') ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  const statuses = parameters.list('status');
  if (statuses.some((status) => status !== 'publish')) {
    parameters.refuse('status', 'rest_forbidden_status', 'Status is forbidden.', { status: 401 });
  }
  const isDescending = order === 'desc' || orderBy === 'include';
  const within = (ids: number[] | null, own: number[]): boolean => !ids || ids.some((id) => own.includes(id));
  return () =>
    newsroom.posts
      .filter((post) => post.status === 'publish' && post.type === type)
      .filter((post) => after === null || post.dateMs > after)
      .filter((post) => before === null || post.dateMs < before)
      .filter((post) => modifiedAfter === null || post.modifiedMs > modifiedAfter)
      .filter((post) => modifiedBefore === null || post.modifiedMs < modifiedBefore)
      .filter((post) => within(include, [post.id]) && !exclude.includes(post.id))
      .filter((post) => within(authors, [post.authorId]) && within(tags, post.tagIds))
      .filter((post) => within(categories, post.categoryIds))
      .filter((post) => ![...post.tagIds, ...post.categoryIds].some((id) => withoutTerms.includes(id)))
      .filter((post) => slugs.length === 0 || slugs.includes(encodeSlug(post.slug)))
      .filter(({ title, contentHtml }) => words.every((word) => `${title} ${contentHtml}`.toLowerCase().includes(word)))
      .sort(ordering(orderBy, include ?? []))
      .map((post, index, sorted) => (isDescending ? post : (sorted[sorted.length - 1 - index] ?? post)));
}

/** Compares in descending order. */
function ordering(by: (typeof ORDER_BY)[number], include: number[]): (a: Post, b: Post) => number {
  switch (by) {
    case 'id':
      return (a, b) => b.id - a.id;
    case 'author':
      return (a, b) => b.authorId - a.authorId;
    case 'modified':
      return (a, b) => b.modifiedMs - a.modifiedMs || b.id - a.id;
    case 'title':
      return (a, b) => compareNames(b.title, a.title);
    case 'slug':
      return (a, b) => (a.slug < b.slug ? 1 : -1);
    case 'include':
      return (a, b) => include.indexOf(a.id) - include.indexOf(b.id);
    default:
      return (a, b) => b.dateMs - a.dateMs || b.id - a.id;
  }
}

/** The JSON of one post or page. */
export function renderPost(newsroom: Newsroom, ask: Ask, post: Post): RestRecord {
  const api = `${ask.origin}/wp-json/wp/v2`;
  const base = post.type === 'page' ? 'pages' : 'posts';
  const termIds = (taxonomy: 'category' | 'post_tag'): number[] =>
    termsOf(newsroom, post, taxonomy).map(({ id }) => id);
  return {
    id: post.id,
    date: toLocalPlain(post.dateMs),
    date_gmt: toGmtPlain(post.dateMs),
    guid: { rendered: `${ask.origin}/?p=${post.id}` },
    modified: toLocalPlain(post.modifiedMs),
    modified_gmt: toGmtPlain(post.modifiedMs),
    slug: encodeSlug(post.slug),
    status: post.status,
    type: post.type,
    link: `${ask.origin}${postPath(post)}`,
    title: { rendered: post.title },
    content: { rendered: `${contentFor(post, ask.origin)}\n`, protected: false },
    excerpt: { rendered: `<p>${excerptOf(post, '[&hellip;]')}</p>\n`, protected: false },
    author: post.authorId,
    featured_media: post.pictureId ?? 0,
    comment_status: post.type === 'page' ? 'closed' : 'open',
    ping_status: post.type === 'page' ? 'closed' : 'open',
    ...(post.type === 'page'
      ? { parent: 0, menu_order: 0, template: '', meta: [] }
      : {
          sticky: false,
          template: '',
          format: 'standard',
          meta: [],
          categories: termIds('category'),
          tags: termIds('post_tag'),
        }),
    _links: {
      self: [{ href: `${api}/${base}/${post.id}` }],
      collection: [{ href: `${api}/${base}` }],
      about: [{ href: `${api}/types/${post.type}` }],
      author: [{ embeddable: true, href: `${api}/users/${post.authorId}` }],
      replies: [{ embeddable: true, href: `${api}/comments?post=${post.id}` }],
      ...(post.pictureId && { 'wp:featuredmedia': [{ embeddable: true, href: `${api}/media/${post.pictureId}` }] }),
      'wp:term': [
        { taxonomy: 'category', embeddable: true, href: `${api}/categories?post=${post.id}` },
        { taxonomy: 'post_tag', embeddable: true, href: `${api}/tags?post=${post.id}` },
      ],
    },
    ...(ask.query.has('_embed') && { _embedded: embed(newsroom, ask, post) }),
  };
}

function embed(newsroom: Newsroom, ask: Ask, post: Post): RestRecord {
  const picture = pictureOf(newsroom, post);
  return {
    author: [renderUser(ask, authorOf(newsroom, post))],
    ...(picture && { 'wp:featuredmedia': [renderPicture(ask, picture)] }),
    'wp:term': (['category', 'post_tag'] as const).map((taxonomy) =>
      termsOf(newsroom, post, taxonomy).map((term) => renderTerm(newsroom, ask, term)),
    ),
  };
}
