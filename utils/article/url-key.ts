/**
 * The identity of a page's address: two addresses with the same key are the same article.
 * Returns the address unchanged when it cannot be parsed.
 */
export function urlKey(url: string): string {
  try {
    const { host, pathname, search } = new URL(url);
    return host + pathname + search;
  } catch {
    return url;
  }
}
