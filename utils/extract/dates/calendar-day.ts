const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** `YYYY-MM-DD` for a possible calendar day, else `null`. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0)) return null;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** A local `Date`'s calendar day. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** A two-digit year in the century that makes it the nearest past or present one. */
export function fullYear(year: number, now: Date): number {
  if (year >= 100) return year;
  const century = Math.floor(now.getFullYear() / 100) * 100;
  return century + year > now.getFullYear() + 1 ? century - 100 + year : century + year;
}

/** At least two digits, as ISO 8601 wants them. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
