import { pad } from './calendar-day.ts';

const AFTERNOON = /^(?:下午|晚上|傍晚|夜間|晚間|晚|午後|오후|p\.?\s?m\.?|chiều|tối|μμ)$/i;
const BEFORE = `(上午|下午|中午|凌晨|清晨|早上|早晨|晚上|晚間|傍晚|晚|午前|午後|오전|오후)?`;
const AFTER = String.raw`(?:\s?([ap]\.?\s?m\b\.?|μμ|πμ))?`;
const NUMBERS = String.raw`(\d{1,2})(?:\s?[:：]\s?(\d{2})(?:\s?[:：]\s?(\d{2})(?:[.,]\d+)?)?|[.h]\s?(\d{2})(?!\d|[./])|\s?[時时點点시]\s?(?:(\d{1,2})\s?[分분])?)`;
const ZONE = String.raw`(?:\s?(?:(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?![a-z\d])))?`;
const CLOCK = new RegExp(`^${BEFORE}\\s?${NUMBERS}${AFTER}${ZONE}`, 'i');

/** What may stand between a date and its time of day. */
const BETWEEN =
  /^(?:[\s,，、·•|｜/–—-]|\.(?=\s?오[전후])|[(（][^)）]{1,12}[)）]|(?:星期|週|周|礼拜|禮拜)[一二三四五六日天]|[월화수목금토일]요일|[月火水木金土日]曜日?|T(?=\d)|(?:at|um|à|a las|alle(?: ore)?|às|kl\.?|klo|om|o godz\.?|в|о|lúc|ore|saat|pukul|g\.|h)(?=\s)|г\.|р\.|updated?\b|発表時間|時間|[:：](?=\s))/i;

export interface ClockTime {
  time: string;
  zone?: string;
}

/** The time of day that directly follows a date in running text. */
export function readClockTime(text: string): ClockTime | null {
  let rest = text.slice(0, 60);
  for (let steps = 0; steps < 8; steps += 1) {
    const clock = toClockTime(CLOCK.exec(rest));
    if (clock !== null) return clock;
    const gap = BETWEEN.exec(rest)?.[0];
    if (gap === undefined) return null;
    rest = rest.slice(gap.length);
  }
  return null;
}

function toClockTime(match: RegExpExecArray | null): ClockTime | null {
  if (match === null) return null;
  const [, before = '', hours = '', colonMinutes, seconds, dotMinutes, cjkMinutes, after = '', zone] = match;
  const minute = Number(colonMinutes ?? dotMinutes ?? cjkMinutes ?? '0');
  const hour = toHour(Number(hours), before || after);
  if (hour > 23 || minute > 59) return null;
  const time = `${pad(hour)}:${pad(minute)}${seconds === undefined ? '' : `:${seconds}`}`;
  return zone === undefined ? { time } : { time, zone: normalZone(zone) };
}

function toHour(hour: number, half: string): number {
  if (hour < 12 && AFTERNOON.test(half)) return hour + 12;
  if (half === '中午') return hour >= 1 && hour <= 3 ? hour + 12 : hour;
  if (hour === 12 && /^(?:a\.?\s?m|上午|凌晨|午前|오전)/i.test(half)) return 0;
  return hour;
}

/** `Z` or `±HH:mm` for any usual way to write a zone. */
export function normalZone(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return `${sign}${hours}:${minutes}`;
}
