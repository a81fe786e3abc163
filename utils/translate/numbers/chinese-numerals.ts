const DIGITS: Record<string, number> = Object.fromEntries(
  ['零〇', '一壹', '二貳贰兩两', '三參叁', '四肆', '五伍', '六陸', '七柒', '八捌', '九玖'].flatMap((marks, value) =>
    [...marks].map((mark) => [mark, value]),
  ),
);
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
/** Words that multiply all that stands before them, also behind Arabic digits: `1.2萬`. */
export const SCALES: Record<string, number> = {
  萬: 1e4,
  万: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
  千: 1e3,
  천: 1e3,
  百: 1e2,
  十: 10,
};

/** A run of Chinese numerals, with an optional decimal part. */
export const CHINESE_NUMERAL =
  /[零〇一二兩两三四五六七八九十廿卅百千萬万億亿兆]+(?:[點点][零〇一二三四五六七八九]+)?/gu;

function readDigits(run: string): number {
  return Number([...run].map((mark) => DIGITS[mark] ?? '').join(''));
}

/** The value of a run of Chinese numerals: `三百二十五萬`, `二〇二四`, `三點五`. */
export function readChineseNumeral(run: string): number {
  const [whole = '', decimals] = run
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十')
    .split(/[點点]/u);
  if (decimals !== undefined) return readChineseNumeral(whole) + Number(`0.${readDigits(decimals)}`);
  if (![...whole].some((mark) => mark in UNITS || mark in SCALES)) return readDigits(whole);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  // 三萬五 is 35,000: a last digit without a zero before it counts in the next lower unit.
  let lower = 1;
  for (const mark of whole) {
    const unit = UNITS[mark];
    const scale = SCALES[mark];
    if (mark in DIGITS) {
      digit = DIGITS[mark] ?? 0;
      if (digit === 0) lower = 1;
      continue;
    }
    if (unit !== undefined) section += (digit ?? 1) * unit;
    else if (scale !== undefined) {
      const amount = section + (digit ?? 0);
      total = total >= scale ? total + amount * scale : (total + amount || 1) * scale;
      section = 0;
    }
    lower = (unit ?? scale ?? 10) / 10;
    digit = null;
  }
  return total + section + (digit ?? 0) * lower;
}
