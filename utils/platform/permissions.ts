import { browser } from 'wxt/browser';

/** The match pattern of an address's origin; `null` for an address that no grant covers (`about:`, `file:` …). */
export function originPattern(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : null;
}

/** Whether the extension may read and fetch this address at any time. */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = originPattern(url);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Asks the reader for this one site; must be called straight from a click. */
export async function requestAccess(url: string): Promise<boolean> {
  const pattern = originPattern(url);
  return pattern !== null && (await browser.permissions.request({ origins: [pattern] }));
}

/** Asks the reader for these hosts at once; must be called straight from a click. */
export function requestHosts(hostnames: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hostnames.map((hostname) => `*://${hostname}/*`) });
}

/** The match patterns of the sites the reader has granted, besides those of the manifest. */
export async function grantedSites(): Promise<string[]> {
  const own = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !own.includes(origin));
}

/** Gives a site’s grant back; resolves with whether there was one. */
export function revokeAccess(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Calls back whenever a site was granted or taken back, from whichever page or browser dialog. */
export function watchAccess(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}
