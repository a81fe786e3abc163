/** An absolute http(s) address, or `null` for anything else a feed may hold. */
export function resolveUrl(address: string | undefined, base: string): string | null {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return null;
  const { href, protocol } = new URL(trimmed, base);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
