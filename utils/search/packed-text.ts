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

/**
 * The same text with rows of so many fields replaced, taken out (`null`) or added, each row beyond the last in turn;
 * whatever their number it is written once.
 */
export function changeRows(
  packed: PackedText,
  width: number,
  changes: ReadonlyMap<number, readonly string[] | null>,
): PackedText {
  const before = packed.ends.length / width;
  const changed = [...changes.keys()].sort((a, b) => a - b);
  const gone = changed.filter((row) => changes.get(row) === null).length;
  const added = changed.filter((row) => row >= before).length;
  const ends = new Uint32Array((before - gone + added) * width);
  const pieces: string[] = [];
  let length = 0;
  let next = 0;
  const keep = (from: number, to: number): void => {
    if (from >= to) return;
    const start = fieldStart(packed, from * width);
    const piece = packed.text.slice(start, fieldStart(packed, to * width));
    for (let field = from * width; field < to * width; field++)
      ends[next++] = (packed.ends[field] ?? 0) - start + length;
    pieces.push(piece);
    length += piece.length;
  };
  let kept = 0;
  for (const row of changed) {
    keep(kept, Math.min(row, before));
    kept = row + 1;
    for (const field of changes.get(row) ?? []) {
      pieces.push(field, FIELD_END);
      ends[next++] = length + field.length;
      length += field.length + 1;
    }
  }
  keep(kept, before);
  // Half the memory where that is enough.
  return { text: pieces.join(''), ends: length > 0xffff ? ends : Uint16Array.from(ends) };
}
