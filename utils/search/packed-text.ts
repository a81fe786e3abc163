/** Stand where no folded text can: `fold` drops controls. */
export const FIELD_END = '\u0001';
/** Parts the items of one field, such as tags. */
export const ITEM_END = '\u0002';

/** The folded texts of many rows in one string, each row the same number of fields, each field ended by `FIELD_END`. */
export interface PackedText {
  text: string;
  /** For each row and field in turn, the place of its `FIELD_END`; as narrow as the text's length allows. */
  ends: Uint16Array | Uint32Array;
}

/** A packed text without a field. */
export const EMPTY_TEXT: PackedText = { text: '', ends: new Uint16Array() };

/** Where a row's field begins. */
export function fieldStart({ ends }: PackedText, index: number): number {
  return index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
}

/** One field of one row, `index` being row × fields + field. */
export function fieldAt(packed: PackedText, index: number): string {
  return packed.text.slice(fieldStart(packed, index), packed.ends[index]);
}

/** The same text with the fields from `index` on, `removed` of them, replaced. */
export function spliceFields(
  packed: PackedText,
  index: number,
  removed: number,
  fields: readonly string[],
): PackedText {
  const start = fieldStart(packed, index);
  const end = removed === 0 ? start : fieldStart(packed, index + removed);
  const inserted = fields.map((field) => field + FIELD_END).join('');
  const shift = inserted.length - (end - start);
  const Ends = packed.text.length + shift > 0xffff ? Uint32Array : Uint16Array;
  const ends = new Ends(packed.ends.length - removed + fields.length);
  ends.set(packed.ends.subarray(0, index));
  let at = start;
  fields.forEach((field, offset) => {
    at += field.length;
    ends[index + offset] = at++;
  });
  for (let old = index + removed, next = index + fields.length; old < packed.ends.length; old++, next++) {
    ends[next] = (packed.ends[old] ?? 0) + shift;
  }
  return { text: packed.text.slice(0, start) + inserted + packed.text.slice(end), ends };
}
