const PERIOD = /^(?<year>\d{4})(?:[-/.年](?:(?<month>\d{1,2})(?:[-/.月](?:(?<day>\d{1,2})日?)?)?)?)?$/u;

/**
 * When a year, month or day as a reader writes it begins, in milliseconds of the reader's own time zone; `null` for
 * what is none. Half typed dates count as far as they go.
 */
export function periodStart(text: string): number | null {
  const { year, month = '1', day = '1' } = PERIOD.exec(text.normalize('NFKC').trim())?.groups ?? {};
  if (year === undefined) return null;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  const isReal = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
  return isReal ? date.getTime() : null;
}
