/** White space that is no single space, and signs that nobody sees. */
const UNEVEN = /[^\S ]| {2}|[\u200b\u2060\u00ad]/;

/** A text without line breaks of the source and signs that nobody sees. */
export function even(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s{2,}|[^\S ]/g, ' ').replace(/[\u200b\u2060\u00ad]/g, '') : text;
}

/** The markup of a block without line breaks at its edges. */
export function withoutOuterBreaks(inline: string): string {
  return inline.includes('<br>') ? inline.replace(/^(?:<br>\s*)+|(?:\s*<br>)+$/g, '') : inline;
}

/** Code without empty lines around it. */
export function trimCode(text: string): string {
  return text.replace(/^\n+|\s+$/g, '');
}

/** A block's text with single spaces and line breaks. */
export function trimProse(text: string): string {
  const trimmed = text.trim();
  if (!/\n|\s{2}/.test(trimmed)) return trimmed;
  return trimmed
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n');
}
