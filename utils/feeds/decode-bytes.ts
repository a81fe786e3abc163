/** The text of a feed's bytes: by byte order mark, then HTTP's charset, then the XML declaration, else UTF-8. */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/iu.exec(head)?.[1];
  const served = /\bcharset\s*=\s*["']?([\w.:-]+)/iu.exec(contentType ?? '')?.[1];
  for (const label of [byteOrderMark(bytes), served, declared, 'utf-8']) {
    if (label === undefined) continue;
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // An encoding that does not exist: the next source of truth decides.
    }
  }
  return '';
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
