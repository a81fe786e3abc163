import { foldTag } from './tag-key.ts';

export interface KnownTag {
  tagKey: string;
  name: string;
  /** How many saved articles carry it. */
  count: number;
  /** Other names that mean this tag. */
  aliases?: readonly string[];
}

/** Completes what is typed from all known tags. */
export type CompleteTag = (typed: string, limit: number, exclude?: readonly string[]) => KnownTag[];

const SEPARATOR = '\n';

/**
 * Packs the tags once, so that each keystroke is one scan: tags that begin with what was typed first, then those that
 * hold it at a word's beginning or within, the most used first; nothing typed gives the most used.
 */
export function createTagCompletion(tags: readonly KnownTag[]): CompleteTag {
  const byUse = [...tags].sort((a, b) => b.count - a.count || (a.tagKey < b.tagKey ? -1 : 1));
  const owners: KnownTag[] = [];
  const starts: number[] = [];
  let packed = SEPARATOR;
  for (const tag of byUse) {
    for (const form of new Set([tag.name, ...(tag.aliases ?? [])].map(foldTag))) {
      owners.push(tag);
      starts.push(packed.length);
      packed += form + SEPARATOR;
    }
  }

  return (typed, limit, exclude = []) => {
    const wanted = foldTag(typed);
    const seen = new Set(exclude);
    const completions: KnownTag[] = [];
    // A form holds no line break, so each pass meets the tags in their order of use.
    const passes = wanted === '' ? [SEPARATOR] : [SEPARATOR + wanted, ` ${wanted}`, wanted];
    for (const pass of passes) {
      let at = packed.indexOf(pass);
      while (at !== -1 && completions.length < limit) {
        const index = ownerIndex(starts, pass.startsWith(SEPARATOR) ? at + 1 : at);
        const tag = owners[index];
        if (tag && !seen.has(tag.tagKey)) {
          seen.add(tag.tagKey);
          completions.push(tag);
        }
        at = packed.indexOf(pass, Math.max(at + 1, (starts[index + 1] ?? packed.length) - 1));
      }
    }
    return completions;
  };
}

/** The last form that starts at or before a place. */
function ownerIndex(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
