import { fieldStart, type PackedText } from './packed-text.ts';
import type { WordClause } from './query.ts';

/** A word ready to be looked for; Latin, Greek and Cyrillic ones only where a word begins. */
export interface Needle {
  text: string;
  beginsWord: boolean;
  endsWord: boolean;
}

export function needleOf({ text, exact }: Pick<WordClause, 'text' | 'exact'>): Needle {
  return {
    text,
    beginsWord: isSpacedUnit(text.charCodeAt(0)),
    endsWord: exact && isSpacedUnit(text.charCodeAt(text.length - 1)),
  };
}

/** Where the needle first stands in the text from a place on; -1 for nowhere. */
export function findNeedle(text: string, needle: Needle, from: number): number {
  let at = text.indexOf(needle.text, from);
  while (at !== -1 && !stands(text, at, needle)) at = text.indexOf(needle.text, at + 1);
  return at;
}

/** Tells of each row that holds the needle, and of the first (the weightiest) field that does. */
export function eachRowWith(
  packed: PackedText,
  fieldCount: number,
  searchedFields: number,
  needle: Needle,
  tell: (row: number, field: number) => void,
): void {
  let index = 0;
  let at = findNeedle(packed.text, needle, 0);
  while (at !== -1) {
    while ((packed.ends[index] ?? Number.POSITIVE_INFINITY) < at) index++;
    const row = Math.floor(index / fieldCount);
    const field = index - row * fieldCount;
    if (field < searchedFields) tell(row, field);
    at = findNeedle(packed.text, needle, fieldStart(packed, (row + 1) * fieldCount));
  }
}

/** Whether a word of the scripts that put spaces between words ends, as far as this place tells. */
export function endsAsWord(text: string, end: number): boolean {
  return !(isSpacedUnit(text.charCodeAt(end - 1)) && isSpacedUnit(text.charCodeAt(end)));
}

function stands(text: string, at: number, { text: { length }, beginsWord, endsWord }: Needle): boolean {
  return (
    !(beginsWord && at > 0 && isSpacedUnit(text.charCodeAt(at - 1))) &&
    !(endsWord && isSpacedUnit(text.charCodeAt(at + length)))
  );
}

/** Digits and the letters of Latin, Greek, Cyrillic and Armenian, folded. */
function isSpacedUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0xdf && unit <= 0x2af && unit !== 0xf7) ||
    (unit >= 0x370 && unit <= 0x58f) ||
    (unit >= 0x1e00 && unit <= 0x1fff)
  );
}
