import type { Answer, Ask } from '../http/exchange.ts';
import type { Parameters } from './parameters.ts';
import { RestError, restAnswer } from './rest-answer.ts';

export type RestRecord = Record<string, unknown>;

/** WordPress writes these as `name[0]=…` in the links between pages. */
const LIST_PARAMETERS = new Set([
  ...['include', 'exclude', 'author', 'author_exclude', 'slug', 'status', 'post'],
  ...['tags', 'tags_exclude', 'categories', 'categories_exclude'],
]);

/** Keeps the fields that `_fields` names, `a.b` reaching inside; all if it names none. */
export function pickFields(record: RestRecord, fields: string[]): RestRecord {
  if (fields.length === 0) return record;
  const entries = Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
    if (fields.includes(name)) return [[name, value]];
    const inner = fields.filter((field) => field.startsWith(`${name}.`)).map((field) => field.slice(name.length + 1));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return inner.length > 0 && isObject ? [[name, pickFields({ ...value }, inner)]] : [];
  });
  return Object.fromEntries(entries);
}

/** Pages through records and answers with WordPress's totals and Link; `render` makes the JSON of one. */
export function answerCollection<Item>(
  ask: Ask,
  parameters: Parameters,
  items: () => Item[],
  render: (item: Item) => RestRecord,
  { refusesPastEnd }: { refusesPastEnd: boolean },
): Answer {
  const page = parameters.integer('page', { fallback: 1, min: 1 });
  const perPage = parameters.integer('per_page', { fallback: 10, min: 1, max: 100 });
  const offset = parameters.integer('offset', { fallback: (page - 1) * perPage, min: 0 });
  parameters.check();
  const all = items();
  const pages = Math.ceil(all.length / perPage);
  if (refusesPastEnd && page > pages && all.length > 0) {
    throw new RestError(
      'rest_post_invalid_page_number',
      'The page number requested is larger than the number of pages available.',
      400,
    );
  }
  const fields = parameters.list('_fields');
  const link = [
    ...(page > 1 ? [pageLink(ask, Math.min(page - 1, pages), 'prev')] : []),
    ...(page < pages ? [pageLink(ask, page + 1, 'next')] : []),
  ].join(', ');
  const extra = {
    'X-WP-Total': String(all.length),
    'X-WP-TotalPages': String(pages),
    Allow: 'GET',
    ...(link && { Link: link }),
  };
  const shown = all.slice(offset, offset + perPage).map((item) => pickFields(render(item), fields));
  return restAnswer(ask, shown, { extra });
}

function pageLink(ask: Ask, page: number, rel: string): string {
  const query = new URLSearchParams(
    [...ask.query].flatMap(([name, value]) =>
      LIST_PARAMETERS.has(name) ? value.split(',').map((item, index) => [`${name}[${index}]`, item]) : [[name, value]],
    ),
  );
  query.set('page', String(page));
  return `<${ask.origin}${restPath(ask)}?${query}>; rel="${rel}"`;
}

/** The API path asked, whether by `/wp-json/…` or `?rest_route=…`. */
export function restPath(ask: Ask): string {
  return ask.query.has('rest_route') ? `/wp-json${ask.query.get('rest_route')}` : ask.path;
}
