import type { Ask } from '../http/exchange.ts';
import { termPath } from '../newsroom/links.ts';
import { type Newsroom, publishedPosts } from '../newsroom/newsroom.ts';
import type { Taxonomy, Term } from '../newsroom/records.ts';
import { encodeSlug } from '../newsroom/slug.ts';
import type { RestRecord } from './collection.ts';
import { compareNames } from './name-order.ts';
import type { Parameters } from './parameters.ts';

const BASES: Record<Taxonomy, string> = { category: 'categories', post_tag: 'tags' };

/** How many published posts carry the term itself. */
export function countOf(newsroom: Newsroom, term: Term): number {
  return publishedPosts(newsroom).filter((post) => [...post.categoryIds, ...post.tagIds].includes(term.id)).length;
}

/** Reads the filters of a terms request; the result selects and orders when called. */
export function selectRestTerms(newsroom: Newsroom, parameters: Parameters, taxonomy: Taxonomy): () => Term[] {
  const order = parameters.choice('order', ['asc', 'desc'] as const, 'asc');
  const orderBy = parameters.choice(
    'orderby',
    ['id', 'include', 'name', 'slug', 'include_slugs', 'term_group', 'description', 'count'] as const,
    'name',
  );
  const include = parameters.ids('include');
  const exclude = parameters.ids('exclude') ?? [];
  const slugs = parameters.list('slug').map(encodeSlug);
  const search = parameters.query.get('search')?.toLowerCase() ?? '';
  const hidesEmpty = ['1', 'true'].includes(parameters.query.get('hide_empty') ?? '');
  const parent = parameters.query.get('parent');
  const post = newsroom.posts.find(({ id }) => id === Number(parameters.query.get('post')));
  const rank = { count: (term: Term) => countOf(newsroom, term), id: ({ id }: Term) => id };
  const compare = (a: Term, b: Term): number =>
    orderBy === 'count' || orderBy === 'id' ? rank[orderBy](a) - rank[orderBy](b) : compareNames(a.name, b.name);
  return () => {
    const found = newsroom.terms
      .filter((term) => term.taxonomy === taxonomy)
      .filter(({ id }) => (!include || include.includes(id)) && !exclude.includes(id))
      .filter(({ slug }) => slugs.length === 0 || slugs.includes(encodeSlug(slug)))
      .filter(({ name }) => name.toLowerCase().includes(search))
      .filter(({ parentId }) => parent === null || parentId === Number(parent))
      .filter(({ id }) => !post || [...post.categoryIds, ...post.tagIds].includes(id))
      .filter((term) => !hidesEmpty || countOf(newsroom, term) > 0)
      .sort(compare);
    return order === 'asc' ? found : found.reverse();
  };
}

/** The JSON of one category or tag. */
export function renderTerm(newsroom: Newsroom, ask: Ask, term: Term): RestRecord {
  const api = `${ask.origin}/wp-json/wp/v2`;
  const base = BASES[term.taxonomy];
  return {
    id: term.id,
    count: countOf(newsroom, term),
    description: '',
    link: `${ask.origin}${termPath(newsroom, term)}`,
    name: term.name,
    slug: encodeSlug(term.slug),
    taxonomy: term.taxonomy,
    ...(term.taxonomy === 'category' && { parent: term.parentId }),
    meta: [],
    _links: {
      self: [{ href: `${api}/${base}/${term.id}` }],
      collection: [{ href: `${api}/${base}` }],
      about: [{ href: `${api}/taxonomies/${term.taxonomy}` }],
      'wp:post_type': [{ href: `${api}/posts?${base}=${term.id}` }],
    },
  };
}
