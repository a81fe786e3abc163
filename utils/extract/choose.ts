import type { Byline, Candidate, Field, Term } from '@/utils/article/extraction.ts';
import type { PageDate } from '@/utils/article/page-date.ts';
import { formatPageDate, pageDateToMs } from '@/utils/article/page-date.ts';
import { isHanAgency } from './bylines/person-names.ts';
import { dayOf } from './dates/calendar-day.ts';
import type { Page } from './page.ts';
import { settle } from './settle.ts';
import { fold, partsOf, withoutSiteName, withoutTail } from './title.ts';

const MIN_RANK = 0.3;
const EARLIEST_DAY = '1994-01-01';
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const MAX_OFFSET_MS = 14 * 60 * MINUTE_MS;

/** What only names the site is the title of a home page at most. */
const NAMES_THE_SITE = 0.6;
const SURE_HEADLINE = 0.88;
const OWN_TITLE = 'document';
/** Sources that read what a reader sees. */
const SHOWN = /^(?:microdata|text|layout)$/;
const LIKE_A_PERSON = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** The title to believe, each candidate freed of the site's name. */
export function settleTitle(claims: readonly Candidate<string>[], siteNames: readonly string[]): Field<string> {
  const headline = claims.find(({ source, rank }) => source === 'heading' && rank >= SURE_HEADLINE)?.value ?? null;
  const sites = new Set(siteNames.map(fold));
  const freed = claims.map((claim) => {
    const value = withoutSiteName(claim.value, siteNames, headline);
    const title = claim.source === OWN_TITLE && headline === null ? withoutTail(value) : value;
    return { ...claim, value: title, rank: sites.has(fold(title)) ? claim.rank * NAMES_THE_SITE : claim.rank };
  });
  return settle(inOneSpelling(freed), fold);
}

/** Titles that differ in signs and spaces alone are written as most sources write them: a heading's parts stick together or apart. */
function inOneSpelling(claims: readonly Candidate<string>[]): Candidate<string>[] {
  const sources = new Map<string, Set<string>>();
  for (const { value, source } of claims) sources.set(value, (sources.get(value) ?? new Set()).add(source));
  const support = (value: string) => sources.get(value)?.size ?? 0;
  return claims.map((claim) => {
    const key = fold(claim.value);
    const best = claims
      .filter(({ value }) => fold(value) === key)
      .reduce((one, other) => (support(other.value) > support(one.value) ? other : one), claim);
    return { ...claim, value: best.value };
  });
}

/** The date to believe: implausible and future ones go last, and a day is filled with the time another source knows. */
export function settleDate(claims: readonly Candidate<PageDate>[], page: Page): Field<PageDate> {
  const tomorrow = dayOf(new Date(page.now.getTime() + DAY_MS));
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

/** The bylines to believe: newsrooms go behind persons, and the site's own name out, unless the page shows it as its writer's. */
export function settleBylines(
  claims: readonly Candidate<Byline[]>[],
  siteNames: readonly string[],
  documentTitle: string,
): Field<Byline[]> {
  const sites = new Set(siteNames.map(fold));
  const closing = partsOf(documentTitle).slice(1).at(-1) ?? '';
  const closings = new Set([closing, ...closing.split(/[／/]/)].map(fold));
  const ranked = claims.map((claim) => {
    // Writers' platforms close the title with the writer, newsrooms with their name, which some put into `author` too.
    const isSite = (name: string) => sites.has(fold(name)) || (claim.source === 'meta' && closings.has(fold(name)));
    const persons = claim.value.filter(({ name }) => !isSite(name));
    if (persons.length === 0) {
      const isShown = SHOWN.test(claim.source) && claim.value.every(({ name }) => LIKE_A_PERSON.test(name));
      return { ...claim, rank: claim.rank * (isShown ? 0.6 : 0.3) };
    }
    const isAgency = claim.value.every(({ name }) => isHanAgency(name));
    return { ...claim, value: persons, rank: isAgency ? claim.rank * 0.7 : claim.rank };
  });
  const field = settleNames(ranked);
  const best = field.candidates[0];
  return { ...field, value: best !== undefined && best.rank >= MIN_RANK ? best.value : null };
}

function settleNames(ranked: readonly Candidate<Byline[]>[]): Field<Byline[]> {
  return settle(ranked, (bylines) =>
    bylines
      .map(({ name }) => fold(name))
      .sort()
      .join('|'),
  );
}

/** The terms to believe, without the site's name and the title among them, as keywords for search engines have it. */
export function settleTerms(
  claims: readonly Candidate<Term[]>[],
  siteNames: readonly string[],
  title: string | null,
): Term[] {
  const others = new Set([...siteNames, title ?? ''].map(fold));
  const freed = claims
    .map((claim) => ({ ...claim, value: claim.value.filter(({ name }) => !others.has(fold(name))) }))
    .filter(({ value }) => value.length > 0);
  return settle(freed, (terms) => terms.map(({ name }) => name).join('|')).value ?? [];
}
