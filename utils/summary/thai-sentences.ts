/** Below this a phrase is too short to stand alone. */
const MIN_LENGTH = 40;
const ENDS = /(?:ครับ|ค่ะ|คะ|นะ|แล้ว|ด้วย|เท่านั้น|(?<![ก-๙])\.|[!?])$/u;
/** Thai letters before a full stop are an abbreviation: ดร. and พล.อ. go with the name behind them, น. closes a time. */
const ABBREVIATION = /(?:^|[\s.])(?!น\.$)[ก-ฮ]{1,4}\.$/u;
const STARTS =
  /^(?:ทั้งนี้|อย่างไรก็ตาม|นอกจากนี้|ขณะที่|ขณะเดียวกัน|สำหรับ|ส่วน|ด้าน|ต่อมา|เมื่อ|จากนั้น|ดังนั้น|โดยเมื่อ|แต่|นาย|นาง|พล|เขา|เธอ|เรา|ผม|พวกเขา|ในปี|วันนี้|ล่าสุด)/u;
const STICKS = /^(?:[\d๐-๙A-Za-z(“"'ๆฯ]|และ|หรือ|ที่|ซึ่ง|ว่า|กับ|ของ|เพื่อ|จาก|ใน|ถึง)/u;

/** Offsets at which a Thai paragraph's sentences begin: Thai writes no full stop, so a space counts when the words around it say so. */
export function thaiBoundaries(text: string): number[] {
  const boundaries: number[] = [];
  let start = 0;
  for (const space of text.matchAll(/\s+/gu)) {
    const before = text.slice(start, space.index);
    const next = space.index + space[0].length;
    const after = text.slice(next, next + 20);
    if (after === '' || STICKS.test(after) || /[\d๐-๙A-Za-z]$/u.test(before) || ABBREVIATION.test(before)) continue;
    if (before.length < MIN_LENGTH && !/(?:(?<![ก-๙])\.|[!?])$/u.test(before)) continue;
    if (!STARTS.test(after) && !ENDS.test(before) && before.length < 4 * MIN_LENGTH) continue;
    boundaries.push(next);
    start = next;
  }
  return boundaries;
}
