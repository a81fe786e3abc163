const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0f20, 0x1040, 0x17e0,
  0xff10,
];
const FOREIGN_DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g;

/** The text with every script's decimal digits as ASCII; lengths do not change. */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

const HAN_DIGITS = '〇一二三四五六七八九';

/** The number a short Han numeral writes (`十五`, `二〇二二`, `三十一`, `○` for zero), or `NaN`. */
export function hanNumber(text: string): number {
  const folded = text
    .replace(/[零○Ｏ]/g, '〇')
    .replace(/廿/g, '二十')
    .replace(/卅/g, '三十')
    .replace(/元/g, '一');
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(folded);
  if (tens !== null)
    return 10 * (tens[1] ? HAN_DIGITS.indexOf(tens[1]) : 1) + (tens[2] ? HAN_DIGITS.indexOf(tens[2]) : 0);
  const hundreds = /^一百(?:〇?([一二三四五六七八九])|([一二三四五六七八九])?十([一二三四五六七八九])?)?$/.exec(folded);
  if (hundreds !== null) {
    const [, ones, ten, one] = hundreds;
    const hasTens = folded.includes('十');
    return (
      100 +
      (ones ? HAN_DIGITS.indexOf(ones) : 0) +
      (hasTens ? 10 * (ten ? HAN_DIGITS.indexOf(ten) : 1) : 0) +
      (one ? HAN_DIGITS.indexOf(one) : 0)
    );
  }
  const digits = [...folded].map((digit) => HAN_DIGITS.indexOf(digit));
  return digits.length === 0 || digits.includes(-1) ? Number.NaN : Number(digits.join(''));
}
