import { namesOf } from '../furniture.ts';
import type { Line } from '../survey.ts';
import { isProse } from './line-score.ts';

const MIN_LEAD_UNITS = 150;
const MAX_LINES_BEFORE = 12;
const LEAD_NAMES =
  /(?:^|[\s_-])(?:lead|lede|intro(?:duction)?|standfirst|chap(?:o|eau)|sapo|vorspann|ingress|manchet|lid|entradilla|bajada|sommario|occhiello)(?:$|[\s_-])/i;

/** Long opening paragraphs that stand above the chosen text in a box of their own. */
export function leadsAbove(lines: readonly Line[], roots: readonly Element[]): Element[] {
  const first = lines.findIndex(({ element }) => roots.some((root) => root.contains(element)));
  return lines
    .slice(Math.max(0, first - MAX_LINES_BEFORE), Math.max(0, first))
    .filter(
      (line) =>
        line.units >= MIN_LEAD_UNITS &&
        isProse(line) &&
        isNamedLead(line.element) &&
        line.element.closest('figure, figcaption, [class*="caption"]') === null,
    )
    .map(({ element }) => element);
}

function isNamedLead(element: Element): boolean {
  return LEAD_NAMES.test(namesOf(element)) || LEAD_NAMES.test(namesOf(element.parentElement ?? element));
}
