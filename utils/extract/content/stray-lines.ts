import { namesOf } from '../furniture.ts';
import type { Page } from '../page.ts';
import type { Line } from '../survey.ts';
import { fold } from '../title.ts';

const MAX_LABEL_UNITS = 30;
const MIN_REPEATS = 3;
const MIN_HEADLINE_UNITS = 30;
const NEVER_LABELS = /^(?:TD|TH|P|PRE|FIGCAPTION|H[1-6])$/;
const MARKER = /^[▪▶►▸▹➤➡👉◆◇■●※★☆→⇒>»🔺🔗📌]/u;

/** Short lines that stand in many places of a text alike: labels of tools, of ranks, of dates joined. */
export function repeatedLabels(lines: readonly Line[]): Set<Line> {
  const byText = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.units > MAX_LABEL_UNITS || NEVER_LABELS.test(line.element.tagName) || !/[\p{L}\p{N}]/u.test(line.text))
      continue;
    if (line.element.closest('figure') !== null) continue;
    const alike = byText.get(line.text);
    if (alike === undefined) byText.set(line.text, [line]);
    else alike.push(line);
  }
  return new Set([...byText.values()].filter((alike) => alike.length >= MIN_REPEATS).flat());
}

/** A button, or a link dressed as one. */
export function isControl({ element, text, units, linkedUnits }: Line): boolean {
  if (units > MAX_LABEL_UNITS || /^(?:H[1-6]|SUMMARY)$/.test(element.tagName)) return false;
  const control =
    element.closest('button') ??
    element.querySelector(
      linkedUnits === units ? 'button, a.btn, a.button, a[class*="btn"], a[class*="button"]' : 'button',
    );
  return control !== null && control.textContent?.replace(/\s+/g, ' ').trim() === text;
}

/** A sentence of the text that is shown once more in large letters. */
export function isPullQuote(line: Line, lines: readonly Line[]): boolean {
  if (!/pull-?_?quote/i.test(`${namesOf(line.element)} ${namesOf(line.element.parentElement ?? line.element)}`))
    return false;
  const quote = fold(line.text);
  return lines.some((other) => other !== line && fold(other.text).includes(quote));
}

/** A paragraph that is one link to another page of the same site: a headline thrown in between. */
export function leadsAway({ element, text, units, linkedUnits }: Line, page: Page): boolean {
  if (linkedUnits < units * 0.9 || !/^(?:P|DIV|ARTICLE|BLOCKQUOTE|SECTION|H[2-6])$/.test(element.tagName)) return false;
  if (MARKER.test(text)) return true;
  if (units < MIN_HEADLINE_UNITS) return false;
  const anchor = element.querySelector('a[href]') ?? element.closest('a[href]');
  const link = page.resolve(anchor?.getAttribute('href'));
  return link !== null && !link.startsWith(`${page.url}#`) && new URL(link).hostname === page.address.hostname;
}
