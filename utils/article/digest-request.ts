/** Which articles a digest is of; those of a tag are a search for it. */
export type DigestRequest =
  | { of: 'articles'; ids: string[] }
  | { of: 'search'; text: string }
  | { of: 'source'; sourceId: string };

/** No digest holds more articles than this: nobody reads further, and an address has its length. */
export const DIGEST_LIMIT = 100;

/** A digest as an address's query. */
export function digestToQuery(request: DigestRequest): string {
  const query = new URLSearchParams({ digest: request.of });
  if (request.of === 'articles') query.set('ids', request.ids.slice(0, DIGEST_LIMIT).join(','));
  else if (request.of === 'search') query.set('q', request.text);
  else query.set('source', request.sourceId);
  return query.toString();
}

/** Reads back what `digestToQuery()` wrote; `null` where the query asks for none. */
export function digestFromQuery(query: URLSearchParams): DigestRequest | null {
  const value = (name: string): string => query.get(name)?.trim() ?? '';
  switch (query.get('digest')) {
    case 'articles':
      return { of: 'articles', ids: [...new Set(value('ids').split(',').filter(Boolean))].slice(0, DIGEST_LIMIT) };
    case 'search':
      return { of: 'search', text: value('q') };
    case 'source':
      return { of: 'source', sourceId: value('source') };
    default:
      return null;
  }
}
