/** What a picture's first bytes say of it; its type is theirs, whatever the server called it. */
export interface PictureFormat {
  type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif';
  width: number;
  height: number;
}

/** AVIF keeps its size in a box among others; farther on than this there is pixel data. */
const AVIF_HEAD = 16 * 1024;

/** Tells what kind of picture these bytes are; `null` for anything else, SVG with its scripts too. */
export function readPictureFormat(bytes: Uint8Array): PictureFormat | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readGif(view) ?? readWebp(view) ?? readJpeg(view) ?? readAvif(view);
  } catch (error) {
    // Cut off within its head.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readPng(view: DataView): PictureFormat | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a || !says(view, 12, 'IHDR')) return null;
  return sized('image/png', view.getUint32(16), view.getUint32(20));
}

function readGif(view: DataView): PictureFormat | null {
  if (!says(view, 0, 'GIF87a') && !says(view, 0, 'GIF89a')) return null;
  return sized('image/gif', view.getUint16(6, true), view.getUint16(8, true));
}

function readWebp(view: DataView): PictureFormat | null {
  if (!says(view, 0, 'RIFF') || !says(view, 8, 'WEBP')) return null;
  if (says(view, 12, 'VP8 ')) {
    return sized('image/webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  }
  if (says(view, 12, 'VP8L')) {
    const packed = view.getUint32(21, true);
    return sized('image/webp', (packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1);
  }
  if (!says(view, 12, 'VP8X')) return null;
  const side = (at: number): number => (view.getUint16(at, true) | (view.getUint8(at + 2) << 16)) + 1;
  return sized('image/webp', side(24), side(27));
}

/** JPEG is a chain of marked segments; the frame's header tells the size. */
function readJpeg(view: DataView): PictureFormat | null {
  if (view.getUint16(0) !== 0xffd8 || view.getUint8(2) !== 0xff) return null;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    // Any number of 0xff may fill the space before a marker.
    at += marker === 0xff ? 1 : 2 + Math.max(2, view.getUint16(at + 2));
  }
}

/** The largest of its images: tiles and thumbnails have sizes too. */
function readAvif(view: DataView): PictureFormat | null {
  if (!says(view, 4, 'ftyp') || !namesAvif(view)) return null;
  let largest: PictureFormat | null = null;
  for (let at = 8; at + 16 <= Math.min(view.byteLength, AVIF_HEAD); at += 1) {
    if (!says(view, at, 'ispe')) continue;
    const found = sized('image/avif', view.getUint32(at + 8), view.getUint32(at + 12));
    if (found && (largest === null || found.width * found.height > largest.width * largest.height)) largest = found;
  }
  return largest;
}

function namesAvif(view: DataView): boolean {
  const end = Math.min(view.getUint32(0), view.byteLength);
  for (let at = 8; at + 4 <= end; at += 4) if (says(view, at, 'avif') || says(view, at, 'avis')) return true;
  return false;
}

function says(view: DataView, at: number, text: string): boolean {
  if (at + text.length > view.byteLength) return false;
  return [...text].every((character, index) => view.getUint8(at + index) === character.charCodeAt(0));
}

function sized(type: PictureFormat['type'], width: number, height: number): PictureFormat | null {
  return width > 0 && height > 0 ? { type, width, height } : null;
}
