import { FIELD_END, ITEM_END } from './packed-text.ts';

/** A folded text ready to be looked for, and where it may stand. */
export interface Needle {
  text: string;
  /** Only where a word of a script that puts spaces between words begins. */
  beginsWord: boolean;
  endsWord: boolean;
  /** Only where an item of a field begins. */
  beginsItem: boolean;
  endsItem: boolean;
}

/** A word as typed: Han, kana, Hangul and Thai anywhere, Latin, Greek and Cyrillic from a word's beginning. */
export function wordNeedle(text: string, isWhole: boolean): Needle {
  const beginsWord = isSpacedUnit(text.charCodeAt(0));
  const endsWord = isWhole && isSpacedUnit(text.charCodeAt(text.length - 1));
  return { text, beginsWord, endsWord, beginsItem: false, endsItem: false };
}

/** An item of a list, such as a tag, from its beginning. */
export function itemNeedle(text: string, isWhole: boolean): Needle {
  return { text, beginsWord: false, endsWord: false, beginsItem: true, endsItem: isWhole };
}

/** Where the needle first stands in the text from a place on; -1 for nowhere. */
export function findNeedle(text: string, needle: Needle, from: number): number {
  let at = text.indexOf(needle.text, from);
  while (at !== -1 && !stands(text, at, needle)) at = text.indexOf(needle.text, at + 1);
  return at;
}

/** Whether no letter goes on after this place, of the scripts that put spaces between words. */
export function endsAsWord(text: string, end: number): boolean {
  return !(isSpacedUnit(text.charCodeAt(end - 1)) && isSpacedUnit(text.charCodeAt(end)));
}

function stands(text: string, at: number, needle: Needle): boolean {
  const end = at + needle.text.length;
  return (
    !(needle.beginsWord && at > 0 && isSpacedUnit(text.charCodeAt(at - 1))) &&
    !(needle.endsWord && isSpacedUnit(text.charCodeAt(end))) &&
    !(needle.beginsItem && at > 0 && !isEdge(text.charCodeAt(at - 1))) &&
    !(needle.endsItem && end < text.length && !isEdge(text.charCodeAt(end)))
  );
}

const EDGES = [FIELD_END, ITEM_END].map((edge) => edge.charCodeAt(0));

function isEdge(unit: number): boolean {
  return EDGES.includes(unit);
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
