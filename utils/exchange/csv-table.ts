/** A cell that a spreadsheet would run as a formula gets an apostrophe before it, taken off again by `readCsvTable()`. */
const FORMULA = /^'*[=+\-@\t\r]/u;
const GUARDED = /^''*[=+\-@\t\r]/u;

function writeCell(text: string): string {
  const clean = text.toWellFormed().replaceAll('\u0000', '');
  const guarded = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Rows as CSV (RFC 4180) with a byte order mark, without which Excel misreads anything but ASCII. */
export function writeCsvTable(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** Rows of a CSV text with commas, semicolons or tabs, whichever its first line holds most of. */
export function readCsvTable(text: string): string[][] {
  const body = text.replace(/^\ufeff/u, '');
  const firstLine = body.split(/\r?\n/u)[0] ?? '';
  const separator = [',', ';', '\t'].sort((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const closeCell = (): void => {
    row.push(GUARDED.test(cell) ? cell.slice(1) : cell);
    cell = '';
  };
  for (let at = 0; at < body.length; at++) {
    const mark = body.charAt(at);
    if (isQuoted) {
      if (mark !== '"') cell += mark;
      else if (body.charAt(at + 1) === '"') cell += body.charAt(at++);
      else isQuoted = false;
    } else if (mark === '"' && cell === '') isQuoted = true;
    else if (mark === separator) closeCell();
    else if (mark === '\n' || mark === '\r') {
      if (mark === '\r' && body.charAt(at + 1) === '\n') at++;
      closeCell();
      rows.push(row);
      row = [];
    } else cell += mark;
  }
  if (cell !== '' || row.length > 0) {
    closeCell();
    rows.push(row);
  }
  return rows.filter((cells) => cells.some((text) => text !== ''));
}
