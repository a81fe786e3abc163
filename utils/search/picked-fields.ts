import { joined, quoted, without } from './edit-query.ts';
import { parseQuery } from './query.ts';

/** Fields of which a query asks for one value, picked from a list. */
export type PickedField = 'site' | 'section' | 'lang';

/** The value that a query asks for in a field, folded; `null` for none. */
export function pickedValue(text: string, field: PickedField): string | null {
  return parseQuery(text).fields.find((clause) => clause.field === field && !clause.negated)?.text ?? null;
}

/** The query asking for this value in a field in place of any other; `null` asks for none. */
export function pickValue(text: string, field: PickedField, value: string | null): string {
  const rest = without(text, (written) =>
    parseQuery(written).fields.some((clause) => clause.field === field && !clause.negated),
  );
  return value === null ? rest : joined(rest, `${field}:${quoted(value)}`);
}
