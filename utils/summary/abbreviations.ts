/** Never end a sentence: titles and words that always announce what follows. */
const LEADING: Record<string, string> = {
  en: 'mr mrs ms dr prof gen sen rep gov lt col capt cmdr sgt maj adm rev hon pres supt insp det messrs mt ft st vs viz cf eg ie e.g i.e fig figs vol vols ch sec approx dept est ed eds trans al',
  de: 'hr fr dr prof ing dipl st bzw ca vgl evtl ggf inkl usw z.b d.h u.a z.t o.ä s.o abs art nr str tel max min sog gest geb',
  fr: 'm mm mme mmes mlle mlles dr pr st ste cf env p.ex art chap fig vol av bd boul',
  es: 'sr sra sres srta dr dra prof d dª ud uds gral cnel lic ing av avda núm pág págs art cap vol p.ej aprox',
  pt: 'sr sra dr dra prof profª eng av núm pág art cap vol p.ex aprox exmo',
  it: 'sig sigg dott ing avv prof on rev pag art cap vol p.es ca',
  nl: 'dhr mevr mw dr prof ir ing bijv d.w.z o.a m.b.t nl ca blz art nr',
  vi: 'ts ths pgs gs bs tp q p đ.c',
  id: 'dr drs prof ir h hj kh jl no tn ny',
};
/** Stand before a number: `No. 5`, `p. 12`, `Jan. 3`. */
const BEFORE_NUMBER = new Set(
  'no nos nr num núm p pp pg art sec ch fig vol jan feb mar apr jun jul aug sep sept oct nov dec ext tel § approx ca c'.split(
    ' ',
  ),
);
/** May end a sentence: they do when a word follows that usually begins one. */
const AMBIGUOUS = new Set(
  'inc ltd co corp llc plc bros jr sr etc ave blvd rd a.m p.m u.s u.k u.n e.u u.s.a d.c b.c a.d ph.d m.d b.a m.a univ assn'.split(
    ' ',
  ),
);
const STARTERS = new Set(
  'the a an this that these those he she it they we i you his her its their our my but and or so yet in on at for from with by after before when while as if since although though because however meanwhile then there here what who why how where which some many most both one two three no not yes according during under over about despite now today'.split(
    ' ',
  ),
);
const AFTER_CLOCK = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:[ECMP][SD]?T|GMT|UTC|local)\b/iu;

const leadingOf = new Map<string, Set<string>>();

function leading(language: string): Set<string> {
  const key = language.split('-')[0]?.toLowerCase() ?? 'en';
  let words = leadingOf.get(key);
  if (!words) {
    words = new Set(`${LEADING.en} ${LEADING[key] ?? ''}`.split(' ').filter(Boolean));
    leadingOf.set(key, words);
  }
  return words;
}

/** Languages that write ordinals and dates with a full stop: `am 3. Oktober`. */
const ORDINAL_STOP = /^(?:de|da|nb|nn|no|fi|cs|sk|pl|hu|sl|hr|sr|et|lv|is|tr)\b/iu;

/** Whether the full stop that ends `before` belongs to an abbreviation, an initial or an ordinal, so that `after` goes on. */
export function isAbbreviationStop(before: string, after: string, language: string): boolean {
  const word = /([^\s(（[「“"«„‘]+)\.$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const key = word.toLowerCase();
  const next = /^[\p{L}\p{N}'’]+/u.exec(after)?.[0] ?? '';
  const starts = STARTERS.has(next.toLowerCase());
  if (leading(language).has(key)) return true;
  if (BEFORE_NUMBER.has(key) && /^[\p{N}#]/u.test(after)) return true;
  if (/^(?:a\.m|p\.m)$/u.test(key)) return AFTER_CLOCK.test(after);
  if (AMBIGUOUS.has(key)) return !starts && /^[\p{Lu}\p{N}]/u.test(after);
  if (/^\p{Lu}$/u.test(word)) return !starts || /(?:^|[\s.])\p{Lu}\.\s?\p{Lu}\.$/u.test(before);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !starts;
  return /^\d{1,2}$/u.test(word) && ORDINAL_STOP.test(language) && /^\p{L}/u.test(after);
}
