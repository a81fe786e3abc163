import { SCALES } from './chinese-numerals.ts';
import { SCALE_WORDS } from './number-words.ts';
import { possibleValues } from './possible-values.ts';

/** A number written in digits, with the scale words that belong to it. */
export interface DigitNumber {
  end: number;
  values: number[];
  /** Factor of the last scale word (`萬`, `million`), 1 without one. */
  scale: number;
}

/** Groups of thousands, decimals, or plain digits. */
export const DIGITS = /\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)+|\d+/gu;
const MORE_DIGITS = /^\s?\d[\d,]*(?:\.\d+)?/u;
const SCALE = /^\s?(?:[多餘余幾几來来]\s?)?([十百千萬万億亿兆만억조천]+)/u;
const SCALE_WORD = /^(?:[\s-]?(hundred|thousand|million|billion|trillion|mn|bn|tn)|(k|m))(?!\p{L})/iu;

const toNumber = (digits: string): number => Number(digits.replace(/[,\s\u00a0\u202f]/gu, ''));
const factorOf = (marks: string): number => [...marks].reduce((factor, mark) => factor * (SCALES[mark] ?? 1), 1);

/** 3億2,500萬, 1.2萬, 5千: digits and scales in turn. */
function readScaled(text: string, digits: string, at: number): DigitNumber {
  let total = 0;
  let scale = 1;
  let end = at;
  let amount: string | undefined = digits;
  while (amount !== undefined) {
    const [whole, marks] = SCALE.exec(text.slice(end)) ?? [];
    scale = marks === undefined ? 1 : factorOf(marks);
    total += toNumber(amount) * scale;
    end += whole?.length ?? 0;
    amount = scale > 1 ? MORE_DIGITS.exec(text.slice(end))?.[0] : undefined;
    end += amount?.length ?? 0;
  }
  return { end, values: [total], scale };
}

/** Reads the number whose digits were found at `start`, by what stands around them. */
export function readDigitNumber(text: string, digits: string, start: number): DigitNumber {
  const end = start + digits.length;
  const after = text.slice(end);
  if (SCALE.test(after)) return readScaled(text, digits, end);
  const [whole, word, letter] = SCALE_WORD.exec(after) ?? [];
  if (whole !== undefined) {
    const scale = SCALE_WORDS[(word ?? letter ?? '').toLowerCase()] ?? 1;
    const scaled = toNumber(digits) * scale;
    // 5m may be five metres.
    return { end: end + whole.length, values: letter ? [scaled, toNumber(digits)] : [scaled], scale };
  }
  const value = toNumber(digits);
  if (Number.isNaN(value)) return { end, values: digits.split('.').map(Number), scale: 1 };
  const values = possibleValues(value, text.slice(0, start), after);
  // 1.234 is 1,234 where a stop groups thousands.
  if (/^\d{1,3}\.\d{3}$/u.test(digits)) values.push(value * 1000);
  return { end, values, scale: 1 };
}
