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

/** Whether a query asks for exactly this tag. */
export function asksForTag(text: string, name: string): boolean {
  return tokenise(text).some(({ written }) => isTag(written, name));
}

/** The query narrowed to a tag, or no longer. */
export function toggleTag(text: string, name: string): string {
  const rest = without(text, (written) => isTag(written, name));
  return asksForTag(text, name) ? rest : joined(rest, `tag:${quoted(name)}`);
}

function isTag(written: string, name: string): boolean {
  const { fields } = parseQuery(written);
  return fields.some(({ field, text, negated }) => field === 'tag' && !negated && text === fold(name));
}

/** In quotes where it would come apart otherwise; a quotation mark in it cannot be asked for, and is not needed. */
function quoted(name: string): string {
  const plain = name.replace(/["“”„‟＂「」『』«»]/gu, ' ').trim();
  return /[\s，、；。！？#:：]/u.test(plain) ? `"${plain}"` : plain;
}

function without(text: string, isUnwanted: (written: string) => boolean): string {
  const tokens = tokenise(text).filter(({ written }) => written !== '');
  return tokens.some(({ written }) => isUnwanted(written))
    ? tokens
        .map(({ written }) => written)
        .filter((written) => !isUnwanted(written))
        .join(' ')
    : text;
}

function joined(text: string, clause: string): string {
  return text.trim() === '' ? clause : `${text.trim()} ${clause}`;
}
