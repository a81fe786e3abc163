import { decodeBytes } from './decode-bytes.ts';

const META_CHARSET = /<meta[^>]+\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu;

/** A web page's bytes as text: by byte order mark, HTTP's charset, then the page's own `meta`, else UTF-8. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /charset\s*=/iu.test(contentType ?? '') ? undefined : META_CHARSET.exec(head)?.[1];
  return decodeBytes(bytes, declared === undefined ? contentType : `text/html; charset=${declared}`).text;
}
