import { fold } from './fold.ts';
import { parseQuery, type QueryState } from './query.ts';
import { tokenise } from './query-tokens.ts';

/** Whether a query asks for a state, e.g. `is:unread`, in whichever language it is written. */
export function asksForState(text: string, state: QueryState): boolean {
  return parseQuery(text).states.some((clause) => clause.state === state && !clause.negated);
}

/** The query with a state asked for, or no longer; what stood against it goes. */
export function toggleState(text: string, state: QueryState): string {
  const speaksOf = (written: string): boolean => parseQuery(written).states.some((clause) => clause.state === state);
  const rest = without(text, speaksOf);
  return asksForState(text, state) ? rest : joined(rest, state === 'noted' ? 'has:note' : `is:${state}`);
}

/** What a query says of a tag: that it must be there, must not, or nothing. */
export type TagStance = 'wanted' | 'unwanted' | null;

/** The tags that a query speaks of, as it writes them. */
export function askedTags(text: string): { name: string; stance: 'wanted' | 'unwanted' }[] {
  return tokenise(text).flatMap(({ written, value, negated }) => {
    const isTag = value !== '' && parseQuery(written).fields.some(({ field }) => field === 'tag');
    return isTag ? [{ name: value, stance: negated ? 'unwanted' : 'wanted' }] : [];
  });
}

/** What a query says of exactly this tag. */
export function tagStance(text: string, name: string): TagStance {
  const clause = tokenise(text).flatMap(({ written }) => tagClause(written, name) ?? [])[0];
  return clause === undefined ? null : clause.negated ? 'unwanted' : 'wanted';
}

/** The query narrowed to a tag; narrowed already, without what carries it; without it, as it was. */
export function cycleTag(text: string, name: string): string {
  const rest = without(text, (written) => tagClause(written, name) !== null);
  const stance = tagStance(text, name);
  if (stance === 'unwanted') return rest;
  return joined(rest, `${stance === 'wanted' ? '-' : ''}tag:${quoted(name)}`);
}

function tagClause(written: string, name: string) {
  const clause = parseQuery(written).fields.find(({ field, text }) => field === 'tag' && text === fold(name));
  return clause ?? null;
}

/** In quotes, for nothing that only begins so; a quotation mark in it cannot be asked for, and is not needed. */
export function quoted(name: string): string {
  return `"${name.replace(/["“”„‟＂「」『』«»]/gu, ' ').trim()}"`;
}

/** The query without the clauses that are not wanted, and as it stands where there are none. */
export function without(text: string, isUnwanted: (written: string) => boolean): string {
  const tokens = tokenise(text).filter(({ written }) => written !== '');
  return tokens.some(({ written }) => isUnwanted(written))
    ? tokens
        .map(({ written }) => written)
        .filter((written) => !isUnwanted(written))
        .join(' ')
    : text;
}

/** The query with one clause more. */
export function joined(text: string, clause: string): string {
  return text.trim() === '' ? clause : `${text.trim()} ${clause}`;
}
