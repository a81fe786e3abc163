import { readBylineText } from '../bylines/byline-forms.ts';
import { articleBody } from '../content/find-content.ts';
import { isDateOfOther, labelOfDate } from '../dates/date-labels.ts';
import { findDates } from '../dates/find-dates.ts';
import { dateHint } from '../dates/written-date.ts';
import { findHeadline } from '../headline.ts';
import { isOfOthers } from '../of-others.ts';
import type { Page } from '../page.ts';
import type { Line } from '../survey.ts';
import type { Source } from './source.ts';

const BEFORE_HEADLINE = 6;
const AFTER_HEADLINE = 20;
const CLOSING_LINES = 10;
const MAX_DATELINE = 160;
const MAX_LABEL = 16;
const SHORT_HEADLINE = 30;
const MAX_CLOSING = 320;
/** How much of a closing line a date has to be where no word calls it the article's. */
const MIN_SHARE = 0.2;
const LABEL_LENGTH = 30;
const LONE_LEAD_IN =
  /^(?:by|von|par|por|di|door|av|af|oleh|autor|autorin|auteur|autore|автор|tekst|作者|記者|记者|文|撰文|編譯|author|autor|text)\s*[:：]?$/i;
const AGENCY =
  /[(（]?(中央社|新華社|新华社|法新社|路透社|美聯社|美联社|共同社|中新社|彭博社|德新社)[^()（）]{0,20}(?:\d{1,2}日)?(?:電|电|讯|訊)/;

/** What only stands in the text: the dateline and the byline near the headline and at the article's ends. */
export const visibleTextSource: Source = {
  name: 'text',
  read(page, claim) {
    const { lines } = page.survey;
    const start = startOf(page);
    const near = around(lines, start);
    for (const [index, line] of near) {
      if (line.text.length > MAX_CLOSING || isOfOthers(line.element)) continue;
      // A label can stand on the line before: `更新：` above `2022-04-24 11:42`.
      const above = lines[index - 1]?.text ?? '';
      const label = above.length <= MAX_LABEL && /[:：]$/.test(above) ? labelOfDate(above) : null;
      for (const found of findDates(line.text, dateHint(page))) {
        const said = labelOfDate(line.text, found.index, found.text.length) ?? (found.index < 3 ? label : null);
        if ((said === null && line.text.length > MAX_DATELINE) || isDateOfOther(line.text, found.index)) continue;
        const rank = dateRank(line, found.text, index - start, found.relative) + (said === 'published' ? 0.05 : 0);
        claim(said === 'modified' ? 'modified' : 'published', found.date, rank, line.text);
      }
    }
    for (const { line, rank } of closingLines(page, near.at(-1)?.[0] ?? 0)) {
      for (const found of findDates(line.text, dateHint(page))) {
        const said = labelOfDate(line.text, found.index, found.text.length);
        if (found.relative || isDateOfOther(line.text, found.index)) continue;
        if (said === null && found.text.length < line.text.length * MIN_SHARE) continue;
        claim(said ?? 'published', found.date, rank + (said === 'published' ? 0.08 : 0), line.text);
      }
    }
    for (const { text, rank } of bylineTexts(page, start)) {
      const bylines = readBylineText(text);
      const writes = bylines.some(({ role }) => role !== 'photographer' && role !== 'editor');
      const makers = writes ? bylines.filter(({ role }) => role !== 'photographer' && role !== 'editor') : bylines;
      claim('bylines', makers, writes ? rank : rank / 2, text);
      const agency = AGENCY.exec(text)?.[1];
      claim('bylines', agency === undefined ? null : [{ name: agency, role: 'agency' }], rank - 0.3, text);
    }
  },
};

/** Where the article begins: at its headline, else where its text does. */
function startOf(page: Page): number {
  const headline = findHeadline(page);
  const first = articleBody(page)?.lines[0];
  const text = first === undefined ? 0 : page.survey.lines.indexOf(first);
  if (headline === null) return Math.max(0, text - 2);
  // A short heading below the text that the title repeats is the site's name in a box of its own.
  if (headline.index > text && first !== undefined && headline.line.units < SHORT_HEADLINE)
    return Math.max(0, text - 2);
  // A headline that stands far from the text is another one.
  return headline.repeated || Math.abs(text - headline.index) < 40 ? headline.index : Math.max(0, text - 2);
}

/** Where many blogs print the date: in the text's last lines and right behind it, never among comments. */
function closingLines(page: Page, after: number): { line: Line; rank: number }[] {
  const { lines } = page.survey;
  const last = articleBody(page)?.lines.at(-1);
  const end = last === undefined ? -1 : lines.indexOf(last);
  if (end < 0) return [];
  const from = Math.max(after + 1, end - CLOSING_LINES);
  return lines
    .slice(from, end + CLOSING_LINES)
    .map((line, index) => ({ line, rank: from + index > end ? 0.54 : 0.56 }))
    .filter(({ line }) => line.text.length <= MAX_CLOSING && !/©|copyright/i.test(line.text))
    .filter(({ line }) => !isOfOthers(line.element));
}

function around(lines: readonly Line[], start: number): (readonly [number, Line])[] {
  const from = Math.max(0, start - BEFORE_HEADLINE);
  return lines.slice(from, start + AFTER_HEADLINE).map((line, index) => [from + index, line] as const);
}

function dateRank(line: Line, date: string, distance: number, relative: boolean): number {
  const share = date.length / line.text.length;
  const nearness = distance >= 0 ? 0.1 - Math.min(distance, 20) * 0.008 : 0.03 - Math.min(-distance, 8) * 0.02;
  const rank = 0.6 + nearness + Math.min(0.08, share * 0.08) - (line.furniture ? 0.1 : 0) - (relative ? 0.2 : 0);
  return Math.max(
    0.1,
    rank - (line.linkedUnits > line.units * 0.8 && share < 0.7 ? 0.15 : 0) - (line.text.length > 80 ? 0.12 : 0),
  );
}

/** The lines in which bylines stand, with how much to believe them. */
function bylineTexts(page: Page, start: number): { text: string; rank: number }[] {
  const texts: { text: string; rank: number }[] = [];
  const near = around(page.survey.lines, start).filter(([, line]) => !isOfOthers(line.element));
  for (const [position, [, line]] of near.entries()) {
    const next = near[position + 1]?.[1];
    const text = LONE_LEAD_IN.test(line.text) && next !== undefined ? `${line.text} ${next.text}` : line.text;
    texts.push({ text, rank: 0.86 - (line.furniture ? 0.25 : 0) - Math.min(0.1, position * 0.003) });
  }
  const body = articleBody(page)?.lines.filter((line) => !line.furniture && !isOfOthers(line.element)) ?? [];
  for (const line of body.slice(0, 4)) texts.push({ text: line.text, rank: 0.84 });
  for (const line of body.slice(-CLOSING_LINES)) texts.push({ text: line.text.slice(-80), rank: 0.78 });
  for (const line of body.slice(4, -CLOSING_LINES))
    if (line.text.length <= LABEL_LENGTH) texts.push({ text: line.text, rank: 0.7 });
  const last = body.at(-1);
  const end = last === undefined ? -1 : page.survey.lines.indexOf(last);
  if (end >= 0)
    for (const line of page.survey.lines.slice(end + 1, end + 6))
      if (!isOfOthers(line.element)) texts.push({ text: line.text, rank: 0.74 });
  return texts;
}
