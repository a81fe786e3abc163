/** Stable ids for blocks: a hash of the text, with a counter where the same text comes again. */
export class BlockIds {
  readonly #counts = new Map<string, number>();

  next(text: string): string {
    const hash = hashText(text);
    const count = this.#counts.get(hash) ?? 0;
    this.#counts.set(hash, count + 1);
    return count === 0 ? hash : `${hash}-${count}`;
  }
}

/** A 53-bit hash (cyrb53's construction: two mixed 32-bit lanes) in base 36; no secret, only identity. */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
