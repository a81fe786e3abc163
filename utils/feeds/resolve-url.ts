/** A link of a feed as an absolute http(s) address, spelt as written where it was absolute; `null` for any other. */
export function resolveUrl(value: string | undefined, base: string): string | null {
  const link = value?.trim().replace(/[\t\n\r]/g, '');
  if (!link) return null;
  if (/^https?:\/\//i.test(link)) return URL.canParse(link) ? link : null;
  if (!URL.canParse(link, base)) return null;
  const address = new URL(link, base);
  return /^https?:$/.test(address.protocol) ? address.href : null;
}
