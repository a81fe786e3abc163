import type { ArticleImage } from '@/utils/article/extraction.ts';
import type { PageDate } from '@/utils/article/page-date.ts';
import type { WordPressPost } from '@/utils/article/wordpress-post.ts';
import { personNames } from '@/utils/extract/bylines/person-names.ts';
import { field, isObject, listIn, textIn } from './json-value.ts';
import { distinctNames } from './person.ts';
import { plainText } from './plain-text.ts';
import { resolveUrl } from './resolve-url.ts';
import { rendered } from './wp-rest-posts.ts';

const MAX_HTML = 4000;
const MAX_LINE = 500;
const MAX_TERM = 60;
const MAX_TERMS = 100;
const MAX_OFFSET_MINUTES = 14 * 60;
/** How WordPress closes an excerpt that it has cut itself. */
const CUT_SHORT = /\s*(?:\[(?:…|\.{3})\]|\[&hellip;\])\s*$/u;

/** One post as `GET wp/v2/posts/ID?_embed` answers it; `null` for anything but that very post. */
export function readWordPressPost(json: unknown, id: number, base: string): WordPressPost | null {
  if (!isObject(json) || field(json, 'id') !== id || field(json, 'type') !== 'post') return null;
  const embedded = field(json, '_embedded');
  const terms = listIn(embedded, 'wp:term').flatMap((group) => (Array.isArray(group) ? group.slice(0, MAX_TERMS) : []));
  return {
    title: lineOf(rendered(json, 'title')),
    excerpt: lineOf(rendered(json, 'excerpt')).replace(CUT_SHORT, '…'),
    published: dateOf(json),
    authors: distinctNames(listIn(embedded, 'author').flatMap((author) => personNames(lineOf(textIn(author, 'name'))))),
    categories: namesOf(terms, 'category'),
    tags: namesOf(terms, 'post_tag'),
    image: imageOf(listIn(embedded, 'wp:featuredmedia')[0], base),
  };
}

function lineOf(html: string): string {
  return plainText(html.slice(0, MAX_HTML)).slice(0, MAX_LINE);
}

function namesOf(terms: readonly unknown[], taxonomy: 'category' | 'post_tag'): string[] {
  const names = terms
    .filter((term) => field(term, 'taxonomy') === taxonomy && !isUnsorted(term))
    .map((term) => lineOf(textIn(term, 'name')).trim());
  return distinctNames(names.filter((name) => name.length <= MAX_TERM));
}

/** The category of posts that were given none. */
function isUnsorted(term: unknown): boolean {
  return textIn(term, 'slug') === 'uncategorized';
}

/** The local time and the same in GMT, neither of which names its zone: together they do. */
function dateOf(post: object): PageDate | null {
  const local = clockOf(textIn(post, 'date'));
  const gmt = clockOf(textIn(post, 'date_gmt'));
  if (gmt === null) return local === null ? null : { day: local.day, time: local.time };
  const offset = local === null ? Number.NaN : (local.ms - gmt.ms) / 60_000;
  const isZone = Math.abs(offset) <= MAX_OFFSET_MINUTES && offset % 15 === 0;
  return local !== null && isZone
    ? { day: local.day, time: local.time, zone: zoneOf(offset) }
    : { day: gmt.day, time: gmt.time, zone: 'Z' };
}

function clockOf(written: string): { day: string; time: string; ms: number } | null {
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)$/u.exec(written) ?? [];
  const ms = Date.parse(`${day}T${time}Z`);
  return Number.isNaN(ms) ? null : { day, time, ms };
}

function zoneOf(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

function imageOf(media: unknown, base: string): ArticleImage | null {
  const url = field(media, 'media_type') === 'image' ? resolveUrl(textIn(media, 'source_url'), base) : null;
  if (url === null) return null;
  const alt = lineOf(textIn(media, 'alt_text'));
  return alt === '' ? { url } : { url, alt };
}
