/** Month names of the languages feeds are seen to write dates in, without accents, as prefixes long enough to be one month's. */
const MONTH_NAMES: readonly string[][] = [
  ['ιαν', 'januar', 'janv', 'gennaio', 'gen', 'enero', 'ene', 'janeiro', 'stycz', 'янв', 'ocak', 'leden', 'sijec'],
  ['φεβ', 'februar', 'fev', 'febbraio', 'febrero', 'fevereiro', 'lut', 'фев', 'subat', 'unor', 'veljac'],
  ['μαρ', 'μαΡ', 'marcius', 'marz', 'maerz', 'mars', 'marzo', 'marco', 'maart', 'mrt', 'мар', 'mart', 'brezen', 'ozuj'],
  ['απρ', 'aprilis', 'avr', 'abril', 'abr', 'kwie', 'апр', 'nisan', 'duben', 'travan'],
  ['μαι', 'μαϊ', 'majus', 'mai', 'maggio', 'mag', 'mayo', 'maio', 'mei', 'maj', 'мая', 'май', 'mayis', 'kveten'],
  ['ιουν', 'junius', 'juin', 'giugno', 'giu', 'junio', 'junho', 'juni', 'czerw', 'июн', 'haziran', 'cerven', 'lipan'],
  ['ιουλ', 'julius', 'juil', 'luglio', 'lug', 'julio', 'julho', 'juli', 'lip', 'июл', 'temmuz', 'cervenec', 'srpan'],
  ['αυγ', 'augusztus', 'aout', 'agosto', 'ago', 'август', 'авг', 'sierp', 'agustos', 'srpen', 'kolovoz'],
  [
    'σεπ',
    'szeptember',
    'szept',
    'settembre',
    'set',
    'septiembre',
    'sept',
    'setembro',
    'сен',
    'wrzes',
    'eylul',
    'zari',
    'rujan',
  ],
  [
    'οκτ',
    'oktober',
    'okt',
    'ottobre',
    'ott',
    'octubre',
    'outubro',
    'out',
    'окт',
    'pazdz',
    'ekim',
    'rijen',
    'listopada',
  ],
  ['νοε', 'νοεμ', 'noviembre', 'novembro', 'ноя', 'kasim', 'listopad', 'studen'],
  [
    'δεκ',
    'dezember',
    'dez',
    'dicembre',
    'dic',
    'diciembre',
    'dezembro',
    'дек',
    'grud',
    'aralik',
    'prosinec',
    'prosinac',
  ],
];
const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Longest first, so that `cervenec` is not taken for `cerven`. */
const PREFIXES = MONTH_NAMES.flatMap((names, month) =>
  names.map((name) => ({ name, english: ENGLISH[month] ?? '' })),
).sort((a, b) => b.name.length - a.name.length);

/** First years, less one, of the eras that East Asian dates count from. */
const ERAS: Readonly<Record<string, number>> = {
  民國: 1911,
  民国: 1911,
  中華民國: 1911,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
};
const ERA_YEAR = /(中華民國|民國|民国|令和|平成|昭和)\s*(元|\d{1,3})(?=\s*[年./-])/;
/** Taiwan counts from 1912, often without saying so. */
const REPUBLIC_YEAR = /(?<![\d:])(?:[89]\d|1[0-4]\d)(?=\s*年)|^1[0-4]\d(?=[/.-]\d{1,2}[/.-]\d{1,2}(?!\d))/;
const YEAR_MONTH_DAY = /(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日號号일])?)?/;
const WEEKDAY =
  /[(（]\s*[日一二三四五六月火水木金土월화수목금토일]\s*[)）]|(?:星期|週|周)[日一二三四五六天]|[日月火水木金土]曜日|[일월화수목금토]요일/g;
const HOUR_MINUTE = /(\d{1,2})\s*[點点時时시]\s*(?:(\d{1,2})\s*[分분]\s*(?:(\d{1,2})\s*[秒초])?)?/;
const HAN_DIGITS = '〇一二三四五六七八九';
const HALF_DAYS: readonly [RegExp, string][] = [
  [/上午|午前|오전|凌晨|清晨|早上/, 'am'],
  [/下午|午後|午后|오후|中午|晚上|傍晚/, 'pm'],
];

/** A date in another language's words rewritten so far as English and digits can say it: `2024-8-15 5:30 pm`. */
export function anglicise(text: string): string {
  let result = digits(text.normalize('NFKC'))
    .replace(ERA_YEAR, (_, era: string, year: string) => String((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))))
    .replace(REPUBLIC_YEAR, (year) => String(Number(year) + 1911))
    .replace(YEAR_MONTH_DAY, (_, year, month = 1, day = 1) => `${year}-${month}-${day} `)
    .replace(/(\d{1,2})\s*[月월]/, (_, month) => ` ${ENGLISH[Number(month) - 1] ?? ''} `)
    .replace(WEEKDAY, ' ')
    .replace(HOUR_MINUTE, (_, hour, minute = 0, second = 0) => `${hour}:${minute}:${second}`);
  for (const [word, half] of HALF_DAYS) {
    if (word.test(result)) result = result.replace(word, ' ').replace(/\d{1,2}:\d{1,2}(?::\d{1,2})?/, `$& ${half}`);
  }
  return dayFirst(englishMonth(result).replace(/\s+/g, ' ').trim());
}

/** 二〇二四年 → 2024年, and the tens of months and days: 十二月 → 12月. */
function digits(text: string): string {
  return text
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/, (year) => year.replace('零', '〇').replace(/./g, hanDigit))
    .replace(/([一二三]?)(十)([一二三四五六七八九]?)(?=[月日])/g, (_, tens: string, _ten, ones: string) =>
      String((tens === '' ? 1 : Number(hanDigit(tens))) * 10 + (ones === '' ? 0 : Number(hanDigit(ones)))),
    )
    .replace(/[一二三四五六七八九](?=[月日])/g, hanDigit);
}

function hanDigit(digit: string): string {
  return String(Math.max(HAN_DIGITS.indexOf(digit), 0));
}

function englishMonth(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/\p{L}{3,}\.?/gu, (word) => PREFIXES.find(({ name }) => word.startsWith(name))?.english ?? word);
}

/** Without a weekday in front, whatever its language; a time in front goes behind. */
function dayFirst(text: string): string {
  const start = text.search(/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i);
  const date = start > 0 ? text.slice(start) : text;
  return date.replace(/\bde\b/g, ' ').replace(/^(\d{1,2}:\d{1,2}(?::\d{1,2})?(?: [ap]m)?)\s+(\S.*)$/, '$2 $1');
}
