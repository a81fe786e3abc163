import type { Query, WordClause } from './query.ts';
import type { TagForms } from './tag-forms.ts';

/**
 * Whether one query finds nothing that an earlier one has not found, as when its word is typed on: then only the blocks
 * with matches of the earlier one need scanning. Of queries of one wanted word each, whose rank depends on no other row.
 */
export function narrows(next: Query, earlier: Query, forms: TagForms): boolean {
  const [word, ...others] = wantedOf(next);
  const [before, ...othersBefore] = wantedOf(earlier);
  if (word === undefined || before === undefined || others.length > 0 || othersBefore.length > 0) return false;
  // Another name of what is typed may stand where the beginning of it does not.
  const isTypedOn = !before.exact && word.text.startsWith(before.text) && !forms.has(word.text);
  return (isTypedOn || (word.text === before.text && word.exact === before.exact)) && restOf(next) === restOf(earlier);
}

function wantedOf({ words }: Query): WordClause[] {
  return words.filter(({ negated }) => !negated);
}

/** All but the wanted words. */
function restOf({ words, fields, states, afterMs, beforeMs }: Query): string {
  return JSON.stringify([words.filter(({ negated }) => negated), fields, states, afterMs, beforeMs]);
}
