import { labelOfDate } from '../dates/date-labels.ts';
import { findDates } from '../dates/find-dates.ts';
import { parseMachineDate } from '../dates/machine-date.ts';
import { dateHint } from '../dates/written-date.ts';
import { isBeside, namesOf } from '../furniture.ts';
import { isHidden } from '../hidden.ts';
import { namedElements } from '../named-elements.ts';
import { isOfOthers } from '../of-others.ts';
import { placeOf } from '../place.ts';
import type { Source } from './source.ts';

const DATE_NAME =
  /(?:^|[\s_-]|[a-z](?=[DTP]))(?:(?:pub|post|entry|article|news|create|submit)?-?_?(?:date|time)(?:line|stamp|s)?|published?|posted(?:-?on)?|datum|fecha|pubtime)(?:$|[\s_-]|(?=[A-Z]))/i;
const OF_OTHERS =
  /comment|related|sidebar|widget|footer|countdown|reading|event|weather|calendar|archive|update(?!d?-?time)/i;
const MAX_LENGTH = 90;
const MAX_ELEMENTS = 5;
const RANK = { before: 0.73, unknown: 0.66, after: 0.58, inside: 0.5 } as const;

/** Short texts in elements that are called a date: `.post-date`, `#publish_time`. */
export const datedElementSource: Source = {
  name: 'dated',
  read(page, claim) {
    let found = 0;
    for (const element of namedElements(page, DATE_NAME)) {
      const names = namesOf(element);
      if (OF_OTHERS.test(names)) continue;
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text.length < 6 || text.length > MAX_LENGTH || isHidden(element) || isBeside(element) || isOfOthers(element))
        continue;
      const written = findDates(text, dateHint(page))[0];
      const date = parseMachineDate(text) ?? written?.date;
      if (date === undefined) continue;
      const label = labelOfDate(text, written?.index ?? text.search(/\d/), written?.text.length);
      const isModified = label === 'modified' || /modif|updat/i.test(names);
      claim(isModified ? 'modified' : 'published', date, RANK[placeOf(element, page)] - found * 0.03, text);
      found += 1;
      if (found >= MAX_ELEMENTS) break;
    }
  },
};
