import type { Content } from '@/utils/article/extraction.ts';
import { siteLayout } from '../layout.ts';
import type { Page } from '../page.ts';
import { selectFirst } from '../select.ts';
import type { Line } from '../survey.ts';
import { chooseRoots } from './choose-root.ts';
import { judgeLines, type Verdict } from './clean-lines.ts';
import { linesBesideText } from './headed-sections.ts';
import { leadsAbove } from './lead.ts';
import { renderContent } from './render-content.ts';

const MIN_UNITS = 140;

/** Where a page's article stands, and what of it is not text to read. */
export interface ArticleBody {
  roots: Element[];
  lines: Line[];
  verdicts: Map<Line, Verdict>;
}

const BODY_OF_PAGE = new WeakMap<Page, { body: ArticleBody | null }>();

/** The page's article, found once. */
export function articleBody(page: Page): ArticleBody | null {
  let known = BODY_OF_PAGE.get(page);
  if (known === undefined) {
    known = { body: findBody(page) };
    BODY_OF_PAGE.set(page, known);
  }
  return known.body;
}

/** Where everything was taken for furniture, looks again without that judgement. */
function findBody(page: Page): ArticleBody | null {
  const { lines } = page.survey;
  const beside = linesBesideText(lines);
  const found = bodyOf(
    lines.filter((line) => !line.furniture && !beside.has(line)),
    lines,
    page,
    beside,
  );
  if (found !== null && keptUnits(found) >= MIN_UNITS) return found;
  const plain = lines.map((line) => ({ ...line, furniture: false }));
  const again = bodyOf(plain, plain, page);
  return again !== null && (found === null || keptUnits(again) > keptUnits(found) * 2) ? again : found;
}

function titlesOf(page: Page): string[] {
  return [page.document.title, page.meta('og:title') ?? ''];
}

function bodyOf(
  scored: readonly Line[],
  all: readonly Line[],
  page: Page,
  beside?: ReadonlySet<Line>,
): ArticleBody | null {
  const known = siteLayout(page)?.body;
  const preferred = known === undefined ? null : selectFirst(page, known);
  const chosen = chooseRoots(scored, preferred);
  if (chosen.length === 0) return null;
  const roots = preferred === null ? [...leadsAbove(scored, chosen), ...chosen] : chosen;
  const lines = all.filter((line) => roots.some((root) => root.contains(line.element)));
  return { roots, lines, verdicts: judgeLines(lines, roots, page, titlesOf(page), beside) };
}

/** How much text is left after cleaning, in `textUnits`. */
export function keptUnits({ lines, verdicts }: ArticleBody): number {
  return lines.reduce((sum, line) => (verdicts.has(line) ? sum : sum + line.units), 0);
}

/** An element taken as one post's text, as on listings that show whole posts. */
export function bodyWithin(element: Element, title: string, page: Page): ArticleBody {
  const lines = page.survey.lines
    .filter((line) => element.contains(line.element))
    .map((line) => ({ ...line, furniture: false }));
  return { roots: [element], lines, verdicts: judgeLines(lines, [element], page, [title]) };
}

/** The copyright or licence notice that stands in a text. */
export function noticeOf({ lines, verdicts }: ArticleBody): string | null {
  return lines.find((line) => verdicts.get(line) === 'notice')?.text ?? null;
}

/** The article's text of a page, or `null` where there is none. */
export function renderBody(body: ArticleBody | null, page: Page): Content | null {
  if (body === null) return null;
  const content = renderContent(body.roots, omissionsOf(body, page), page, [...new Set(body.verdicts.values())]);
  return content.text === '' ? null : content;
}

/** Elements all of whose lines were judged away go as a whole, single lines by their text. */
function omissionsOf({ roots, lines, verdicts }: ArticleBody, page: Page) {
  const kept = new Set<Element>();
  const dropped = new Set<Element>();
  const texts = new Set<string>();
  for (const line of lines) {
    const isKept = !verdicts.has(line);
    if (!isKept) texts.add(withoutSpace(line.text));
    for (
      let element: Element | null = line.element;
      element !== null && !roots.includes(element);
      element = element.parentElement
    ) {
      if (kept.has(element)) break;
      if (isKept) kept.add(element);
      else dropped.add(element);
    }
  }
  if (texts.size > 0) for (const line of lines) if (!verdicts.has(line)) texts.delete(withoutSpace(line.text));
  const omitted = siteLayout(page)?.omitted;
  return {
    element: (element: Element) =>
      (dropped.has(element) && !kept.has(element)) || (omitted !== undefined && element.matches(omitted)),
    text: (text: string) => texts.size > 0 && texts.has(withoutSpace(text)),
  };
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
