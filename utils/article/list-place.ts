const SHELVES = ['library', 'archive', 'trash'] as const;

/** The list an article was opened from: a shelf, or what a search found. */
export interface ListPlace {
  shelf?: (typeof SHELVES)[number];
  /** The search as typed; it stands above the shelf. */
  text?: string;
}

/** An article and its list as an address's query. */
export function placeToQuery(articleId: string, { shelf, text }: ListPlace): string {
  const query = new URLSearchParams({ article: articleId });
  if (text !== undefined && text.trim() !== '') query.set('q', text.trim());
  else if (shelf !== undefined) query.set('shelf', shelf);
  return query.toString();
}

/** Reads back what `placeToQuery()` wrote; whatever else a query may hold is left out. */
export function placeFromQuery(search: string): { articleId: string; place: ListPlace } {
  const query = new URLSearchParams(search);
  const shelf = SHELVES.find((known) => known === query.get('shelf'));
  const text = query.get('q');
  return {
    articleId: query.get('article') ?? '',
    place: {
      ...(shelf === undefined ? {} : { shelf }),
      ...(text === null ? {} : { text }),
    },
  };
}
