import { joined, without } from './edit-query.ts';
import { parseQuery } from './query.ts';

/** Days as `YYYY-MM-DD` between which articles are asked for, both included. */
export interface AskedPeriod {
  from: string | null;
  to: string | null;
}

const DAY_MS = 86_400_000;

/** The days that a query's `after:` and `before:` leave. */
export function askedPeriod(text: string): AskedPeriod {
  const { afterMs, beforeMs } = parseQuery(text);
  return {
    from: afterMs === null ? null : dayOf(afterMs),
    to: beforeMs === null ? null : dayOf(beforeMs - DAY_MS / 2),
  };
}

/** The query asking for these days in place of any others. */
export function askForPeriod(text: string, { from, to }: AskedPeriod): string {
  const rest = without(text, (written) => {
    const { afterMs, beforeMs } = parseQuery(written);
    return afterMs !== null || beforeMs !== null;
  });
  const begun = from === null ? rest : joined(rest, `after:${from}`);
  return to === null ? begun : joined(begun, `before:${dayAfter(to)}`);
}

/** A time's day in the reader's own zone. */
export function dayOf(timeMs: number): string {
  const time = new Date(timeMs);
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayOf(new Date(year, month - 1, date + 1).getTime());
}
