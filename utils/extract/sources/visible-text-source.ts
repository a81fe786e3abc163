import { readBylineText } from '../bylines/byline-forms.ts';
import { articleBody } from '../content/find-content.ts';
import { findDates } from '../dates/find-dates.ts';
import { dateHint } from '../dates/written-date.ts';
import { findHeadline } from '../headline.ts';
import type { Page } from '../page.ts';
import type { Line } from '../survey.ts';
import type { Source } from './source.ts';

const BEFORE_HEADLINE = 6;
const AFTER_HEADLINE = 20;
const CLOSING_LINES = 10;
const MAX_DATELINE = 160;
const LABEL_LENGTH = 30;
const MODIFIED_WORD =
  /更新|修改|最後|updated?|modified|aktualisiert|actualizado|mis à jour|aggiornat|bijgewerkt|uppdaterad|opdateret|zaktualizowano|aktualizováno|обновлено|수정|cập nhật|diperbarui|güncelle/i;
const PUBLISHED_WORD =
  /發布|发布|發佈|發表|发表|發稿|上稿|刊登|上架|出版|published|posted|publié|veröffentlicht|publicado|pubblicato|gepubliceerd|publicerad|opublikowano|опубликовано|公開|配信|등록|입력|đăng/i;
const LONE_LEAD_IN = /^(?:by|von|par|por|di|door|作者|記者|记者|文|撰文|編譯|author|autor|text)\s*[:：]?$/i;
const AGENCY =
  /[(（]?(中央社|新華社|新华社|法新社|路透社|美聯社|美联社|共同社|中新社|彭博社|德新社)[^()（）]{0,20}(?:\d{1,2}日)?(?:電|电|讯|訊)/;

/** What only stands in the text: the dateline and the byline near the headline and at the article's ends. */
export const visibleTextSource: Source = {
  name: 'text',
  read(page, claim) {
    const { lines } = page.survey;
    const start = startOf(page);
    for (const [index, line] of around(lines, start)) {
      if (line.text.length > MAX_DATELINE) continue;
      for (const found of findDates(line.text, dateHint(page))) {
        const before = line.text.slice(Math.max(0, found.index - 12), found.index);
        const isPublished = PUBLISHED_WORD.test(before);
        const isModified = !isPublished && MODIFIED_WORD.test(before);
        const rank = dateRank(line, found.text, index - start, found.relative) + (isPublished ? 0.05 : 0);
        claim(isModified ? 'modified' : 'published', found.date, rank, line.text);
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
  // A headline that stands far from the text is another one.
  return headline.repeated || Math.abs(text - headline.index) < 40 ? headline.index : Math.max(0, text - 2);
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
  const near = around(page.survey.lines, start);
  for (const [position, [, line]] of near.entries()) {
    const next = near[position + 1]?.[1];
    const text = LONE_LEAD_IN.test(line.text) && next !== undefined ? `${line.text} ${next.text}` : line.text;
    texts.push({ text, rank: 0.86 - (line.furniture ? 0.25 : 0) - Math.min(0.1, position * 0.003) });
  }
  const body = articleBody(page)?.lines.filter((line) => !line.furniture) ?? [];
  for (const line of body.slice(0, 4)) texts.push({ text: line.text, rank: 0.84 });
  for (const line of body.slice(-CLOSING_LINES)) texts.push({ text: line.text.slice(-80), rank: 0.78 });
  for (const line of body.slice(4, -CLOSING_LINES))
    if (line.text.length <= LABEL_LENGTH) texts.push({ text: line.text, rank: 0.7 });
  const last = body.at(-1);
  const end = last === undefined ? -1 : page.survey.lines.indexOf(last);
  if (end >= 0)
    for (const line of page.survey.lines.slice(end + 1, end + 6)) texts.push({ text: line.text, rank: 0.74 });
  return texts;
}
