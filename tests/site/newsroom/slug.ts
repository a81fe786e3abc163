const MAX_ENCODED_LENGTH = 200;

/** A slug as it stands in addresses: percent-encoded in lower case. */
export function encodeSlug(slug: string): string {
  return encodeURIComponent(slug).toLowerCase();
}

/** A slug from a title, much as WordPress makes it: markup and ASCII punctuation go, CJK stays. */
export function slugFromTitle(title: string): string {
  const plain = title
    .replace(/<[^>]*>/gu, '')
    .replace(/&[a-z#0-9]+;/giu, '')
    .toLowerCase()
    .replace(/[!-,./:-@[-^`{-~「」『』“”‘’…]/gu, '')
    .trim()
    .replace(/[\s-]+/gu, '-');
  let slug = '';
  for (const character of plain) {
    if (encodeSlug(slug + character).length > MAX_ENCODED_LENGTH) break;
    slug += character;
  }
  return slug.replace(/^-+|-+$/gu, '') || 'post';
}

/** Adds `-2`, `-3` … until no other has the slug. */
export function uniqueSlug(wanted: string, taken: (slug: string) => boolean): string {
  let slug = wanted;
  for (let n = 2; taken(slug); n++) slug = `${wanted}-${n}`;
  return slug;
}
