/** Minutes east of Greenwich: RFC 822's names, and those that feeds use beside them. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  ist: 330,
  pkt: 300,
  hkt: 480,
  sgt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
};

const OFFSET = /^(?:gmt|utc?|z)?\s*([+\-\u2212])\s*(\d{1,2})(?::?(\d{2}))?(?!\d)/i;
/** `Asia/Taipei` and its like; RFC 822's one-letter military zones are too often wrong to be believed. */
const NAME = /^\(?([a-z]{2,5}|z)\)?(?![a-z])/i;

/** A plus that went through an address has become a space. */
const LOST_PLUS = /^\s*(?=\d{2}:\d{2}$)/;

/** Minutes east of Greenwich of the zone a text begins with; `null` where it tells none that we know. */
export function zoneMinutes(text: string): number | null {
  const zone = text.replace(LOST_PLUS, '+').trim();
  const offset = OFFSET.exec(zone);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 24 * 60 ? null : offset[1] === '+' ? minutes : -minutes;
  }
  return ZONES[NAME.exec(zone)?.[1]?.toLowerCase() ?? ''] ?? null;
}

/** Words of languages that are written within one zone; Japan's before the Chinese ones, whose characters it shares. */
const HOME_ZONES: readonly [RegExp, string][] = [
  [/\p{Script=Hangul}/u, 'kst'],
  [/午前|午後|令和|平成|昭和|時|[月火水木金土日]曜/u, 'jst'],
  [/[年月日號号上下]/u, 'hkt'],
];

/** Minutes east of Greenwich where clocks are read in a date's language; 0 where that says nothing. */
export function homeZoneMinutes(date: string): number {
  const [, zone = 'utc'] = HOME_ZONES.find(([words]) => words.test(date)) ?? [];
  return ZONES[zone] ?? 0;
}
