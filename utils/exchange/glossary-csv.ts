import type { GlossaryTerm } from '@/utils/translate/glossary.ts';
import { readCsvTable, writeCsvTable } from './csv-table.ts';

const COLUMNS = [
  'source',
  'target',
  'source language',
  'target language',
  'keep as is',
  'variants',
  'alternatives',
  'note',
  'site',
];
/** Between variants in one cell. */
const BETWEEN = ' | ';

/** A glossary as CSV, one row a term. */
export function writeGlossaryCsv(terms: readonly GlossaryTerm[]): string {
  return writeCsvTable([
    COLUMNS,
    ...terms.map((term) => [
      term.source,
      term.target,
      term.pair.source,
      term.pair.target,
      term.keepAsIs ? 'yes' : '',
      (term.variants ?? []).join(BETWEEN),
      (term.alternatives ?? []).join(BETWEEN),
      term.note ?? '',
      term.site ?? '',
    ]),
  ]);
}

/** The terms of a CSV; a file without named columns is read as source, target, note for the given pair. */
export function readGlossaryCsv(text: string, pair: GlossaryTerm['pair']): GlossaryTerm[] {
  const [head = [], ...rest] = readCsvTable(text);
  const names = head.map((name) => name.trim().toLowerCase());
  const isNamed = names.includes('source');
  const columns = isNamed ? names : ['source', 'target', 'note'];
  return (isNamed ? rest : [head, ...rest]).flatMap((row): GlossaryTerm[] => {
    const cell = (name: string): string => row[columns.indexOf(name)]?.trim() ?? '';
    const list = (name: string): string[] =>
      cell(name)
        .split('|')
        .map((one) => one.trim())
        .filter(Boolean);
    const keepAsIs = /^(?:yes|true|1|是)$/iu.test(cell('keep as is'));
    if (cell('source') === '' || (cell('target') === '' && !keepAsIs)) return [];
    const variants = list('variants');
    const alternatives = list('alternatives');
    return [
      {
        source: cell('source'),
        target: cell('target'),
        pair: { source: cell('source language') || pair.source, target: cell('target language') || pair.target },
        ...(keepAsIs ? { keepAsIs } : {}),
        ...(variants.length > 0 ? { variants } : {}),
        ...(alternatives.length > 0 ? { alternatives } : {}),
        ...(cell('note') ? { note: cell('note') } : {}),
        ...(cell('site') ? { site: cell('site') } : {}),
      },
    ];
  });
}
