import { calendarDay } from '../dates/calendar-day.ts';
import type { Source } from './source.ts';

const DATED_PATH = /(?:\/|-|_|=)((?:19|20)\d{2})([-/_])(0?[1-9]|1[0-2])\2([0-2]?\d|3[01])(?=\D|$)/;
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d{1,5}(?:\D|$)\b)/;

/** The date many addresses carry: `/2022/09/15/`, `/20220915/`. */
export const addressSource: Source = {
  name: 'address',
  read({ address }, claim) {
    const path = address.pathname;
    const match = DATED_PATH.exec(path);
    const compact = match === null ? COMPACT.exec(path) : null;
    const day =
      match !== null
        ? calendarDay(Number(match[1]), Number(match[3]), Number(match[4]))
        : compact === null
          ? null
          : calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    claim('published', day === null ? null : { day }, 0.74, path);
  },
};
