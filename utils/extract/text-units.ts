/** A text's length in Latin letters' worth: a Han, kana or Hangul character says as much as about three letters. */
export function textUnits(text: string): number {
  let wide = 0;
  // A loop, since matching a long Chinese text would make an array of all its characters.
  for (let index = 0; index < text.length; index += 1) if (isWide(text.charCodeAt(index))) wide += 1;
  return text.length + 2 * wide;
}

function isWide(code: number): boolean {
  // Latin letters are the most frequent, and asked once.
  if (code < 0x1100) return false;
  return (
    code <= 0x11ff ||
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff66 && code <= 0xff9f)
  );
}
