import type { PageDate } from '@/utils/article/page-date.ts';
import { dayOf, pad } from './calendar-day.ts';
import type { DateForm } from './date-form.ts';

const MINUTE = 60_000;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:秒|sec|초|seg|giây)/i, MINUTE / 60],
  [/^(?:分|min|분|phút|мин)/i, MINUTE],
  [/^(?:小時|小时|時間|时间|鐘頭|hour|hr|stunde|heure|hora|ora|시간|giờ|час)/i, 60 * MINUTE],
  [/^(?:天|日|day|tag|jour|día|dia|giorn|일|ngày|дн|день)/i, 24 * 60 * MINUTE],
  [/^(?:週|周|星期|week|woche|semaine|semana|주|tuần)/i, 7 * 24 * 60 * MINUTE],
];
const UNIT = String.raw`(秒鐘?|秒钟|分鐘|分钟|分|小時|小时|個小時|时间|時間|鐘頭|天|日|週|周|星期|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|Minuten?|Stunden?|Tage?n?|Wochen?|heures?|jours?|semaines?|minutos?|horas?|d[ií]as?|semanas?|minuti|or[ae]|giorn[io]|분|시간|일|주|phút|giờ|ngày|минут\p{L}*|час\p{L}*|дн\p{L}+|день)`;

/** Dates told from now: only as good as the moment the page was fetched, so sources rank them last. */
export const RELATIVE_FORMS: readonly DateForm[] = [
  {
    pattern: new RegExp(`(\\d{1,2})\\s?${UNIT}\\s?(?:前|ago|전|trước|fa\\b|назад|atrás)`, 'giu'),
    read: ([, count, unit = ''], { now }) => before(now, Number(count), unit),
    relative: true,
  },
  {
    pattern: new RegExp(`\\b(?:vor|il y a|hace|há)\\s(\\d{1,2})\\s?${UNIT}`, 'giu'),
    read: ([, count, unit = ''], { now }) => before(now, Number(count), unit),
    relative: true,
  },
  { pattern: /前天/g, read: (_match, { now }) => daysAgo(now, 2), relative: true },
  {
    pattern:
      /昨[天日]|어제|hôm qua|\b(?:yesterday|gestern|hier|ayer|ieri|ontem)\b(?=[\s,]+(?:\d|at|um|à|a las|alle|às))/giu,
    read: (_match, { now }) => daysAgo(now, 1),
    relative: true,
  },
  {
    pattern: /今[天日](?=\s?\d)|오늘(?=\s?\d)|\b(?:today|heute|hoy|oggi|hoje)\b(?=[\s,]+(?:\d|at|um|a las|alle|às))/giu,
    read: (_match, { now }) => daysAgo(now, 0),
    relative: true,
  },
  { pattern: /剛剛|刚刚|\bjust now\b/giu, read: (_match, { now }) => daysAgo(now, 0), relative: true },
];

function before(now: Date, count: number, unit: string): PageDate | null {
  const length = UNITS.find(([pattern]) => pattern.test(unit.replace(/^個/, '')))?.[1];
  if (length === undefined) return null;
  const then = new Date(now.getTime() - count * length);
  const day = dayOf(then);
  return length >= 24 * 60 * MINUTE ? { day } : { day, time: `${pad(then.getHours())}:${pad(then.getMinutes())}` };
}

function daysAgo(now: Date, days: number): PageDate {
  const then = new Date(now);
  then.setDate(then.getDate() - days);
  return { day: dayOf(then) };
}
