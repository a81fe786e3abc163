/** A feed's bytes as text, with the encoding that was used and whether bytes had to be replaced. */
export interface DecodedText {
  text: string;
  encoding: string;
  isDamaged: boolean;
}

const DECLARATION = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)/i;
/** Names that `TextDecoder` does not know. */
const ALIASES: Readonly<Record<string, string>> = {
  'gb_2312-80': 'gbk',
  big5hkscs: 'big5-hkscs',
  cp936: 'gbk',
  ms950: 'big5',
  cp950: 'big5',
  cp932: 'shift_jis',
  'windows-31j': 'shift_jis',
  cp949: 'euc-kr',
  utf_8: 'utf-8',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
};

/**
 * Decodes by byte order mark, then HTTP's charset, then the XML declaration, then UTF-8; a statement that the bytes
 * contradict is passed over for the next one that fits, since servers often add a default charset that is not true.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(bytes, marked) ?? decodeAs(bytes, 'utf-8') ?? lossy(bytes, 'utf-8');
  const http = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const declared = DECLARATION.exec(head)?.[1];
  const isUtf8Declared = /^utf-?8$/i.test(declared ?? '');
  const order = isUtf8Declared ? [declared, http] : [http, declared];
  for (const label of [...order, 'utf-8']) {
    // Whoever reads this as ASCII has no UTF-16 in hand.
    if (label === undefined || /^(?:utf|ucs)-?(?:16|32|2|4)/i.test(label)) continue;
    const decoded = decodeAs(bytes, label);
    if (decoded !== null) return decoded;
  }
  return lossy(bytes, firstKnown([http, declared]) ?? 'utf-8');
}

/** By a byte order mark, or by the zeros that `<` has around it in wide encodings. */
function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0x3c && b === 0 && c === 0 && d === 0))
    return 'utf-32le';
  if ((a === 0 && b === 0 && c === 0xfe && d === 0xff) || (a === 0 && b === 0 && c === 0 && d === 0x3c))
    return 'utf-32be';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return null;
}

function decoderFor(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(ALIASES[label.toLowerCase()] ?? label, { fatal });
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, label: string): DecodedText | null {
  if (label.startsWith('utf-32'))
    return { text: decodeUtf32(bytes, label.endsWith('le')), encoding: label, isDamaged: false };
  const decoder = decoderFor(label, true);
  if (decoder === null) return null;
  try {
    return { text: decoder.decode(bytes), encoding: decoder.encoding, isDamaged: false };
  } catch {
    return null;
  }
}

function firstKnown(labels: (string | undefined)[]): string | null {
  return labels.find((label) => label !== undefined && decoderFor(label, false) !== null) ?? null;
}

function lossy(bytes: Uint8Array, label: string): DecodedText {
  const decoder = decoderFor(label, false) ?? new TextDecoder();
  return { text: decoder.decode(bytes), encoding: decoder.encoding, isDamaged: true };
}

/** `TextDecoder` has no UTF-32. */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let offset = 0; offset + 4 <= bytes.byteLength; offset += 4) {
    const code = view.getUint32(offset, isLittleEndian);
    parts.push(code === 0xfeff ? '' : code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts.join('');
}
