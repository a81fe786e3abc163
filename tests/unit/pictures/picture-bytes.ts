/** The first bytes of pictures, written out by their formats’ rules; what follows does not matter to a reader of heads. */
export function pngBytes(width: number, height: number, seed = 0): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64).fill(seed);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, ...ascii('IHDR')]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

export function jpegBytes(width: number, height: number): Uint8Array<ArrayBuffer> {
  const comment = [0xff, 0xfe, 0, 6, ...ascii('hush')];
  const [frame, size] = [
    [0xff, 0xff, 0xc2, 0, 17, 8],
    [height >> 8, height & 255, width >> 8, width & 255],
  ];
  return Uint8Array.from([0xff, 0xd8, ...comment, ...frame, ...size, 3]);
}

export function gifBytes(width: number, height: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...ascii('GIF89a'), width & 255, width >> 8, height & 255, height >> 8]);
}

export function webpBytes(kind: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(40);
  bytes.set([...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii(kind)]);
  const view = new DataView(bytes.buffer);
  if (kind === 'VP8 ') {
    view.setUint16(26, width, true);
    view.setUint16(28, height, true);
  } else if (kind === 'VP8L') view.setUint32(21, (width - 1) | ((height - 1) << 14), true);
  else {
    view.setUint16(24, width - 1, true);
    view.setUint16(27, height - 1, true);
  }
  return bytes;
}

export function avifBytes(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(96);
  bytes.set([0, 0, 0, 24, ...ascii('ftyp'), ...ascii('mif1'), 0, 0, 0, 0, ...ascii('mif1'), ...ascii('avif')]);
  const view = new DataView(bytes.buffer);
  for (const [at, side] of [
    [32, [64, 64]],
    [60, [width, height]],
  ] as const) {
    bytes.set(ascii('ispe'), at);
    view.setUint32(at + 8, side[0]);
    view.setUint32(at + 12, side[1]);
  }
  return bytes;
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
