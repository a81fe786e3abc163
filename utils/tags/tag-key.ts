import { fold } from '@/utils/search/fold.ts';

/** Marks around a tag that are not of it; those of `C++`, `C#` and `.NET` are. */
const EDGES = /^[\s#,;:!?"'()[\]{}<>|/\\·~_*-]+|[\s,.;:!?"'()[\]{}<>|/\\·~_*-]+$/gu;
const JOINERS = /[\s_-]+/gu;
/** After a Han word: 的 but not in words such as 目的, the plural 们, the Japanese の; after a Latin one the genitive. */
const PARTICLES =
  /(?<=\p{Script=Han}{2})(?<![目标])的$|(?<=\p{Script=Han}{2})们$|(?<=\p{Script=Han})の$|(?<=[a-z])'s$/u;

/** A tag as written, folded for comparing: `fold()`, marks at its edges gone, words joined by single spaces. */
export function foldTag(name: string): string {
  return fold(name).replace(EDGES, '').replace(JOINERS, ' ');
}

/**
 * The key under which spellings of one tag meet: width, case, accents, Han variants, punctuation at the edges, a
 * leading `#`, hyphens and trailing particles folded. A name of marks alone is its own key.
 */
export function tagKey(name: string): string {
  return foldTag(name).replace(PARTICLES, '') || fold(name);
}
