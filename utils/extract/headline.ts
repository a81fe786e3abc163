import type { Page } from './page.ts';
import type { Line } from './survey.ts';
import { fold } from './title.ts';

const MAX_HEADLINE = 250;
const MIN_REPEATED = 4;

/** The line that shows the article's headline, and how surely. */
export interface Headline {
  index: number;
  line: Line;
  /** The document's own title repeats it. */
  repeated: boolean;
}

const HEADLINE_OF_PAGE = new WeakMap<Page, { headline: Headline | null }>();

/** The page's headline, found once. */
export function findHeadline(page: Page): Headline | null {
  let known = HEADLINE_OF_PAGE.get(page);
  if (known === undefined) {
    known = { headline: searchHeadline(page) };
    HEADLINE_OF_PAGE.set(page, known);
  }
  return known.headline;
}

/** Finds the line with the headline: the one the document's title repeats, a heading before other lines. */
function searchHeadline(page: Page): Headline | null {
  const titles = [page.document.title, page.meta('og:title') ?? ''].map(fold).filter((title) => title !== '');
  // Folding every line would cost more than all the rest: only lines that open like a title are.
  const raw = `${page.document.title} ${page.meta('og:title') ?? ''}`.replace(/\s+/g, ' ').toLowerCase();
  let best: Headline | null = null;
  let bestScore = 10;
  for (const [index, line] of page.survey.lines.entries()) {
    if (line.text.length > MAX_HEADLINE) continue;
    const tag = line.element.tagName;
    const level = /^H([1-4])$/.exec(tag)?.[1];
    if (level === undefined && line.units < 15) continue;
    const opening = line.text.slice(0, 3).toLowerCase();
    const folded = raw.includes(opening) ? fold(line.text) : '';
    const share =
      folded.length < MIN_REPEATED ? 0 : isLastPart(line, folded, titles, page.url) ? 0.7 : sharedWith(folded, titles);
    const merit = share * 60 + (level === undefined ? 0 : ([0, 34, 14, 10, 4][Number(level)] ?? 0));
    if (merit <= bestScore) continue;
    const score = merit - penalty(line, index, page.url);
    if (score > bestScore) {
      best = { index, line, repeated: share > 0.4 };
      bestScore = score;
    }
  }
  return best;
}

/** `Site » Section » Headline`: a heading that leads nowhere and closes the title is no site's name, unless it is short. */
function isLastPart(line: Line, folded: string, titles: readonly string[], url: string): boolean {
  if ((line.linkedUnits > 0 && !leadsTo(line, url)) || line.units < 15 || !/^H[1-3]$/.test(line.element.tagName))
    return false;
  return titles.some((title) => title.length > folded.length && title.endsWith(folded)) && line.text.includes(' ');
}

/** How much of a title the text makes up, where the title starts with or contains it. */
function sharedWith(folded: string, titles: readonly string[]): number {
  let share = 0;
  for (const title of titles) {
    // The site's own name stands at the end of most titles: what only repeats that end is no headline.
    const at = title.indexOf(folded);
    if (at < 0) continue;
    const isTail = at > 0 && at + folded.length === title.length && folded.length < title.length / 2;
    share = Math.max(
      share,
      isTail ? 0.05 : Math.min(1, folded.length / Math.min(title.length, 60) + (at === 0 ? 0.15 : 0)),
    );
  }
  return share;
}

/** A headline that links its own page, as blogs and forums have it. */
function leadsTo({ element }: Line, url: string): boolean {
  const href = (element.querySelector('a') ?? element.closest('a'))?.getAttribute('href')?.replace(/^\.?\/+/, '') ?? '';
  return href.length > 6 && url.includes(href);
}

function penalty(line: Line, index: number, url: string): number {
  const isHome =
    line.linkedUnits >= line.units &&
    /^(?:https?:\/\/[^/]+)?\/?$/.test(line.element.querySelector('a')?.getAttribute('href') ?? '-');
  return (
    (line.furniture ? 15 : 0) +
    (line.linkedUnits > line.units * 0.8 && !leadsTo(line, url) ? 12 : 0) +
    (isHome ? 30 : 0) +
    Math.min(20, index * 0.02)
  );
}
