/** A random number generator with a seed (mulberry32), so that every run measures the same. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const CHARACTERS =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得于著下自之年過發後作里用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運';

/** Sentences in the manner of news: words of unequal frequency, openings that come again, figures here and there. */
export function memorySentences(count: number, next: () => number): string[] {
  const marks = [...CHARACTERS];
  const pick = (): string => marks[Math.floor(next() ** 2 * marks.length)] ?? '';
  const words = Array.from({ length: 3_000 }, () => pick() + pick() + (next() < 0.2 ? pick() : ''));
  const word = (): string => words[Math.floor(next() ** 2.5 * words.length)] ?? '';
  const openings = Array.from({ length: 60 }, () => `${word()}${word()}${word()}，`);
  return Array.from({ length: count }, () => {
    const length = 4 + Math.floor(next() * 18);
    const opening = next() < 0.3 ? (openings[Math.floor(next() * openings.length)] ?? '') : '';
    const body = Array.from({ length }, () => {
      const figure = next() < 0.04 ? String(Math.floor(next() * 5_000)) : '';
      return word() + figure + (next() < 0.08 ? '，' : '');
    });
    return `${opening}${body.join('')}。`;
  });
}

/** A sentence with this many characters changed, left out or put in. */
export function spoilt(text: string, edits: number, next: () => number): string {
  const marks = [...text];
  for (let edit = 0; edit < edits; edit++) {
    const at = Math.floor(next() * marks.length);
    const kind = next();
    if (kind < 0.4) marks[at] = '新';
    else if (kind < 0.7) marks.splice(at, 1);
    else marks.splice(at, 0, '加');
  }
  return marks.join('');
}
