import type { Candidate, Field } from '@/utils/article/extraction.ts';
import { formatPageDate, type PageDate, pageDateToMs } from '@/utils/article/page-date.ts';
import { dayOf } from './dates/calendar-day.ts';
import { settle } from './settle.ts';

const MIN_RANK = 0.3;
const EARLIEST_DAY = '1994-01-01';
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const MAX_OFFSET_MS = 14 * 60 * MINUTE_MS;

/** The date to believe: implausible and future ones go last, and a day is filled with the time another source knows. */
export function settleDate(claims: readonly Candidate<PageDate>[], { now }: { now: Date }): Field<PageDate> {
  const tomorrow = dayOf(new Date(now.getTime() + DAY_MS));
  const ranked = claims.map((claim) => ({
    ...claim,
    rank: claim.value.day > tomorrow || claim.value.day < EARLIEST_DAY ? claim.rank * 0.3 : claim.rank,
  }));
  const field = settle(ranked, (date) => date.day);
  for (const candidate of field.candidates) {
    const fuller = ranked
      .filter((claim) => claim.value.day === candidate.value.day)
      .sort((one, other) => formatPageDate(other.value).length - formatPageDate(one.value).length)[0];
    if (fuller !== undefined && candidate.value.time === undefined) candidate.value = fuller.value;
  }
  preferLocalDay(field.candidates);
  const best = field.candidates[0];
  return { value: best !== undefined && best.rank >= MIN_RANK ? best.value : null, candidates: field.candidates };
}

/** The same instant told in UTC for machines and in local time for readers: readers know the day. */
function preferLocalDay(candidates: Candidate<PageDate>[]): void {
  const best = candidates[0];
  if (best?.value.time === undefined || !/^(?:Z|[+-]00:00)$/.test(best.value.zone ?? '')) return;
  const bestMs = pageDateToMs(best.value) ?? 0;
  const local = candidates.findIndex(({ value }) => {
    if (value.time === undefined || value.zone !== undefined || value.day === best.value.day) return false;
    const apart = Math.abs((pageDateToMs(value, 'Z') ?? 0) - bestMs);
    return apart <= MAX_OFFSET_MS && Math.floor(apart / MINUTE_MS) % 15 === 0;
  });
  const [chosen] = local > 0 ? candidates.splice(local, 1) : [];
  if (chosen !== undefined) candidates.unshift({ ...chosen, rank: best.rank });
}
