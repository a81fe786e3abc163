import { parseWrittenDate } from '../dates/written-date.ts';
import { isBeside } from '../furniture.ts';
import { jsonLdOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import type { Source } from './source.ts';

const ATTRIBUTES = [
  'data-publishtime',
  'data-publish-time',
  'data-publishdate',
  'data-publish-date',
  'data-published',
  'data-published-at',
  'data-published-date',
  'data-publication-date',
  'data-pubdate',
  'data-date',
  'data-datetime',
  'data-date-time',
  'data-timestamp',
  'data-time',
  'data-val',
] as const;
const SELECTOR = ATTRIBUTES.map((name) => `[${name}]`).join();
const MAX_STAMPED = 6;
/** How programs call it in the state they leave in the page. */
const IN_SCRIPT =
  /["'](?:datePublished|published_?(?:at|time|date|on)|publi(?:sh|cation)_?(?:date|time)|pubDate|pub_?time|first_?published(?:_?at)?|ptime|post_?date|createTime|ct)["']\s*:\s*["']?(\d{4}-\d\d?-\d\d?[^"',}]{0,20}|\d{4}\/\d\d?\/\d\d?[^"',}]{0,12}|1\d{9}(?:\d{3})?)(?=["',}\s])/i;
const MAX_SCRIPT = 400_000;

/** Dates that pages keep for their own programs: `data-` attributes and the state in scripts. */
export const stampSource: Source = {
  name: 'stamp',
  read(page, claim) {
    const root = page.document.documentElement;
    for (const element of [root, page.document.body]) claimAttributes(element, page, claim, 0.72);
    let stamped = 0;
    // Looking at every element's attributes is dear: it is for pages that tell no date to machines.
    const body = declaresDate(page) ? null : page.document.body;
    for (const element of body?.querySelectorAll(SELECTOR) ?? []) {
      if (isBeside(element)) continue;
      claimAttributes(element, page, claim, 0.6 - stamped * 0.03);
      stamped += 1;
      if (stamped >= MAX_STAMPED) break;
    }
    for (const script of page.document.scripts) {
      const text = script.textContent ?? '';
      if (script.type.includes('ld+json') || text.length < 20 || text.length > MAX_SCRIPT) continue;
      const raw = IN_SCRIPT.exec(text)?.[1];
      if (raw === undefined) continue;
      claim('published', parseWrittenDate(raw, page), 0.5, raw);
      break;
    }
  },
};

function declaresDate(page: Page): boolean {
  return (
    page.metas.has('article:published_time') ||
    jsonLdOf(page).some(({ datePublished }) => typeof datePublished === 'string')
  );
}

function claimAttributes(
  element: Element | null,
  page: Page,
  claim: Parameters<Source['read']>[1],
  rank: number,
): void {
  for (const name of ATTRIBUTES) {
    const raw = element?.getAttribute(name);
    if (raw) claim('published', parseWrittenDate(raw, page), rank, `${name}="${raw}"`);
  }
}
