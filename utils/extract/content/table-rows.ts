import { escapeHtml } from './escape-html.ts';

interface Cell {
  text: string;
  isHeading: boolean;
}

/** The rows of a table of data; `null` for a table that only lays out the page. */
export function dataRows(table: Element): Cell[][] | null {
  const rows = [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH'));
  const isLayout =
    rows.length < 2 ||
    rows.every((row) => row.length < 2) ||
    table.querySelector('table, h1, h2, p + p, ul, article') !== null;
  if (isLayout) return null;
  return rows.map((row) => row.map((cell) => ({ text: cellText(cell), isHeading: cell.tagName === 'TH' })));
}

/** Rows as lines, cells parted by tabs. */
export function tableText(rows: readonly Cell[][]): string {
  return rows
    .map((row) =>
      row
        .map(({ text }) => text)
        .join('\t')
        .trim(),
    )
    .filter((row) => row !== '')
    .join('\n');
}

/** The table as clean HTML. */
export function tableHtml(rows: readonly Cell[][]): string {
  return `<table>${rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')}</table>`;
}

function htmlCell({ text, isHeading }: Cell): string {
  const name = isHeading ? 'th' : 'td';
  return `<${name}>${escapeHtml(text)}</${name}>`;
}

function cellText(cell: Element): string {
  const skipped = [...cell.querySelectorAll('script, style, noscript, template')];
  const text = skipped.reduce((rest, { textContent }) => rest.replace(textContent ?? '', ' '), cell.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}
