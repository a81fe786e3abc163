import { labelOfDate } from '../dates/date-labels.ts';
import { parseWrittenDate } from '../dates/written-date.ts';
import { isBeside } from '../furniture.ts';
import { isOfOthers } from '../of-others.ts';
import { placeOf } from '../place.ts';
import type { Source } from './source.ts';

const MAX_TIMES = 8;
const DISTRUST = { before: 0, unknown: 0.05, inside: 0.1, after: 0.24 } as const;

/** `time` elements, the first ones first; those in sidebars and lists of other articles only where no other is. */
export const timeSource: Source = {
  name: 'time',
  read(page, claim) {
    const all = [...page.document.querySelectorAll('time')].slice(0, MAX_TIMES).filter((time) => !isOfOthers(time));
    const own = all.filter((element) => !isBeside(element));
    let rank = own.length > 0 ? 0.78 : 0.5;
    for (const element of own.length > 0
      ? own
      : all.filter((other) => other.closest('li, [class*="card" i]') === null).slice(0, 1)) {
      const raw = element.getAttribute('datetime') ?? element.textContent ?? '';
      const date = parseWrittenDate(raw, page) ?? parseWrittenDate(element.textContent ?? '', page);
      claim(isModified(element) ? 'modified' : 'published', date, rank - DISTRUST[placeOf(element, page)], raw);
      rank -= 0.04;
    }
  },
};

function isModified(element: Element): boolean {
  const names = `${element.className} ${element.getAttribute('itemprop') ?? ''}`;
  if (/publish/i.test(names)) return false;
  if (/updat|modif/i.test(names)) return true;
  const text = element.textContent ?? '';
  const before = element.previousSibling?.textContent ?? element.parentElement?.firstChild?.textContent ?? '';
  return (labelOfDate(text, Math.max(0, text.search(/\d/))) ?? labelOfDate(before.trim())) === 'modified';
}
