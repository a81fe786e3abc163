import { FLAGS, type SearchBlock } from './block.ts';
import { findNeedle, needleOf } from './needle.ts';
import { fieldAt, ITEM_END } from './packed-text.ts';
import type { FieldClause, Query, QueryField } from './query.ts';
import { HEAD_FIELDS, type HeadField } from './search-record.ts';

const FIELD_OF: Record<QueryField, HeadField> = { tag: 'tags', site: 'site', lang: 'language' };

/** Whether a row passes all of a query that is not words. */
export function passesFilters(block: SearchBlock, row: number, query: Query): boolean {
  const time = block.timesMs[row] ?? 0;
  if (query.afterMs !== null && time < query.afterMs) return false;
  if (query.beforeMs !== null && time >= query.beforeMs) return false;
  const flags = block.flags[row] ?? 0;
  if (query.states.some(({ state, negated }) => ((flags & FLAGS[state]) !== 0) === negated)) return false;
  return query.fields.length === 0 || passesFields(block, row, query.fields);
}

function passesFields(block: SearchBlock, row: number, clauses: readonly FieldClause[]): boolean {
  const holds = (clause: FieldClause): boolean => {
    const field = HEAD_FIELDS.indexOf(FIELD_OF[clause.field]);
    const items = fieldAt(block.head, row * HEAD_FIELDS.length + field).split(ITEM_END);
    return items.some((item) => MATCHES[clause.field](item, clause));
  };
  // An article has many tags but one site and one language: of several asked for, one is enough.
  const choices = new Map<QueryField, boolean>();
  for (const clause of clauses) {
    if (clause.negated || clause.field === 'tag') {
      if (holds(clause) === clause.negated) return false;
    } else {
      choices.set(clause.field, choices.get(clause.field) || holds(clause));
    }
  }
  return ![...choices.values()].includes(false);
}

const MATCHES: Record<QueryField, (item: string, clause: FieldClause) => boolean> = {
  tag: (item, { text, exact }) => (exact ? item === text : item.startsWith(text)),
  site: (item, clause) => findNeedle(item, needleOf(clause), 0) !== -1,
  lang: (item, { text, exact }) => (exact ? item === text : hasSubtags(item, text)),
};

/** `zh-tw` asks for `zh-hant-tw` as well; the last subtag may still be being typed. */
function hasSubtags(language: string, asked: string): boolean {
  const subtags = language.split('-');
  const wanted = asked.split('-');
  return wanted.every((want, index) =>
    index === wanted.length - 1 ? subtags.some((subtag) => subtag.startsWith(want)) : subtags.includes(want),
  );
}
