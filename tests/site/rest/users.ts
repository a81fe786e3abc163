import type { Ask } from '../http/exchange.ts';
import { authorPath } from '../newsroom/links.ts';
import type { Author } from '../newsroom/records.ts';
import type { RestRecord } from './collection.ts';

/** The JSON of one author. */
export function renderUser(ask: Ask, { id, name, slug }: Author): RestRecord {
  const api = `${ask.origin}/wp-json/wp/v2`;
  return {
    id,
    name,
    url: '',
    description: '',
    link: `${ask.origin}${authorPath({ id, name, slug })}`,
    slug,
    avatar_urls: {},
    meta: [],
    _links: { self: [{ href: `${api}/users/${id}` }], collection: [{ href: `${api}/users` }] },
  };
}
