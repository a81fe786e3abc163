import { fold } from './fold.ts';
import { periodStart } from './period.ts';
import { type Token, tokenise } from './query-tokens.ts';

/** What must, or must not, stand somewhere in a record. */
export interface WordClause {
  /** Folded. */
  text: string;
  /** In quotes: a Latin word ends where it ends; else it may go on. */
  exact: boolean;
  negated: boolean;
}

export type QueryField = 'tag' | 'site' | 'section' | 'lang';

export interface FieldClause extends WordClause {
  field: QueryField;
}

export type QueryState = 'unread' | 'favourite' | 'archived' | 'noted';

export interface StateClause {
  state: QueryState;
  negated: boolean;
}

/** What a reader asks for; every clause must hold, but one of several sites, sections or languages is enough. */
export interface Query {
  words: WordClause[];
  fields: FieldClause[];
  states: StateClause[];
  /** From this time on. */
  afterMs: number | null;
  /** Up to, not including. */
  beforeMs: number | null;
  /** Clauses as written that mean nothing, such as `after:soon`. */
  ignored: string[];
}

type Key = QueryField | 'before' | 'after' | 'is';

const KEYS = new Map<string, Key>([
  ['tag', 'tag'],
  ['site', 'site'],
  ['section', 'section'],
  ['lang', 'lang'],
  ['before', 'before'],
  ['after', 'after'],
  ['is', 'is'],
  ['has', 'is'],
  [fold('標籤'), 'tag'],
  [fold('網站'), 'site'],
  [fold('分類'), 'section'],
  [fold('版面'), 'section'],
  [fold('語言'), 'lang'],
  [fold('之前'), 'before'],
  [fold('之後'), 'after'],
  [fold('是'), 'is'],
]);

const STATES = new Map<string, StateClause>([
  ['unread', { state: 'unread', negated: false }],
  ['read', { state: 'unread', negated: true }],
  ['favourite', { state: 'favourite', negated: false }],
  ['favorite', { state: 'favourite', negated: false }],
  ['starred', { state: 'favourite', negated: false }],
  ['archived', { state: 'archived', negated: false }],
  ['note', { state: 'noted', negated: false }],
  ['notes', { state: 'noted', negated: false }],
  [fold('未讀'), { state: 'unread', negated: false }],
  [fold('已讀'), { state: 'unread', negated: true }],
  [fold('最愛'), { state: 'favourite', negated: false }],
  [fold('封存'), { state: 'archived', negated: false }],
  [fold('筆記'), { state: 'noted', negated: false }],
]);

/**
 * Reads a query: words, "phrases", `-word`, `tag:`, `site:`, `section:`, `lang:`, `before:`, `after:`, `is:`, in any width and
 * any quotation marks. Never throws: what means nothing is ignored and told.
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], fields: [], states: [], afterMs: null, beforeMs: null, ignored: [] };
  for (const token of tokenise(text)) {
    const key = KEYS.get(fold(token.key));
    if (key === undefined) addWord(query, token);
    else if (token.value.trim() !== '' && !addClause(query, key, token)) query.ignored.push(token.written);
  }
  return query;
}

/** A paragraph pasted into the field is not scanned for word by word without end. */
const MAX_WORDS = 24;

function addWord({ words, ignored }: Query, { key, value, quoted, negated, written }: Token): void {
  const text = fold(key === '' ? value : `${key}:${value}`);
  if (!/[\p{L}\p{N}\p{S}]/u.test(text)) return;
  const word = { text, exact: quoted, negated };
  if (words.some((known) => isSame(known, word))) return;
  if (words.length < MAX_WORDS) words.push(word);
  else ignored.push(written);
}

/** Whether the clause means something. */
function addClause(query: Query, key: Key, { value, quoted, negated }: Token): boolean {
  if (key === 'is') {
    const known = STATES.get(fold(value));
    if (!known) return false;
    const clause = { state: known.state, negated: known.negated !== negated };
    if (!query.states.some((other) => other.state === clause.state && other.negated === clause.negated)) {
      query.states.push(clause);
    }
    return true;
  }
  if (key === 'before' || key === 'after') {
    const ms = periodStart(value);
    if (ms === null) return false;
    if ((key === 'after') !== negated) query.afterMs = Math.max(query.afterMs ?? ms, ms);
    else query.beforeMs = Math.min(query.beforeMs ?? ms, ms);
    return true;
  }
  const text = fold(key === 'site' ? hostOf(value) : value.replace(/^#/u, ''));
  if (text !== '') query.fields.push({ field: key, text, exact: quoted, negated });
  return text !== '';
}

/** A pasted address means its host. */
function hostOf(value: string): string {
  return value.replace(/^https?:\/\/(www\.)?/iu, '').replace(/[/?#].*$/u, '');
}

function isSame(one: WordClause, other: WordClause): boolean {
  return one.text === other.text && one.exact === other.exact && one.negated === other.negated;
}
