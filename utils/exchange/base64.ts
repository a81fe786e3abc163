/** `String.fromCharCode` takes its units as arguments, and engines limit how many. */
const BYTES_A_CALL = 0x8000;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += BYTES_A_CALL) {
    binary += String.fromCharCode(...bytes.subarray(at, at + BYTES_A_CALL));
  }
  return btoa(binary);
}

/** Bytes from base64; throws for anything else. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
