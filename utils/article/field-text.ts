import type { CorrectableField, Corrections } from './corrections.ts';
import type { Byline, Extraction } from './extraction.ts';
import type { PageDate } from './page-date.ts';

const DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]+(\d{1,2}):(\d{2}))?$/u;
const NAME_BREAK = /[、，,;；\n]+/u;

/** The value of a field that stands on a page, as one line a reader can edit. */
export function fieldText(value: string | PageDate | readonly Byline[] | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if ('day' in value) return value.time === undefined ? value.day : `${value.day} ${value.time.slice(0, 5)}`;
  return value.map(({ name }) => name).join('、');
}

/**
 * What a reader typed for a field, as a correction; `null` while it cannot be understood. `before` lends the roles of
 * names that stay and the zone of a time.
 */
export function parseFieldText(field: CorrectableField, text: string, before: Extraction): Corrections | null {
  const line = text.trim();
  if (line === '') return null;
  if (field === 'bylines') return { bylines: bylinesFrom(line, before.bylines.value ?? []) };
  if (field === 'published') {
    const published = dateFrom(line, before.published.value);
    return published === null ? null : { published };
  }
  if (field === 'language') return languageFrom(line);
  return { [field]: line };
}

function bylinesFrom(line: string, before: readonly Byline[]): Byline[] {
  const names = line.split(NAME_BREAK).map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .map((name) => before.find((byline) => byline.name === name) ?? { name, role: 'author' });
}

function dateFrom(line: string, before: PageDate | null): PageDate | null {
  const [, year = '', month = '', date = '', hours, minutes] = DATE.exec(line) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const noon = Date.parse(`${day}T12:00:00Z`);
  // `Date` moves an impossible day such as the 31st of February on to the next month.
  if (Number.isNaN(noon) || !new Date(noon).toISOString().startsWith(day)) return null;
  if (hours === undefined || minutes === undefined) return { day };
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return before?.zone === undefined ? { day, time } : { day, time, zone: before.zone };
}

function languageFrom(line: string): Corrections | null {
  try {
    return { language: Intl.getCanonicalLocales(line)[0] ?? line };
  } catch {
    return null;
  }
}
