import type { Byline, Candidate, Field, Term } from '@/utils/article/extraction.ts';
import { namesKey } from './bylines/names-key.ts';
import { isHanAgency } from './bylines/person-names.ts';
import { settle } from './settle.ts';
import { fold, partsOf, withoutSiteName, withoutTail } from './title.ts';

const MIN_RANK = 0.3;

/** What only names the site is the title of a home page at most. */
const NAMES_THE_SITE = 0.6;
const SURE_HEADLINE = 0.88;
const OWN_TITLE = 'document';
/** Sources that read what a reader sees. */
const SHOWN = /^(?:microdata|text|layout)$/;
const ONE_WORD = /^[\p{Script=Latin}\d_.-]+$/u;
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
    // One word in the head is an office's or an account's more often than what the page shows as its writer's.
    const isAgency = claim.value.every(({ name }) => isHanAgency(name));
    if (claim.source === 'meta' && persons.every(({ name }) => ONE_WORD.test(name)))
      return { ...claim, value: persons, rank: claim.rank * 0.95 };
    return { ...claim, value: persons, rank: isAgency ? claim.rank * 0.7 : claim.rank };
  });
  const field = settle(ranked, namesKey);
  const best = field.candidates[0];
  return { ...field, value: best !== undefined && best.rank >= MIN_RANK ? best.value : null };
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
