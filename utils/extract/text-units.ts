const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9f]/g;

/** A text's length in Latin letters' worth: a Han, kana or Hangul character says as much as about three letters. */
export function textUnits(text: string): number {
  if (!/[\u1100-\uffff]/.test(text)) return text.length;
  return text.length + 2 * (text.match(WIDE)?.length ?? 0);
}
