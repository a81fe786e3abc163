const CJK_PER_MINUTE = 400;
const WORDS_PER_MINUTE = 230;
const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u;
const CJK_SIGN = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/;
/** Apostrophes, dots and hyphens, which join two halves of a word. */
const JOINTS = new Set("'’.-".split('').map((sign) => sign.charCodeAt(0)));

const OTHER = 1;
const WORD = 2;
const CJK = 3;
const SPACE = 4;
/** The class of each UTF-16 unit, 0 until it was asked for: long texts repeat few characters. */
const CLASSES = new Uint8Array(0x10000);

/** Words by the script's habits, characters without white space, and minutes to read. */
export function countWords(text: string): { words: number; characters: number; readingMinutes: number } {
  let cjk = 0;
  let others = 0;
  let spaces = 0;
  let previous = OTHER;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const sign = classOf(code);
    if (sign === CJK) cjk += 1;
    else if (sign === WORD && previous !== WORD) others += 1;
    else if (sign === SPACE) spaces += 1;
    const isJoint = previous === WORD && JOINTS.has(code) && classOf(text.charCodeAt(index + 1)) === WORD;
    previous = isJoint ? WORD : sign;
  }
  const minutes = cjk / CJK_PER_MINUTE + others / WORDS_PER_MINUTE;
  return {
    words: cjk + others,
    characters: text.length - spaces,
    readingMinutes: cjk + others === 0 ? 0 : Math.max(1, Math.round(minutes)),
  };
}

function classOf(code: number): number {
  const known = CLASSES[code] ?? OTHER;
  if (known !== 0) return known;
  const sign = String.fromCharCode(code);
  const found = CJK_SIGN.test(sign) ? CJK : WORD_SIGN.test(sign) ? WORD : /\s/.test(sign) ? SPACE : OTHER;
  CLASSES[code] = found;
  return found;
}
