import { isLeadIn, readBylineText } from '../bylines/byline-forms.ts';
import { findDates } from '../dates/find-dates.ts';
import { dateHint } from '../dates/written-date.ts';
import { namesOf } from '../furniture.ts';
import type { Page } from '../page.ts';
import type { Line } from '../survey.ts';
import { fold } from '../title.ts';
import { isInvitation, isLabel, isNotice, isOwnVoice, opensRelated } from './closing-words.ts';
import { isInjectedScript } from './injected-script.ts';
import { isProse } from './line-score.ts';
import { isControl, isPullQuote, leadsAway, repeatedLabels } from './stray-lines.ts';

/** What a line inside the chosen text is, when it is not text to read. */
export type Verdict =
  | 'furniture'
  | 'repeated'
  | 'title'
  | 'dateline'
  | 'related'
  | 'links'
  | 'invitation'
  | 'notice'
  | 'injected-script';

const DATELINE_LENGTH = 120;
const MAX_BYLINE = 90;
const LINK_LIST_LINES = 3;
/** Signs that a newsroom puts before its own announcements. */
const SHOUT = /^[◎🔥👉📌📢☆★✦]/u;
const TAG_NAMES =
  /(?:^|[\s_-])(?:post-?tags?|tags?-?(?:links?|list|box)?|keywords?|byline|author(?:-?(?:bio|box|info))?|dateline|timestamp|meta|post-?meta|entry-?meta|penci-single-link-pages|page-links|caption-credit|message-user|user-?(?:info|details)|post-?profile|poster(?:-?info)?|signature|(?:message|post)-?(?:attribution|head(?:er)?|footer|actions?|action-?bar|buttons|menu|controls|info)|article-?meta-?line|meta-?line|editsection)(?:$|[\s_-])/i;

/** The lines of the chosen text that are no part of the article, each with what it is. */
export function judgeLines(
  lines: readonly Line[],
  roots: readonly Element[],
  page: Page,
  ownTitles: readonly string[],
  beside: ReadonlySet<Line> = new Set(),
): Map<Line, Verdict> {
  const verdicts = new Map<Line, Verdict>();
  const titles = new Set(ownTitles.map(fold).filter((title) => title.length > 3));
  const isBeside = (line: Line) => line.furniture || beside.has(line);
  const firstProse = lines.findIndex(
    (line) => isProse(line) && line.units >= 80 && !isBeside(line) && !isDateline(line, true, titles, page),
  );
  const lastProse = lines.findLastIndex(
    (line) =>
      isProse(line) &&
      line.units >= 60 &&
      !isBeside(line) &&
      !isOwnVoice(line.text) &&
      !SHOUT.test(line.text) &&
      !opensRelated(line.text) &&
      !isInvitation(line.text) &&
      !isNotice(line.text),
  );
  const repeated = repeatedLabels(lines);
  let relatedFrom = Number.POSITIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    const verdict = isBeside(line)
      ? 'furniture'
      : repeated.has(line) || repeatsCaption(line, lines[index + 1]) || isPullQuote(line, lines)
        ? 'repeated'
        : judge(line, index, { titles, firstProse, lastProse, roots, page });
    if (index > lastProse && (opensRelated(line.text) || isOwnVoice(line.text)))
      relatedFrom = Math.min(relatedFrom, index);
    if (verdict !== null) verdicts.set(line, verdict);
    else if (index >= relatedFrom) verdicts.set(line, 'related');
  }
  dropLinkLists(lines, verdicts);
  return verdicts;
}

interface Surroundings {
  titles: ReadonlySet<string>;
  firstProse: number;
  lastProse: number;
  roots: readonly Element[];
  page: Page;
}

function judge(
  line: Line,
  index: number,
  { titles, firstProse, lastProse, roots, page }: Surroundings,
): Verdict | null {
  const { element, text } = line;
  if (isInjectedScript(element, text)) return 'injected-script';
  if (isNotice(text) && (index >= lastProse || text.length < 80)) return 'notice';
  const isShort = text.length <= DATELINE_LENGTH;
  const isCell = element.tagName === 'TD' || element.tagName === 'TH';
  if (isShort && index < Math.max(firstProse, 1) && (element.tagName === 'H1' || isTitle(text, titles))) return 'title';
  if (isShort && isNamed(element, roots, TAG_NAMES)) return 'dateline';
  const isEdge = index < firstProse || index > lastProse;
  if (index < firstProse && isShort && isInHeader(element, roots)) return 'dateline';
  if (
    isEdge &&
    !isCaption(element) &&
    text.length <= DATELINE_LENGTH &&
    isDateline(line, index < firstProse, titles, page)
  )
    return 'dateline';
  if ((!isCell && isLabel(text)) || isOwnVoice(text) || isControl(line)) return 'invitation';
  if (leadsAway(line, page)) return 'related';
  if (opensRelated(text) && (line.linkedUnits > 0 || index > lastProse || text.length < 24)) return 'related';
  if (isInvitation(text) && (index > lastProse || index < firstProse || line.linkedUnits > line.units * 0.3))
    return 'invitation';
  return null;
}

/** Picture titles stand twice: as a line of their own, and at the start of the caption that follows. */
function repeatsCaption(line: Line, next: Line | undefined): boolean {
  return next?.element.tagName === 'FIGCAPTION' && line.text.length > 3 && next.text.startsWith(line.text);
}

function isInHeader(element: Element, roots: readonly Element[]): boolean {
  const header = element.closest('header');
  return header !== null && roots.some((root) => root !== header && root.contains(header));
}

function isCaption(element: Element): boolean {
  return element.closest('figcaption, figure') !== null;
}

/** A line that only says who and when, each of its parts for itself. */
function isDateline(line: Line, isHead: boolean, titles: ReadonlySet<string>, page: Page): boolean {
  const parts = line.text.split('\n');
  return parts.every((part) => {
    if (part.length > MAX_BYLINE || /[。！？]|[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(part)) return false;
    if (readBylineText(part).length > 0) return true;
    return isHead && (isTitle(part, titles) || isLeadIn(part) || findDates(part, dateHint(page)).length > 0);
  });
}

function isTitle(text: string, titles: ReadonlySet<string>): boolean {
  const folded = fold(text);
  if (folded.length < 4) return false;
  for (const title of titles)
    if (
      title === folded ||
      (folded.length >= 12 && title.startsWith(folded)) ||
      (folded.length >= 8 && title.endsWith(folded))
    )
      return true;
  return false;
}

function isNamed(element: Element, roots: readonly Element[], names: RegExp): boolean {
  for (
    let ancestor: Element | null = element;
    ancestor !== null && !roots.includes(ancestor);
    ancestor = ancestor.parentElement
  ) {
    if (names.test(namesOf(ancestor))) return true;
  }
  return false;
}

/** Runs of lines that are nothing but links are lists of other pages; a single linked line stays, it may be a reference. */
function dropLinkLists(lines: readonly Line[], verdicts: Map<Line, Verdict>): void {
  let run: Line[] = [];
  const settle = () => {
    if (run.length >= LINK_LIST_LINES) for (const line of run) verdicts.set(line, 'links');
    run = [];
  };
  for (const line of lines) {
    if (verdicts.has(line)) continue;
    if (line.linkedUnits > line.units * 0.75) run.push(line);
    else settle();
  }
  settle();
}
