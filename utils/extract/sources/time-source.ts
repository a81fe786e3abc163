import { parseWrittenDate } from '../dates/written-date.ts';
import { isBeside } from '../furniture.ts';
import { placeOf } from '../place.ts';
import type { Source } from './source.ts';

const MAX_TIMES = 8;
const DISTRUST = { before: 0, unknown: 0.05, inside: 0.1, after: 0.24 } as const;

/** `time` elements outside of sidebars and lists of other articles, the first ones first. */
export const timeSource: Source = {
  name: 'time',
  read(page, claim) {
    let rank = 0.78;
    for (const element of [...page.document.querySelectorAll('time')].slice(0, MAX_TIMES)) {
      if (isBeside(element)) continue;
      const raw = element.getAttribute('datetime') ?? element.textContent ?? '';
      const date = parseWrittenDate(raw, page) ?? parseWrittenDate(element.textContent ?? '', page);
      const place = placeOf(element, page);
      const isModified =
        /updat|modif/i.test(`${element.className} ${element.getAttribute('itemprop') ?? ''}`) &&
        !/publish/i.test(element.className);
      claim(isModified ? 'modified' : 'published', date, rank - DISTRUST[place], raw);
      rank -= 0.04;
    }
  },
};
