import type { BilingualDocument, ImportedPair } from './bilingual-document.ts';
import { readCsvTable, writeCsvTable } from './csv-table.ts';

const COLUMNS = ['id', 'source', 'target', 'state', 'note', 'title', 'author', 'published', 'url', 'notice'];

/** The segments of one or more documents as CSV, one row each, with the article's origin in every row. */
export function writeCsv(documents: readonly BilingualDocument[]): string {
  const rows = documents.flatMap(({ title, author, published, url, notice, segments }) =>
    segments.map(({ id, source, target, state, note }) => [
      id,
      source,
      target,
      state,
      note ?? '',
      title,
      author,
      published,
      url,
      notice,
    ]),
  );
  return writeCsvTable([COLUMNS, ...rows]);
}

/** The pairs of a CSV: by its columns' names, or the first two columns where it names none. */
export function readCsv(text: string): ImportedPair[] {
  const [head = [], ...rest] = readCsvTable(text);
  const names = head.map((name) => name.trim().toLowerCase());
  const isNamed = names.includes('source') && names.includes('target');
  const at = (name: string, fallback: number): number => (isNamed ? names.indexOf(name) : fallback);
  return (isNamed ? rest : [head, ...rest]).flatMap((row): ImportedPair[] => {
    const source = row[at('source', 0)] ?? '';
    const target = row[at('target', 1)] ?? '';
    const id = row[at('id', -1)];
    return source && target ? [{ id: id ? id : null, source, target }] : [];
  });
}
