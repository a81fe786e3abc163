import { expect, test } from 'vitest';
import { readPictureFormat } from '@/utils/pictures/picture-format.ts';
import { avifBytes, gifBytes, jpegBytes, pngBytes, webpBytes } from './picture-bytes.ts';

test.each([
  ['image/png', pngBytes(1200, 800)],
  ['image/jpeg', jpegBytes(1200, 800)],
  ['image/gif', gifBytes(1200, 800)],
  ['image/webp', webpBytes('VP8 ', 1200, 800)],
  ['image/webp', webpBytes('VP8L', 1200, 800)],
  ['image/webp', webpBytes('VP8X', 1200, 800)],
  ['image/avif', avifBytes(1200, 800)],
])('%s is known by its own bytes, with its size', (type, bytes) => {
  expect(readPictureFormat(bytes)).toEqual({ type, width: 1200, height: 800 });
});

test.each([
  ['SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ['HTML', new TextEncoder().encode('<!doctype html><title>Please log in</title>')],
  ['a cut-off PNG', pngBytes(9, 9).subarray(0, 18)],
  ['a JPEG without a frame', jpegBytes(9, 9).subarray(0, 12)],
  ['a picture of no size', pngBytes(0, 9)],
  ['nothing', new Uint8Array()],
])('%s is no picture', (_name, bytes) => {
  expect(readPictureFormat(bytes)).toBeNull();
});

test('a JPEG made of filling ends', () => {
  expect(readPictureFormat(new Uint8Array(100_000).fill(0xff).fill(0xd8, 1, 2))).toBeNull();
});
