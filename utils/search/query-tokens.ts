/** One clause of a query as written: `key:value`, or with an empty key a word or phrase. */
export interface Token {
  key: string;
  value: string;
  quoted: boolean;
  negated: boolean;
  /** As the reader typed it. */
  written: string;
}

/** Minus, `#` or a key, and a phrase (closed or not yet) or a run without space; any of them may still be missing. */
const CLAUSE =
  /(?<minus>-*)(?:(?<hash>#)|(?<key>[\p{L}\p{N}]+):)?(?:"(?<phrase>[^"]*)"?|(?<run>[^\s"，、；。！？]*))/gu;

/** Parts a query into its clauses; quotation marks, colons, minus signs and spaces of any script are understood. */
export function tokenise(text: string): Token[] {
  const plain = text
    .replace(/[“”„‟＂「」『』«»]/gu, '"')
    .replace(/：/gu, ':')
    .replace(/(?<=^|\s)[－−–](?=\S)/gu, '-')
    .replace(/(?<=^|\s|-)＃/gu, '#');
  return [...plain.matchAll(CLAUSE)].map(({ 0: written, groups = {} }) => ({
    key: groups.hash === '#' ? 'tag' : (groups.key ?? ''),
    value: groups.phrase ?? groups.run ?? '',
    quoted: groups.phrase !== undefined,
    negated: groups.minus !== '',
    written,
  }));
}
