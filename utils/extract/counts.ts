import { jsonLdOf, textOf } from './json-ld.ts';
import { siteLayout } from './layout.ts';
import type { Page } from './page.ts';
import { selectAll, selectFirst } from './select.ts';

const COMMENT_COUNTS =
  '.comments-link, .comment-count, .comments-count, [itemprop="commentCount"], a[href$="#comments"], a[href$="#respond"]';
const COMMENTS = '#comments .comment, .comment-list > li, .commentlist > li';

/** How many comments the page says or shows it has; `null` when it tells nothing. */
export function readCommentCount(page: Page): number | null {
  for (const node of jsonLdOf(page)) {
    const count = numberIn(textOf(node.commentCount));
    if (count !== null) return count;
  }
  const own = siteLayout(page)?.commentCount;
  const label = (own === undefined ? null : selectFirst(page, own)) ?? selectFirst(page, COMMENT_COUNTS);
  const said = numberIn(label?.getAttribute('content') ?? label?.textContent ?? null);
  if (said !== null) return said;
  const shown = selectAll(page, COMMENTS).length;
  return shown > 0 ? shown : null;
}

/** How many likes the page shows; `null` where it has no counter. */
export function readLikes(page: Page): number | null {
  const own = siteLayout(page)?.likes;
  const counter = selectFirst(page, own ?? '.like-count, .likes-count, .wp_ulike_counter, .count-box');
  return numberIn(counter?.textContent ?? null);
}

function numberIn(text: string | null): number | null {
  const digits = /\d[\d,]*/.exec(text ?? '')?.[0];
  return digits === undefined ? null : Number(digits.replace(/,/g, ''));
}
