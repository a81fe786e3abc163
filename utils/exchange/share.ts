import type { Byline } from '@/utils/article/extraction.ts';
import { formatPageDate, type PageDate } from '@/utils/article/page-date.ts';
import { safeLink } from './bilingual-document.ts';

/** What of an article may be shared: never its text. */
export interface Shareable {
  title: string;
  url: string;
  siteName: string;
  bylines: readonly Byline[];
  published: PageDate | null;
  notice: string | null;
}

/** The services a link can be taken to; each is a plain link, and nothing of them is loaded. */
export const SHARE_SERVICES = ['facebook', 'x', 'line', 'pinterest', 'email'] as const;

export type ShareService = (typeof SHARE_SERVICES)[number];

/** The longest quotation that goes along, in characters: what a citation may hold, not what replaces the article. */
const MAX_QUOTE = 300;
/** X counts 280 units, a Han character as two, a link as 23. */
const X_UNITS = 280 - 24;

/** Who made the article, where and when, as far as its page says: `林○○ · 金門時報 · 2026-11-01`. */
export function attribution({ bylines, siteName, published }: Shareable): string {
  const names = bylines.map(({ name }) => name).join('、');
  return [names, siteName, published === null ? '' : formatPageDate({ day: published.day })]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The address that opens a service's own page for sharing; `null` for an article without a web address. */
export function shareAddress(service: ShareService, article: Shareable): string | null {
  const url = safeLink(article.url);
  if (url === null) return null;
  const said = [article.title, attribution(article), article.notice ?? ''].filter((line) => line !== '');
  switch (service) {
    case 'facebook':
      return withQuery('https://www.facebook.com/sharer/sharer.php', { u: url, quote: said.join('\n') });
    case 'x':
      return withQuery('https://x.com/intent/post', { text: forX(article), url });
    case 'line':
      return withQuery('https://social-plugins.line.me/lineit/share', { url, text: said.join('\n') });
    case 'pinterest':
      return withQuery('https://www.pinterest.com/pin/create/button/', { url, description: said.join(' — ') });
    case 'email':
      return `mailto:?${mailQuery({ subject: article.title, body: plainLink(article) })}`;
  }
}

/** Title, origin, address and notice, a line each. */
export function plainLink(article: Shareable): string {
  return lines(article.title, attribution(article), article.url, article.notice);
}

/** The same as Markdown. */
export function markdownLink(article: Shareable): string {
  const link = safeLink(article.url);
  const title = escapeMarkdown(article.title);
  return lines(
    link === null ? title : `[${title}](<${link.replace(/[<>\s]/gu, encodeURIComponent)}>)`,
    escapeMarkdown(attribution(article)),
    article.notice === null ? null : escapeMarkdown(article.notice),
  ).replaceAll('\n', '  \n');
}

/** A passage in Markdown's own form of a quotation, with its origin; one too long is cut. */
export function quotation(article: Shareable, passage: string): string {
  const quoted = cutQuote(passage)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  return `${quoted}\n\n— ${plainLink(article)}`;
}

/** A passage at the length that may go along. */
export function cutQuote(passage: string): string {
  const characters = [...passage.trim()];
  return characters.length <= MAX_QUOTE ? passage.trim() : `${characters.slice(0, MAX_QUOTE - 1).join('')}…`;
}

function lines(...texts: (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join('\n');
}

/** The origin is kept; what has no room is cut from the notice first, then from the title. */
function forX(article: Shareable): string {
  const origin = attribution(article);
  const room = X_UNITS - units(origin) - 2;
  const title = cutUnits(article.title, room);
  const left = room - units(title) - 1;
  const notice = article.notice !== null && left > 20 ? cutUnits(article.notice, left) : '';
  return lines(title, origin, notice);
}

function units(text: string): number {
  let sum = 0;
  for (const character of text) sum += character < '\u1100' ? 1 : 2;
  return sum;
}

function cutUnits(text: string, room: number): string {
  if (units(text) <= room) return text;
  let kept = '';
  for (const character of text) {
    if (units(kept) + units(character) + 2 > room) break;
    kept += character;
  }
  return `${kept}…`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/gu, '\\$&');
}

function withQuery(address: string, query: Record<string, string>): string {
  return `${address}?${new URLSearchParams(query)}`;
}

/** Mail programs read `+` as a plus. */
function mailQuery(query: Record<string, string>): string {
  return Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value.replaceAll('\n', '\r\n'))}`)
    .join('&');
}
