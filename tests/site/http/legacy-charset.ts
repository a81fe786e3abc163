export type LegacyCharset = 'big5' | 'gbk' | 'euc-jp' | 'euc-kr' | 'shift_jis' | 'utf-16le' | 'utf-16be';

const tables = new Map<string, Map<string, Buffer>>();

/** Encodes text in an old charset; what it cannot hold becomes a numeric reference, as browsers do in forms. */
export function encodeLegacy(text: string, charset: LegacyCharset): Buffer {
  if (charset === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (charset === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const table = tables.get(charset) ?? invertDecoder(charset);
  tables.set(charset, table);
  return Buffer.concat(
    [...text].map(
      (character) =>
        table.get(character) ??
        Buffer.from(character < '\x80' ? character : `&#${character.codePointAt(0)};`, 'latin1'),
    ),
  );
}

/** Node decodes these charsets but does not encode them: decode every pair of bytes, and turn the table round. */
function invertDecoder(charset: string): Map<string, Buffer> {
  const decoder = new TextDecoder(charset, { fatal: true });
  const table = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = Buffer.from([lead, trail]);
      try {
        const character = decoder.decode(bytes);
        if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
      } catch {
        // Not every pair is a character.
      }
    }
  }
  return table;
}
