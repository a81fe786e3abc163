/** How many UTF-16 units of a text are letters, and of which of the great scripts. */
export interface SignTally {
  letters: number;
  latin: number;
  kana: number;
  han: number;
  hangul: number;
}

const LETTER = 1;
const LATIN = 2;
const KANA = 4;
const HAN = 8;
const HANGUL = 16;
const KNOWN = 32;
/** What each UTF-16 unit is, 0 until it was asked for: texts repeat few characters. */
const KINDS = new Uint8Array(0x10000);

/** Counts a text's letters in one pass. */
export function tallySigns(text: string): SignTally {
  const tally: SignTally = { letters: 0, latin: 0, kana: 0, han: 0, hangul: 0 };
  for (let index = 0; index < text.length; index += 1) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind & LETTER) tally.letters += 1;
    if (kind & LATIN) tally.latin += 1;
    else if (kind & HAN) tally.han += 1;
    else if (kind & KANA) tally.kana += 1;
    else if (kind & HANGUL) tally.hangul += 1;
  }
  return tally;
}

function kindOf(code: number): number {
  const known = KINDS[code] ?? KNOWN;
  if (known !== 0) return known;
  const sign = String.fromCharCode(code);
  const script = /[a-z\u00c0-\u024f]/i.test(sign)
    ? LATIN
    : /[\u3400-\u9fff]/.test(sign)
      ? HAN
      : /[\u3041-\u30ff]/.test(sign)
        ? KANA
        : /[\uac00-\ud7a3]/.test(sign)
          ? HANGUL
          : 0;
  const kind = KNOWN | script | (/\p{L}/u.test(sign) ? LETTER : 0);
  KINDS[code] = kind;
  return kind;
}
