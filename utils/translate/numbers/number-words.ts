const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties';

const numbered = (words: string, from: number, step: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + step * index]);

const VALUES = new Map<string, number>([
  ...numbered(UNITS, 0, 1),
  ...numbered(ORDINALS, 0, 1),
  ...[TENS, ORDINAL_TENS, DECADES].flatMap((words) => numbered(words, 20, 10)),
  ...Object.entries({ once: 1, twice: 2, double: 2, doubled: 2, pair: 2, couple: 2, both: 2 }),
  ...Object.entries({ triple: 3, tripled: 3, trio: 3, dozen: 12, decade: 10 }),
]);
const SPELLED_SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Words that multiply what stands before them, also behind digits: `3.5 million`. */
export const SCALE_WORDS: Record<string, number> = { ...SPELLED_SCALES, k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

const ANY = `(?:${[...VALUES.keys(), ...Object.keys(SPELLED_SCALES)].sort((a, b) => b.length - a.length).join('|')})s?`;
const RUN = new RegExp(`(?<!\\p{L})${ANY}(?:(?:[ -]| and )${ANY})*(?!\\p{L})`, 'giu');

/** `half a million`, `two and a half million`: the half counts in the scale behind it. */
const HALVES = new RegExp(
  `(?<!\\p{L})(?:(${ANY}|\\d+) and a half|half a|half an|a quarter of a) (million|billion|trillion|thousand|dozen|hundred)(?!\\p{L})`,
  'giu',
);

function readHalves(text: string): SpelledNumber[] {
  return [...text.matchAll(HALVES)].map(({ 0: all, 1: whole, 2: scale = '', index }) => {
    const count = whole === undefined ? 0 : Number(whole) || (VALUES.get(whole.toLowerCase()) ?? 0);
    const part = /quarter/iu.test(all) ? 0.25 : 0.5;
    const factor = SPELLED_SCALES[scale.toLowerCase()] ?? VALUES.get(scale.toLowerCase()) ?? 1;
    return { start: index, end: index + all.length, values: [(count + part) * factor] };
  });
}

/** Words that stand for numbers: half an hour is 30 minutes, half a year six months, noon 12 o'clock. */
const STANDING_FOR: [RegExp, number[]][] = [
  [/半|\bhalf\b/giu, [0.5, 30, 50, 6]],
  [/[中正]午|午夜|\b(?:noon|midday|midnight)\b/giu, [12, 24, 0]],
  [/\bquarter\b/giu, [4, 25, 15, 0.25]],
  [/\bcentur(?:y|ies)\b/giu, [100]],
];

function readStandIns(text: string): SpelledNumber[] {
  return STANDING_FOR.flatMap(([pattern, values]) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      values: [...values],
    })),
  );
}

function readRomanNumerals(text: string): SpelledNumber[] {
  const worth: Record<string, number> = { I: 1, V: 5, X: 10 };
  return [...text.matchAll(/(?<![\p{L}\p{N}])[IVX]{2,6}(?![\p{L}\p{N}])/gu)].map(({ 0: run, index }) => {
    const marks = [...run].map((mark) => worth[mark] ?? 0);
    const value = marks.reduce((sum, own, at) => (own < (marks[at + 1] ?? 0) ? sum - own : sum + own), 0);
    return { start: index, end: index + run.length, values: [value] };
  });
}

const MONTHS = [
  'jan(?:uary)?|januar|janvier|enero|gennaio|janeiro',
  'feb(?:ruary)?|februar|février|febrero|febbraio|fevereiro',
  'mar(?:ch)?|märz|mars|marzo|março',
  'apr(?:il)?|avril|abril|aprile',
  'may|mai|mayo|maggio|maio',
  'june?|juni|juin|junio|giugno|junho',
  'july?|juli|juillet|julio|luglio|julho',
  'aug(?:ust)?|août|agosto',
  'sept?(?:ember)?|septembre|septiembre|settembre|setembro',
  'oct(?:ober)?|oktober|octobre|octubre|ottobre|outubro',
  'nov(?:ember)?|novembre|noviembre|novembro',
  'dec(?:ember)?|dezember|décembre|diciembre|dicembre|dezembro',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'giu'));

/** A number in words, with its UTF-16 offsets. */
export interface SpelledNumber {
  start: number;
  end: number;
  values: number[];
}

function sumOf(words: readonly string[]): number {
  let total = 0;
  let section = 0;
  for (const word of words) {
    const scale = SPELLED_SCALES[word];
    if (scale === undefined) section += VALUES.get(word) ?? 0;
    else if (scale === 100) section = (section || 1) * 100;
    else {
      total += (section || 1) * scale;
      section = 0;
    }
  }
  return total + section;
}

/** Numbers in English words (`two hundred and five`, `third`, `noon`), Roman numerals, and months in six languages. */
export function readNumberWords(text: string): SpelledNumber[] {
  const found = [...text.matchAll(RUN)].map((match): SpelledNumber => {
    const words = match[0]
      .toLowerCase()
      .split(/[ -]/u)
      .map((word) => (VALUES.has(word) ? word : word.replace(/s$/u, '')));
    return { start: match.index, end: match.index + match[0].length, values: [sumOf(words)] };
  });
  const months = MONTHS.flatMap((names, index) =>
    [...text.matchAll(names)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      values: [index + 1],
    })),
  );
  return [...readHalves(text), ...readStandIns(text), ...found, ...months, ...readRomanNumerals(text)];
}
