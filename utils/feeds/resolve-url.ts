/** What needs no parser to be known as valid: a plain host name, no port, no user, no space. */
const PLAIN_ADDRESS =
  /^https?:\/\/(?!xn--)(?:[a-z0-9]{1,63}[.-](?!xn--)){1,8}[a-z]{2,24}(?:[/?#][\w/?#=&%+.~:;,@!()-]*)?$/i;

/** A link of a feed as an absolute http(s) address, spelt as written where it was absolute; `null` for any other. */
export function resolveUrl(value: string | undefined, base: string): string | null {
  const link = value?.trim().replace(/[\t\n\r]/g, '');
  if (!link) return null;
  if (PLAIN_ADDRESS.test(link)) return link;
  if (/^https?:\/\//i.test(link)) return URL.canParse(link) ? link : null;
  if (!URL.canParse(link, base)) return null;
  const address = new URL(link, base);
  return /^https?:$/.test(address.protocol) ? address.href : null;
}
