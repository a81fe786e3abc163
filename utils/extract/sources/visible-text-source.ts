import { readBylineText } from '../bylines/byline-forms.ts';
import { findDates } from '../dates/find-dates.ts';
import { dateHint } from '../dates/written-date.ts';
import type { Page } from '../page.ts';
import type { Line } from '../survey.ts';
import type { Source } from './source.ts';

const BEFORE_TITLE = 8;
const AFTER_TITLE = 25;
const MAX_DATELINE = 160;
const MODIFIED_WORD =
  /更新|修改|最後|updated?|modified|aktualisiert|actualizado|mis à jour|aggiornat|bijgewerkt|uppdaterad|opdateret|zaktualizowano|обновлено|수정/i;
const PUBLISHED_WORD =
  /發布|发布|發佈|發表|发表|時間|时间|日期|刊登|上架|published|posted|publié|veröffentlicht|publicado|pubblicato|опубликовано|등록|입력/i;

/** What only stands in the text: the dateline and the byline near the headline and at the article's ends. */
export const visibleTextSource: Source = {
  name: 'text',
  read(page, claim) {
    const lines = page.survey.lines;
    const title = titleIndex(page);
    const near = lines.slice(Math.max(0, title - BEFORE_TITLE), title + AFTER_TITLE);
    const hint = dateHint(page);
    for (const [index, line] of near.entries()) {
      if (line.units > MAX_DATELINE * 3 || line.text.length > MAX_DATELINE) continue;
      const distance = index - Math.min(BEFORE_TITLE, title);
      for (const found of findDates(line.text, hint)) {
        const before = line.text.slice(Math.max(0, found.index - 14), found.index);
        const rank = dateRank(line, found.text, distance, found.relative) + (PUBLISHED_WORD.test(before) ? 0.05 : 0);
        claim(
          MODIFIED_WORD.test(before) && !PUBLISHED_WORD.test(before) ? 'modified' : 'published',
          found.date,
          rank,
          line.text,
        );
      }
    }
    for (const line of bylineLines(lines, title)) {
      const text = line.text.length > MAX_DATELINE ? `${line.text.slice(0, 70)}` : line.text;
      const bylines = readBylineText(text);
      const writers = bylines.filter(({ role }) => role !== 'photographer' && role !== 'editor');
      claim('bylines', writers.length > 0 ? bylines : [], 0.82 - (line.furniture ? 0.2 : 0), text);
      claim('bylines', writers.length === 0 ? bylines : [], 0.4, text);
    }
  },
};

/** The line of the headline: the one the document's title repeats, an `h1` before others. */
function titleIndex(page: Page): number {
  const wanted = fold(page.document.title) + fold(page.meta('og:title') ?? '');
  let best = 0;
  let bestScore = 0;
  for (const [index, line] of page.survey.lines.entries()) {
    if (line.text.length > 250) continue;
    const isHeading = /^H[1-3]$/.test(line.element.tagName);
    if (!isHeading && line.units < 20) continue;
    const folded = fold(line.text);
    const repeated = folded.length >= 6 && wanted.includes(folded);
    const score =
      (repeated ? Math.min(60, folded.length) : 0) +
      (line.element.tagName === 'H1' ? 40 : isHeading ? 10 : 0) -
      (line.furniture ? 30 : 0);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

function dateRank(line: Line, date: string, distance: number, relative: boolean): number {
  const share = date.length / line.text.length;
  const nearness = distance >= 0 ? 0.1 - Math.min(distance, 20) * 0.006 : 0.02 - Math.min(-distance, 8) * 0.01;
  return Math.max(
    0.1,
    0.6 + nearness + Math.min(0.06, share * 0.06) - (line.furniture ? 0.15 : 0) - (relative ? 0.2 : 0),
  );
}

function bylineLines(lines: readonly Line[], title: number): Line[] {
  const body = lines.filter((line) => !line.furniture);
  const near = lines.slice(Math.max(0, title - 5), title + 30);
  return [...near, ...body.filter((line) => line.text.length < 60).slice(-40)];
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
