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
  ...Object.entries({ half: 0.5, once: 1, twice: 2, double: 2, doubled: 2, pair: 2, couple: 2, both: 2 }),
  ...Object.entries({ triple: 3, tripled: 3, trio: 3, quarter: 4, dozen: 12, decade: 10 }),
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
  value: number;
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

/** Numbers written as English words (`two hundred and five`, `third`) and the months' names of six languages. */
export function readNumberWords(text: string): SpelledNumber[] {
  const found = [...text.matchAll(RUN)].map((match): SpelledNumber => {
    const words = match[0]
      .toLowerCase()
      .split(/[ -]/u)
      .map((word) => (VALUES.has(word) ? word : word.replace(/s$/u, '')));
    return { start: match.index, end: match.index + match[0].length, value: sumOf(words) };
  });
  const months = MONTHS.flatMap((names, index) =>
    [...text.matchAll(names)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: index + 1,
    })),
  );
  return [...found, ...months];
}
