import { CHINESE_NUMERAL, readChineseNumeral, SCALES } from './chinese-numerals.ts';
import { DIGITS, readDigitNumber } from './digit-numbers.ts';
import { readNumberWords } from './number-words.ts';
import { hourValues, possibleValues, ROC_OFFSET } from './possible-values.ts';

/** A number as a text writes it, with every value it may have on the other side. */
export interface NumberMention {
  text: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** 113年 may be 113 or, as a year of the Republic, 2024. */
  values: number[];
  /** Written in digits: the other side must have it. Words and Chinese numerals only answer for digits. */
  required: boolean;
  /** Factor of its scale word (`萬`, `million`), 1 without one. */
  scale: number;
  /** The letters around digits inside a name, as `pm` in PM2.5: required once the other side has the name. */
  name?: string;
}

type Found = Omit<NumberMention, 'text' | 'scale'> & { scale?: number };

/** Full-width digits and their marks as ASCII, each in its own place. */
function foldDigits(text: string): string {
  return text
    .replace(/[０-９％：／]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)．(?=\d)/gu, '.')
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/gu, ',');
}

const CENTURY_DECADE = /(\d{1,2}|[一二十]{1,3})\s?世[紀纪]\s?(\d|[一二三四五六七八九])[0十]\s?年代/gu;

function centuryDecades(text: string): Found[] {
  const count = (part: string): number => (/\d/u.test(part) ? Number(part) : readChineseNumeral(part));
  return [...text.matchAll(CENTURY_DECADE)].map(({ 0: all, 1: century = '', 2: decade = '', index }) => {
    const year = (count(century) - 1) * 100 + count(decade) * 10;
    return { start: index, end: index + all.length, values: [year], required: /\d/u.test(all) };
  });
}

const DATE = /(?<![\d.])(\d{2,4})([./-])(\d{1,2})\2(\d{1,2})(?![\d.])/gu;

function dates(text: string): Found[] {
  return [...text.matchAll(DATE)].flatMap(({ 0: all, 1: first = '', 3: second = '', 4: third = '', index }) => {
    const year = Number(first);
    const years = year < 200 ? [year, year + ROC_OFFSET, year + 2000] : [year];
    const middle = index + first.length + 1;
    const end = index + all.length;
    return [
      { start: index, end: index + first.length, values: years, required: true },
      { start: middle, end: middle + second.length, values: [Number(second)], required: true },
      { start: end - third.length, end, values: [Number(third)], required: true },
    ];
  });
}

const CLOCK = /(?<!\d)([01]?\d|2[0-4]):([0-5]\d)(?!\d)/gu;

function clockTimes(text: string): Found[] {
  return [...text.matchAll(CLOCK)].flatMap(({ 0: all, 1: hour = '', 2: minute = '', index }) => [
    { start: index, end: index + hour.length, values: hourValues(Number(hour)), required: true },
    {
      start: index + hour.length + 1,
      end: index + all.length,
      values: [Number(minute)],
      required: Number(minute) > 0,
    },
  ]);
}

const COUNTED_UNIT = /^\s?(?:th|st|nd|rd|am|pm|km|cm|mm|kg|mg|ml|kw|mw|gb|mb|tb|hz|mph|kph|usd|m|g|s|h)\b/iu;

/** The letters of `COVID-19`, `5G`, `B2B` around their digits, which the other side may write in another way. */
function nameAround(text: string, start: number, end: number): string | null {
  const before = /[A-Za-z]+(?=-?$)/u.exec(text.slice(0, start))?.[0];
  const after = COUNTED_UNIT.test(text.slice(end)) ? undefined : /^-?([A-Za-z]+)/u.exec(text.slice(end))?.[1];
  return before || after ? `${before ?? ''}#${after ?? ''}`.toLowerCase() : null;
}

function digitNumbers(text: string): Found[] {
  return [...text.matchAll(DIGITS)].map(({ 0: digits, index: start }) => {
    const { end, values, scale } = readDigitNumber(text, digits, start);
    const name = scale > 1 ? null : nameAround(text, start, end);
    return { start, end, values, scale, required: name === null, ...(name === null ? {} : { name }) };
  });
}

const WEEKDAY = /(?:[週周]|星期|[禮礼]拜)$/u;
/** Everyday words that hold a numeral and count nothing. */
const COUNTS_NOTHING =
  /^(?:一(?:些|起|[樣样]|定|般|直|切|旦|[邊边]|再|致|同)|[萬万](?:一|分)|百姓|四[處处]|十分(?![鐘钟之]))/u;

function chineseNumerals(text: string): Found[] {
  return [...text.matchAll(CHINESE_NUMERAL)].flatMap(({ 0: run, index: start }) => {
    const before = text.slice(0, start);
    if (WEEKDAY.test(before) || COUNTS_NOTHING.test(text.slice(start))) return [];
    const end = start + run.length;
    const value = readChineseNumeral(run);
    const values = possibleValues(value, before, text.slice(end));
    const scale = SCALES[/^[多餘余來来]([萬万億亿])/u.exec(text.slice(end))?.[1] ?? ''];
    return [{ start, end, values: scale === undefined ? values : [...values, value * scale], required: false }];
  });
}

function spelledNumbers(text: string): Found[] {
  return readNumberWords(text).map((spelled) => ({ ...spelled, required: false }));
}

/** A range's first number shares the second one's scale: 3至5萬. */
function shareScales(text: string, mentions: readonly NumberMention[]): void {
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (!next || mention.scale !== 1 || next.scale === 1) return;
    if (/^\s?(?:至|到|[~～〜–—-]|、|or|to|and|或)\s?$/u.test(text.slice(mention.end, next.start))) {
      mention.values.push(...mention.values.map((value) => value * next.scale));
    }
  });
}

/** Reads every number of a text in order, in digits, Chinese numerals or English words. */
export function readNumbers(source: string): NumberMention[] {
  const text = foldDigits(source);
  const taken = new Uint8Array(text.length);
  const mentions: NumberMention[] = [];
  // The more particular reading comes first and keeps its place.
  for (const readers of [centuryDecades, dates, clockTimes, digitNumbers, chineseNumerals, spelledNumbers]) {
    for (const found of readers(text)) {
      if (taken.subarray(found.start, found.end).includes(1)) continue;
      taken.fill(1, found.start, found.end);
      mentions.push({ scale: 1, ...found, text: source.slice(found.start, found.end) });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  shareScales(text, mentions);
  return mentions;
}
